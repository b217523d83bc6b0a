// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"
#include "model/instruments/itemtree.h"

#include <QHash>

/// What a new item needs: a linkId, a place, codes for its answers.
namespace instruments {

bool isGroup(const QJsonObject &item);

/// An item of that type with a text, without a linkId.
QJsonObject newItem(ItemType type, const Words &text, Language language);

/// A linkId that this form never had, `kind` before a number. The number is kept in the form, because an
/// answer of an older edition must never be read as that of a new question.
QString freshLinkId(QJsonObject &resource, QChar kind);

/// Gives the item and every one below it the name in `names` and turns the conditions between them.
void renameAll(QJsonObject &item, const QHash<QString, QString> &names);

/// Where a new item goes: inside a group that was named, behind an item, else at the end before the total.
ItemPlace placeBehind(const QJsonObject &resource, const QString &after, bool intoGroup);

/// A code for each option that has none.
void giveCodes(std::vector<Option> &options);

} // namespace instruments
