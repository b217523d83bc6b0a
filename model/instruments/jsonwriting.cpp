// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/jsonwriting.h"

#include "model/instruments/jsonreading.h"

#include <QJsonArray>

namespace instruments {

namespace {

QJsonArray withoutTranslation(const QJsonArray &list, const QString &language)
{
    QJsonArray kept;
    for (const QJsonValue &each : list) {
        const QJsonObject one = each.toObject();
        const bool isTranslation
            = one.value(QStringLiteral("url")) == kStandard + QStringLiteral("translation");
        const QString code
            = extension(one, QStringLiteral("lang")).value(QStringLiteral("valueCode")).toString();
        if (!isTranslation || !code.startsWith(language))
            kept.append(each);
    }
    return kept;
}

QJsonObject translationOf(const QString &text, const QString &language)
{
    return {{QStringLiteral("url"), QString(kStandard + QStringLiteral("translation"))},
        {QStringLiteral("extension"),
            QJsonArray{makeExtension(QStringLiteral("lang"), QStringLiteral("valueCode"), language),
                makeExtension(QStringLiteral("content"), QStringLiteral("valueString"), text)}}};
}

} // namespace

void writeText(QJsonObject &object, const QString &key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

void writeTrue(QJsonObject &object, const QString &key, bool holds)
{
    if (holds)
        object.insert(key, true);
    else
        object.remove(key);
}

void writeWords(QJsonObject &object, const QString &key, const Words &words, Language language)
{
    const bool isKorean = language == Language::Korean;
    const QString other = isKorean ? QStringLiteral("en") : QStringLiteral("ko");
    const QString &translated = isKorean ? words.en : words.ko;
    writeText(object, key, isKorean ? words.ko : words.en);
    const QString shadow = u'_' + key;
    QJsonObject element = object.value(shadow).toObject();
    QJsonArray list = withoutTranslation(element.value(QStringLiteral("extension")).toArray(), other);
    if (!translated.isEmpty())
        list.append(translationOf(translated, other));
    if (list.isEmpty())
        element.remove(QStringLiteral("extension"));
    else
        element.insert(QStringLiteral("extension"), list);
    if (element.isEmpty())
        object.remove(shadow);
    else
        object.insert(shadow, element);
}

void writeExtensions(QJsonObject &object, const QString &url, const std::vector<QJsonObject> &extensions)
{
    const QJsonArray list = object.value(QStringLiteral("extension")).toArray();
    QJsonArray written;
    bool isPlaced = false;
    const auto place = [&] {
        for (const QJsonObject &each : extensions)
            written.append(each);
        isPlaced = true;
    };
    for (const QJsonValue &each : list) {
        if (each.toObject().value(QStringLiteral("url")) != url)
            written.append(each);
        else if (!isPlaced)
            place();
    }
    if (!isPlaced)
        place();
    if (written.isEmpty())
        object.remove(QStringLiteral("extension"));
    else
        object.insert(QStringLiteral("extension"), written);
}

QJsonObject makeExtension(const QString &url, const QString &field, const QJsonValue &value)
{
    return {{QStringLiteral("url"), url}, {field, value}};
}

QJsonObject makeWordsExtension(const QString &url, const Words &words, Language language)
{
    QJsonObject made{{QStringLiteral("url"), url}};
    writeWords(made, QStringLiteral("valueString"), words, language);
    return made;
}

void writeWordsExtension(QJsonObject &object, const QString &url, const Words &words, Language language)
{
    QJsonObject old = extension(object, url);
    if (words.isEmpty()) {
        writeExtensions(object, url, {});
        return;
    }
    old.insert(QStringLiteral("url"), url);
    writeWords(old, QStringLiteral("valueString"), words, language);
    writeExtensions(object, url, {old});
}

void writeWeight(QJsonObject &object, std::optional<double> weight)
{
    QString home = kStandard + QStringLiteral("ordinalValue");
    for (const QString &name : {QStringLiteral("itemWeight"), QStringLiteral("questionnaire-ordinalValue")}) {
        if (!extension(object, kStandard + name).isEmpty())
            home = kStandard + name;
    }
    std::vector<QJsonObject> made;
    if (weight)
        made.push_back(makeExtension(home, QStringLiteral("valueDecimal"), *weight));
    writeExtensions(object, home, made);
}

void writeCode(QJsonObject &item, const QString &system, const QString &code)
{
    QJsonArray codes;
    const QJsonArray old = item.value(QStringLiteral("code")).toArray();
    for (const QJsonValue &each : old) {
        if (each.toObject().value(QStringLiteral("system")) != system)
            codes.append(each);
    }
    if (!code.isEmpty())
        codes.append(QJsonObject{{QStringLiteral("system"), system}, {QStringLiteral("code"), code}});
    if (codes.isEmpty())
        item.remove(QStringLiteral("code"));
    else
        item.insert(QStringLiteral("code"), codes);
}

Language languageOf(const QJsonObject &resource)
{
    const QString code = resource.value(QStringLiteral("language")).toString();
    return code.startsWith(QStringLiteral("en")) ? Language::English : Language::Korean;
}

} // namespace instruments
