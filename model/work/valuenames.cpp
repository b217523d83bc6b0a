// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/valuenames.h"

#include "model/work/context.h"
#include "model/work/recordtitle.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace work::valuenames {
namespace {

base::Result<QString> nameOf(Context &context, const base::Id &id)
{
    for (const QString &type : {u"person"_s, u"organisation"_s, u"service"_s, u"household"_s}) {
        const auto title = recordtitle::of(context, {type, id});
        if (!title)
            return title.error();
        if (!title->text.isEmpty())
            return title->text;
    }
    return QString();
}

} // namespace

base::Result<QHash<base::Id, QString>> of(Context &context, const QList<QJsonValue> &values)
{
    QSet<base::Id> ids;
    for (const QJsonValue &value : values) {
        if (const auto id = base::Id::fromString(value.toString()))
            ids.insert(*id);
    }
    QHash<base::Id, QString> names;
    for (const base::Id &id : std::as_const(ids)) {
        const auto name = nameOf(context, id);
        if (!name)
            return name.error();
        if (!name->isEmpty())
            names.insert(id, *name);
    }
    return names;
}

QList<QJsonValue> valuesIn(const domain::Disagreement &one)
{
    QList<QJsonValue> values{one.base, one.shown};
    for (const domain::DisagreementSide &side : one.sides)
        values.append(side.value);
    for (const domain::FieldChange &field : one.late)
        values += {field.before, field.after};
    return values;
}

QList<QJsonValue> valuesIn(const domain::MergedRecord &one)
{
    QList<QJsonValue> values;
    for (const domain::MergedPart &part : one.parts)
        values += {part.before, part.after};
    return values;
}

QList<QJsonValue> valuesIn(const domain::SettledAct &one)
{
    QList<QJsonValue> values;
    for (const domain::SettledChange &change : one.changes) {
        values += {change.before, change.after};
        for (const domain::DisagreementSide &side : change.sides)
            values.append(side.value);
        for (const domain::FieldChange &field : change.written)
            values += {field.before, field.after};
    }
    return values;
}

} // namespace work::valuenames
