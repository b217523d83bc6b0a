// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/documents/paperfile.h"
#include "model/work/log.h"
#include "model/work/officedoors.h"
#include "model/work/papercopy.h"
#include "model/work/papers.h"

#include <QMap>

namespace work {

class Context;

/// The monthly review of who saw whose data (접속기록 월간 점검), for those whose role allows it: the office reads
/// the audit stream, and a person looks at it and signs. On the thread of jobs.
namespace accessreview {

/// One entry of somebody's access log. What was searched for is not in it.
struct Entry {
    base::Moment at = 0;
    base::Id user;
    QString name;
    QString kind; ///< "open", "search", "print", "export", …
    QString type; ///< of the record; empty where it is about a list
    base::Id subject;
    QString reason;
    QString when; ///< "weekend", "holiday", "outside" the hours of work, or empty
    qint64 count = -1; ///< how many were shown or written; -1 where the entry does not say
    QString place; ///< the PC, as the office calls it; empty where the office does not say
    QString whose; ///< name of the person or household that the record hangs on; empty where it is not read here
};

struct BusyDay {
    QDate day;
    qint64 records = 0;
};

/// What one account did in the month.
struct Person {
    base::Id user;
    QString name;
    qint64 entries = 0;
    QMap<QString, qint64> kinds;
    qint64 outsideHours = 0;
    qint64 weekends = 0; ///< and on public holidays
    QList<QDate> unusualDays;
    QList<BusyDay> busyDays; ///< on which so many records were opened that it stands out
    QList<Entry> takenOut; ///< what left the vault, the first two hundred
    qint64 withoutReason = 0; ///< of these

    bool standsOut() const { return withoutReason > 0 || !busyDays.isEmpty() || outsideHours + weekends > 0; }
};

/// Somebody has looked at a month and said so.
struct Signature {
    base::Month month;
    base::Moment at = 0;
    QString name;
    QString secondName; ///< where two signed, since the first had entries of his own
    QString remark;
    qint64 entries = 0; ///< how many there were then
};

/// Which entries are asked for; what is empty filters nothing.
struct Filter {
    base::Id user;
    QString kind;
    QString text; ///< in a name, a reason or the id of a record
    bool standingOut = false;

    bool operator==(const Filter &) const = default;
};

/// Some of the entries that a filter leaves, the newest first.
struct Part {
    qint64 found = 0;
    QList<Entry> entries;
};

struct Month {
    base::Month month;
    qint64 total = 0;
    QList<Person> people; ///< what stands out first, then who has most
    QList<Signature> signatures; ///< of all months, the newest first
    Part first; ///< without a filter: the office writes down each time that somebody asks for entries

    const Signature *signature() const; ///< the newest of this month; null where nobody has signed
    /// More has come since it was signed, as from a PC that was away.
    bool hasGrown() const { return signature() && signature()->entries < total; }
};

inline constexpr int kPart = 200;

/// NotAllowed where the role does not allow it; Offline and others of the way to the office.
base::Result<Month> read(
    Context &context, OfficeDoors &doors, base::Month month, const base::Progress &progress);
base::Result<Part> entries(Context &context, OfficeDoors &doors, base::Month month, const Filter &filter,
    qsizetype skip, const base::Progress &progress);

struct Signed {
    bool isWaiting = false; ///< a second person has to sign, since entries of the first are among them
};
/// Signs that the month was looked at. `second` signs in place where he is at hand.
base::Result<Signed> sign(Context &context, OfficeDoors &doors, base::Month month, const QString &remark,
    const SecondPerson &second, const base::Progress &progress);

/// The review on paper, with its number in the register and a line in the access log. InvalidInput `reason`
/// without a reason.
base::Result<PrintedPaper> print(
    Context &context, const Month &month, const PaperCopy &copy, const PaperWay &way);

} // namespace accessreview

} // namespace work
