// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/onecount.h"

namespace syncing {

/// Whether two dongs keep records of one person, which only the office can see: it compares people, gives both dongs a
/// notice (domain::Likeness) that tells nothing of the other record, and keeps it up to date. For one call of the
/// office, within its transaction.
class Likenesses {
public:
    Likenesses(OfficeStore &store, const Authority &authority, OfficeLog &log, OneCount &count)
        : m_store(store)
        , m_authority(authority)
        , m_log(log)
        , m_count(count)
    {
    }

    /// Compares a person's record, which has changed or has come elsewhere, with those of all other dongs.
    void lookForSame(const base::Id &person);
    /// The same of a record that is new, as its first change tells it: very many may come at once.
    void lookForSame(const domain::Change &created, const Body &body);
    /// Somebody has answered a notice, or taken the answer back.
    void answered(const base::Id &notice);
    /// What somebody of this identity has was changed.
    void tellAbout(const QByteArray &identity);

private:
    void compare(const base::Id &person, const QByteArray &identity, const QByteArray &before);
    void settleNamesakes(const QByteArray &name);
    bool areApart(const base::Id &person, const base::Id &other) const;
    void giveNotice(const Alike &alike);
    void bringBack(const Alike &alike);
    void makeNotice(const Alike &alike, const RecordState &former);
    bool areAlike(const Alike &alike) const;
    void tell(const Alike &alike);
    void tellBoth(const Alike &alike);

    OfficeStore &m_store;
    const Authority &m_authority;
    OfficeLog &m_log;
    OneCount &m_count;
};

} // namespace syncing
