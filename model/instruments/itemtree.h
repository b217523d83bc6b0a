// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

/// Finding and changing items in the JSON of a questionnaire, by linkId. What is not named stays as it is.
namespace instruments {

/// `parent` is empty at the top.
struct ItemPlace {
    QString parent;
    qsizetype row = 0;

    bool operator==(const ItemPlace &) const = default;
};

/// Empty where there is none.
QJsonObject itemOf(const QJsonObject &resource, const QString &linkId);
std::optional<ItemPlace> placeOf(const QJsonObject &resource, const QString &linkId);
/// The linkIds right below an item, or at the top.
QStringList childrenOf(const QJsonObject &resource, const QString &parent);
/// Every linkId below a resource or an item, in the order of the form.
QStringList linkIdsBelow(const QJsonObject &holder);

using ItemChange = std::function<void(QJsonObject &item)>;
/// Answers whether the item is there.
bool changeItem(QJsonObject &resource, const QString &linkId, const ItemChange &change);
void changeEveryItem(QJsonObject &resource, const ItemChange &change);

/// False where the parent is not there; a row beyond the end means the end.
bool insertItem(QJsonObject &resource, const ItemPlace &place, const QJsonObject &item);
/// Takes an item out, with all below it.
QJsonObject takeItem(QJsonObject &resource, const QString &linkId);
/// Takes away groups that hold nothing, also those that become empty by it.
void removeEmptyGroups(QJsonObject &holder);

} // namespace instruments
