// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/officelog.h"

namespace syncing {

/// Whose services count together, by what people are called and by what their dongs have answered about them. For one
/// call of the office, within its transaction.
class OneCount {
public:
    OneCount(OfficeStore &store, const OfficeLog &log)
        : m_store(store)
        , m_log(log)
    {
    }

    /// "same", "other", or nothing where nobody has answered, or there is no notice.
    QString answerOn(const base::Id &notice) const;
    /// One side has said that they are one person, and none that they are not.
    bool areOne(const Alike &alike) const;
    /// Namesakes who are known as such are shown as alike, and have nothing in common.
    bool countTogether(const Alike &alike) const;
    /// People of this name whom both their dongs have said to be different count apart, wherever their cases are by
    /// now. Whether that is otherwise than before.
    bool settleNamesakes(const QByteArray &name);
    /// The other identities under which this person has services: former names, and those of records that somebody has
    /// said to be the same person. A former one that is another person's by now is his.
    QList<QByteArray> countedWith(const QByteArray &identity) const;
    /// Months in which they have more than the cap, whoever asked for it: "2026-12, 2027-01".
    QString monthsOver(const QByteArray &identity) const;

private:
    OfficeStore &m_store;
    const OfficeLog &m_log;
};

} // namespace syncing
