// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/documents/papercomposer.h"

namespace documents {

/// The word for it in the register of papers. It is no PaperKind: it is about no record, and has no templates.
inline constexpr auto kAccessReviewPaper = "access-review";

/// What stands on the paper of a monthly review of accesses (접속기록 점검표). Staff only, nothing about clients.
struct AccessReviewData {
    struct Person {
        QString name;
        qint64 entries = 0;
        qint64 outsideHours = 0;
        qint64 weekends = 0;
        qint64 takenOut = 0;
        qint64 withoutReason = 0;
    };
    struct BusyDay {
        QString name;
        QDate day;
        qint64 records = 0;
    };
    struct TakenOut {
        QString name;
        base::Moment at = 0;
        QString kind; ///< "export" or "copy"
        qint64 count = -1;
        QString reason;
    };
    struct Signature {
        QString name; ///< empty: nobody has signed yet
        QString secondName;
        base::Moment at = 0;
        QString remark;
    };
    PaperStamp stamp;
    base::Month month;
    qint64 total = 0;
    std::vector<Person> people;
    std::vector<BusyDay> busyDays;
    std::vector<TakenOut> takenOut;
    Signature signature;
};

Document accessReviewPaper(const AccessReviewData &data);

} // namespace documents
