// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/disagreement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace domain {
namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

bool saysTheSame(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (isNothing(one) && isNothing(other));
}

bool Disagreement::isWrittenSince(const FieldChange &field) const
{
    const auto here = now.constFind(field.column);
    return here != now.constEnd() && !saysTheSame(*here, field.before) && !saysTheSame(*here, field.after);
}

} // namespace domain
