// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/users.h"
#include "model/sync/catalogue.h"

#include <QSet>

namespace office {

/// A stream as people know it. The sync core knows it by its id and kind only.
struct Stream {
    base::Id id;
    syncing::StreamKind kind = syncing::StreamKind::Dong;
    QString label; ///< "연산제1동"
    QString dong; ///< code of the dong, empty for the district's own
    QSet<base::Id> readers; ///< persons named for it; decides only where no dong does

    bool isOfCases() const
    {
        return kind == syncing::StreamKind::Dong || kind == syncing::StreamKind::Case
            || kind == syncing::StreamKind::Partner;
    }
};

namespace streams {

base::Result<QList<Stream>> all(Context &context);
/// NotFound where there is none.
base::Result<Stream> find(Context &context, const base::Id &id);
base::Result<Stream> ofDong(Context &context, const QString &dong);
/// Writes it down; the sync core has to be told too.
base::Done add(Context &context, const Stream &stream);
/// Its label and readers; its kind stays.
base::Done replace(Context &context, const Stream &stream);
base::Done setReaders(Context &context, const base::Id &stream, const QSet<base::Id> &persons);

/// What this user may read now: by his roles where his dongs are, by name where he was named.
QSet<base::Id> readableBy(
    const User &user, const QList<Stream> &streams, const domain::RoleRules &rules, base::Moment now);
/// Whether this user may sign second a decision about a case in it: who reads it, and over the dongs those whose role
/// reads the district's cases, since a dong has one team leader.
bool maySecond(const User &user, const Stream &stream, const domain::RoleRules &rules, base::Moment at);

} // namespace streams

} // namespace office
