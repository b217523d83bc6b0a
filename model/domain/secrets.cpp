// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/secrets.h"

#include "model/domain/records.h"

namespace domain {

bool isSecret(const QString &type, const QString &column)
{
    const RecordType *known = recordType(type);
    const FieldInfo *field = known ? known->find(column) : nullptr;
    return field && field->isSecret();
}

QJsonValue shownValue(const QString &type, const QString &column, const QJsonValue &value)
{
    const bool isNothing = value.isNull() || value.isUndefined();
    return !isNothing && isSecret(type, column) ? QJsonValue(QString::fromUtf8(kSecretMark)) : value;
}

QList<FieldChange> withoutSecrets(const QString &type, QList<FieldChange> fields)
{
    for (FieldChange &field : fields) {
        field.before = shownValue(type, field.column, field.before);
        field.after = shownValue(type, field.column, field.after);
    }
    return fields;
}

} // namespace domain
