// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/domain/field.h"

#include <QJsonValue>
#include <QSet>

namespace store {

/// Of a map or a set only what the change wrote: a log that is shared holds the keys that differ. Of any other field
/// the whole. A value.
class ChangedPart {
public:
    ChangedPart(const domain::RecordType &type, const domain::FieldChange &field);

    /// What of the whole value the change is about.
    QJsonValue of(const QJsonValue &whole) const;
    /// The whole value with this part in its place: what stood there before the change, or what it wrote.
    QJsonValue putInto(const QJsonValue &whole, const QJsonValue &part) const;

private:
    QJsonValue some(const QJsonArray &set, bool named) const;
    QJsonValue some(const QJsonObject &map, bool named) const;

    domain::Merge m_rule;
    QSet<QString> m_keys;
};

} // namespace store
