// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/itemtree.h"

#include <QJsonArray>

namespace instruments {

namespace {

const QString kItem = QStringLiteral("item");

QString linkIdOf(const QJsonValue &item)
{
    return item.toObject().value(QStringLiteral("linkId")).toString();
}

void keepItems(QJsonObject &holder, const QJsonArray &items)
{
    if (items.isEmpty())
        holder.remove(kItem);
    else
        holder.insert(kItem, items);
}

} // namespace

QJsonObject itemOf(const QJsonObject &resource, const QString &linkId)
{
    const QJsonArray items = resource.value(kItem).toArray();
    for (const QJsonValue &each : items) {
        if (linkIdOf(each) == linkId)
            return each.toObject();
        const QJsonObject found = itemOf(each.toObject(), linkId);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

std::optional<ItemPlace> placeOf(const QJsonObject &resource, const QString &linkId)
{
    const QJsonArray items = resource.value(kItem).toArray();
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (linkIdOf(items.at(row)) == linkId)
            return ItemPlace{resource.value(QStringLiteral("linkId")).toString(), row};
        if (const auto found = placeOf(items.at(row).toObject(), linkId))
            return found;
    }
    return std::nullopt;
}

QStringList childrenOf(const QJsonObject &resource, const QString &parent)
{
    const QJsonObject holder = parent.isEmpty() ? resource : itemOf(resource, parent);
    QStringList found;
    const QJsonArray items = holder.value(kItem).toArray();
    for (const QJsonValue &each : items)
        found.append(linkIdOf(each));
    return found;
}

QStringList linkIdsBelow(const QJsonObject &holder)
{
    QStringList found;
    const QJsonArray items = holder.value(kItem).toArray();
    for (const QJsonValue &each : items) {
        found.append(linkIdOf(each));
        found.append(linkIdsBelow(each.toObject()));
    }
    return found;
}

bool changeItem(QJsonObject &resource, const QString &linkId, const ItemChange &change)
{
    QJsonArray items = resource.value(kItem).toArray();
    for (qsizetype row = 0; row < items.size(); ++row) {
        QJsonObject item = items.at(row).toObject();
        const bool isIt = linkIdOf(item) == linkId;
        if (isIt)
            change(item);
        else if (!changeItem(item, linkId, change))
            continue;
        items.replace(row, item);
        resource.insert(kItem, items);
        return true;
    }
    return false;
}

void changeEveryItem(QJsonObject &resource, const ItemChange &change)
{
    QJsonArray items = resource.value(kItem).toArray();
    for (qsizetype row = 0; row < items.size(); ++row) {
        QJsonObject item = items.at(row).toObject();
        changeEveryItem(item, change);
        change(item);
        items.replace(row, item);
    }
    keepItems(resource, items);
}

bool insertItem(QJsonObject &resource, const ItemPlace &place, const QJsonObject &item)
{
    const auto insert = [&](QJsonObject &holder) {
        QJsonArray items = holder.value(kItem).toArray();
        items.insert(qBound(qsizetype(0), place.row, items.size()), item);
        holder.insert(kItem, items);
    };
    if (!place.parent.isEmpty())
        return changeItem(resource, place.parent, insert);
    insert(resource);
    return true;
}

QJsonObject takeItem(QJsonObject &resource, const QString &linkId)
{
    QJsonArray items = resource.value(kItem).toArray();
    for (qsizetype row = 0; row < items.size(); ++row) {
        QJsonObject item = items.at(row).toObject();
        QJsonObject taken;
        if (linkIdOf(item) == linkId) {
            taken = item;
            items.removeAt(row);
        } else {
            taken = takeItem(item, linkId);
            if (taken.isEmpty())
                continue;
            items.replace(row, item);
        }
        keepItems(resource, items);
        return taken;
    }
    return {};
}

void removeEmptyGroups(QJsonObject &holder)
{
    const QJsonArray items = holder.value(kItem).toArray();
    QJsonArray kept;
    for (const QJsonValue &each : items) {
        QJsonObject item = each.toObject();
        removeEmptyGroups(item);
        const bool isGroup = item.value(QStringLiteral("type")) == QStringLiteral("group");
        if (!isGroup || item.contains(kItem))
            kept.append(item);
    }
    keepItems(holder, kept);
}

} // namespace instruments
