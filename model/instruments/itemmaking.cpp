// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/itemmaking.h"

#include "model/instruments/itemwriter.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/jsonwriting.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace instruments {

namespace {

int numberIn(const QString &linkId)
{
    static const QRegularExpression own(QStringLiteral("^[a-z](\\d{1,6})$"));
    return own.match(linkId).captured(1).toInt();
}

} // namespace

bool isGroup(const QJsonObject &item)
{
    return item.value(QStringLiteral("type")) == QStringLiteral("group");
}

QJsonObject newItem(ItemType type, const Words &text, Language language)
{
    QJsonObject item{{QStringLiteral("type"), nameOf(type)}};
    writeWords(item, QStringLiteral("text"), text, language);
    return item;
}

QString freshLinkId(QJsonObject &resource, QChar kind)
{
    const QString url = QStringLiteral("urn:carepass:fhir:last-link");
    int last = extension(resource, url).value(QStringLiteral("valueInteger")).toInt();
    const QStringList taken = linkIdsBelow(resource);
    for (const QString &linkId : taken)
        last = std::max(last, numberIn(linkId));
    writeExtensions(resource, url, {makeExtension(url, QStringLiteral("valueInteger"), last + 1)});
    return kind + QString::number(last + 1);
}

void renameAll(QJsonObject &item, const QHash<QString, QString> &names)
{
    const QString linkId = QStringLiteral("linkId");
    const auto rename = [&](QJsonObject &each) {
        each.insert(linkId, names.value(each.value(linkId).toString()));
        QJsonArray conditions = each.value(QStringLiteral("enableWhen")).toArray();
        for (qsizetype i = 0; i < conditions.size(); ++i) {
            QJsonObject one = conditions.at(i).toObject();
            const QString question = one.value(QStringLiteral("question")).toString();
            one.insert(QStringLiteral("question"), names.value(question, question));
            conditions.replace(i, one);
        }
        if (!conditions.isEmpty())
            each.insert(QStringLiteral("enableWhen"), conditions);
    };
    changeEveryItem(item, rename);
    rename(item);
}

ItemPlace placeBehind(const QJsonObject &resource, const QString &after, bool intoGroup)
{
    const QJsonObject item = itemOf(resource, after);
    if (intoGroup && isGroup(item))
        return {after, 0};
    if (auto place = placeOf(resource, after)) {
        ++place->row;
        return *place;
    }
    const QStringList top = childrenOf(resource, {});
    qsizetype row = top.size();
    const auto isTotal = [&](const QString &linkId) {
        return !itemOf(resource, linkId).value(QStringLiteral("readOnly")).isUndefined();
    };
    while (row > 0 && isTotal(top.at(row - 1)))
        --row;
    return {{}, row};
}

void giveCodes(std::vector<Option> &options)
{
    QSet<QString> taken;
    for (const Option &option : options)
        taken.insert(option.code());
    int number = 1;
    for (Option &option : options) {
        if (!option.value.toString().isEmpty() || option.value.isDouble() || option.value.isObject())
            continue;
        while (taken.contains(QStringLiteral("a%1").arg(number)))
            ++number;
        option.value = QStringLiteral("a%1").arg(number);
        option.field = QStringLiteral("valueCoding");
        taken.insert(option.value.toString());
    }
}

} // namespace instruments
