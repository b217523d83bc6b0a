// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/likeness.h"

#include "model/base/crypto.h"
#include "model/domain/identity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

template <class Columns> bool touches(const Body &body, const Columns &columns)
{
    const auto isIt = [&](const auto &one) { return columns.contains(one.column); };
    return !body.settles.isEmpty() || std::ranges::any_of(body.writes, isIt)
        || std::ranges::any_of(body.reopens, isIt);
}

} // namespace

base::Id noticeOf(const base::Id &person, const base::Id &other)
{
    QByteArray bytes
        = base::crypto::hash(QByteArrayLiteral("likeness") + person.bytes() + other.bytes()).first(16);
    bytes[6] = char(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = char(0x80 | (bytes.at(8) & 0x3f));
    return *base::Id::fromBytes(bytes);
}

QByteArray identityIn(const RecordState &person)
{
    if (!person.isHere())
        return {};
    const auto said = [&](const QString &column) { return person.shown(column).toString(); };
    return domain::identityOf(person.id, said(u"name"_s), said(u"birth"_s), said(u"sex"_s));
}

bool touchesIdentity(Kind kind, const Body &body)
{
    return kind == Kind::Create || kind == Kind::Remove || kind == Kind::Erase
        || (kind == Kind::Update && touches(body, QStringList{u"name"_s, u"birth"_s, u"sex"_s}));
}

bool touchesAnswer(Kind kind, const Body &body)
{
    return kind == Kind::Remove || (kind == Kind::Update && touches(body, QStringList{QLatin1String(kAnswer)}));
}

} // namespace syncing
