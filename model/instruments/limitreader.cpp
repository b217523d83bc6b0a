// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/limitreader.h"

#include "model/instruments/questionnairejson.h"

namespace instruments {

namespace {

QJsonObject standard(const QJsonObject &json, const char *name)
{
    return extension(json, QStringLiteral("http://hl7.org/fhir/StructureDefinition/") + QLatin1String(name));
}

std::optional<int> wholeFrom0(
    const QJsonObject &json, const char *name, const QString &path, Trouble &trouble)
{
    const QJsonObject found = standard(json, name);
    if (found.isEmpty())
        return std::nullopt;
    const int number = found.value(QStringLiteral("valueInteger")).toInt(-1);
    if (number < 0)
        trouble.note(joined(path, QLatin1String(name)), "is no whole number from 0");
    return number;
}

QJsonValue bound(const QJsonObject &json, const char *name, const char *quantityName, const QString &path,
    Trouble &trouble)
{
    const QJsonObject plain = standard(json, name);
    const QJsonObject quantity = extension(json,
        QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-")
            + QLatin1String(quantityName));
    const QJsonObject &found = plain.isEmpty() ? quantity : plain;
    if (found.isEmpty())
        return QJsonValue::Undefined;
    const QString field = oneOf(found, QStringLiteral("value"));
    if (field.isEmpty())
        trouble.note(joined(path, QLatin1String(name)), "has not exactly one value");
    return found.value(field);
}

QString useOf(const QJsonObject &extension)
{
    QString use = extension.value(QStringLiteral("url")).toString().section(u'/', -1);
    return use.remove(QStringLiteral("sdc-questionnaire-"));
}

void addFormula(std::vector<Formula> &formulas, const QJsonObject &extension, const QString &use,
    const QString &path, Trouble &trouble)
{
    const QJsonValue value = extension.value(QStringLiteral("valueExpression"));
    if (!value.isObject())
        return;
    const QString home = joined(path, QStringLiteral("valueExpression"));
    const QJsonObject json = value.toObject();
    formulas.push_back({use, readString(json, QStringLiteral("name"), home, trouble),
        readString(json, QStringLiteral("language"), home, trouble),
        readString(json, QStringLiteral("expression"), home, trouble)});
}

} // namespace

Limits readLimits(const QJsonObject &json, const QString &path, Trouble &trouble)
{
    Limits limits;
    limits.least = bound(json, "minValue", "minQuantity", path, trouble);
    limits.most = bound(json, "maxValue", "maxQuantity", path, trouble);
    limits.minLength = wholeFrom0(json, "minLength", path, trouble).value_or(0);
    limits.pattern = readString(standard(json, "regex"), QStringLiteral("valueString"),
        joined(path, QStringLiteral("regex")), trouble);
    limits.decimalPlaces = wholeFrom0(json, "maxDecimalPlaces", path, trouble);
    limits.minOccurs = wholeFrom0(json, "questionnaire-minOccurs", path, trouble).value_or(0);
    limits.maxOccurs = wholeFrom0(json, "questionnaire-maxOccurs", path, trouble);
    return limits;
}

QJsonArray readInitial(const QJsonObject &json, const QString &path, Trouble &trouble)
{
    QJsonArray values;
    const QJsonArray list = json.value(QStringLiteral("initial")).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject one = each.toObject();
        const QString field = oneOf(one, QStringLiteral("value"));
        if (field.isEmpty() || values.size() >= kMaxOptions)
            trouble.note(joined(path, QStringLiteral("initial")),
                field.isEmpty() ? "has not exactly one value" : "is too long");
        else
            values.append(plainValue(one, field));
    }
    return values;
}

std::vector<Formula> readFormulas(const QJsonObject &json, const QString &path, Trouble &trouble)
{
    std::vector<Formula> formulas;
    const QJsonArray list = json.value(QStringLiteral("extension")).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject outer = each.toObject();
        // Rules for the answers are read as such.
        if (outer.value(QStringLiteral("url")).toString().endsWith(QStringLiteral("onstraint")))
            continue;
        addFormula(formulas, outer, useOf(outer), path, trouble);
        // An extension may wrap its expression, as the one that shows and hides options does.
        const QJsonArray inner = outer.value(QStringLiteral("extension")).toArray();
        for (const QJsonValue &part : inner)
            addFormula(formulas, part.toObject(), useOf(outer), path, trouble);
        if (formulas.size() > size_t(kMaxConditions))
            trouble.note(path, "has too many expressions");
    }
    return formulas;
}

} // namespace instruments
