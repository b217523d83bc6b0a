// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"

#include <QJsonObject>

/// Writes what the editor changes into the JSON of one item; everything else in it stays.
namespace instruments {

QString nameOf(ItemType type);

/// Another kind of answer: what only fits the old kind goes (options, limits, the answer that is urgent).
void writeType(QJsonObject &item, ItemType type);

/// The options in their order, written into the item itself also where it referred to a set of the resource.
/// What is unknown in an option stays with its code.
void writeOptions(QJsonObject &item, const std::vector<Option> &options, Language language);

/// Limits in the fields that belong to the type.
void writeLimits(QJsonObject &item, ItemType type, const Limits &limits, int maxLength);

/// One condition and the question that it asks, which decides the field of the answer.
struct Condition {
    EnableWhen when;
    ItemType type = ItemType::Choice;
};
void writeConditions(QJsonObject &item, const std::vector<Condition> &conditions, EnableBehavior behavior);

/// What makes the case urgent, and what is to be done then. Neither answer nor weight: no urgent point.
struct Urgency {
    QJsonValue answer = QJsonValue::Undefined;
    std::optional<double> from;
    Words steps;
};
void writeUrgency(QJsonObject &item, const Urgency &urgency, Language language);

} // namespace instruments
