// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/jsonreading.h"

#include "model/instruments/exactjson.h"
#include "model/instruments/questionnairejson.h"

#include <QJsonArray>

#include <cmath>

namespace instruments {

namespace {

constexpr double kLargestWeight = 1e6;

QString translation(const QJsonObject &element, const QString &language)
{
    for (const QJsonObject &each :
        extensions(element, QStringLiteral("http://hl7.org/fhir/StructureDefinition/translation"))) {
        const QString code
            = extension(each, QStringLiteral("lang")).value(QStringLiteral("valueCode")).toString();
        if (code.startsWith(language))
            return extension(each, QStringLiteral("content"))
                .value(QStringLiteral("valueString"))
                .toString()
                .left(kMaxTextLength);
    }
    return {};
}

} // namespace

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

void needKnownModifiers(const QJsonObject &element, const QString &path, Trouble &trouble)
{
    const QJsonValue list = element.value(QStringLiteral("modifierExtension"));
    if (!list.isUndefined() && list != QJsonArray())
        trouble.note(
            joined(path, QStringLiteral("modifierExtension")), "changes the meaning and is not known here");
}

QString readString(const QJsonObject &object, const QString &key, const QString &path, Trouble &trouble)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    if (!value.isString() || value.toString().size() > kMaxTextLength) {
        trouble.note(joined(path, key), value.isString() ? "is too long" : "is no text");
        return {};
    }
    return value.toString();
}

bool readBool(const QJsonObject &object, const QString &key, const QString &path, Trouble &trouble)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        trouble.note(joined(path, key), "is neither true nor false");
    return value.toBool();
}

Words readWords(
    const QJsonObject &object, const QString &key, Language language, const QString &path, Trouble &trouble)
{
    const QString own = readString(object, key, path, trouble);
    const QJsonObject element = object.value(u'_' + key).toObject();
    if (language == Language::Korean)
        return {own, translation(element, QStringLiteral("en"))};
    return {translation(element, QStringLiteral("ko")), own};
}

std::vector<QJsonObject> extensions(const QJsonObject &object, const QString &url)
{
    std::vector<QJsonObject> found;
    const QJsonArray list = object.value(QStringLiteral("extension")).toArray();
    for (const QJsonValue &each : list) {
        if (each.toObject().value(QStringLiteral("url")) == url)
            found.push_back(each.toObject());
    }
    return found;
}

QJsonObject extension(const QJsonObject &object, const QString &url)
{
    const std::vector<QJsonObject> found = extensions(object, url);
    return found.empty() ? QJsonObject() : found.front();
}

std::optional<double> readWeight(const QJsonObject &object, const QString &path, Trouble &trouble)
{
    for (const QString &name : {QStringLiteral("itemWeight"), QStringLiteral("ordinalValue"),
             QStringLiteral("questionnaire-ordinalValue")}) {
        const QJsonObject found
            = extension(object, QStringLiteral("http://hl7.org/fhir/StructureDefinition/") + name);
        if (found.isEmpty())
            continue;
        const QJsonValue value = found.value(QStringLiteral("valueDecimal"));
        if (!value.isDouble() || std::fabs(value.toDouble()) > kLargestWeight) {
            trouble.note(joined(path, name), "is no number within a million");
            return std::nullopt;
        }
        return value.toDouble();
    }
    return std::nullopt;
}

QString codeOf(const QJsonObject &item, const QString &system)
{
    const QJsonArray codes = item.value(QStringLiteral("code")).toArray();
    for (const QJsonValue &each : codes) {
        if (each.toObject().value(QStringLiteral("system")) == system)
            return each.toObject().value(QStringLiteral("code")).toString();
    }
    return {};
}

QString oneOf(const QJsonObject &json, const QString &start)
{
    QString found;
    const QStringList keys = json.keys();
    for (const QString &key : keys) {
        const bool isField
            = key.startsWith(start) && key.size() > start.size() && key.at(start.size()).isUpper();
        if (!isField)
            continue;
        if (!found.isEmpty())
            return {};
        found = key;
    }
    return found;
}

QJsonValue plainValue(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (key.endsWith(QStringLiteral("Quantity")))
        return withoutDigits(value.toObject());
    return key.endsWith(QStringLiteral("Coding")) ? value.toObject().value(QStringLiteral("code")) : value;
}

} // namespace instruments
