// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/totalwriter.h"

#include "model/instruments/jsonreading.h"
#include "model/instruments/jsonwriting.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace instruments {

namespace {

const QString kExpression
    = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression");

QString codeOf(MissingRule rule)
{
    switch (rule) {
    case MissingRule::Provisional:
        return QStringLiteral("provisional");
    case MissingRule::Incomplete:
        return QStringLiteral("incomplete");
    case MissingRule::Prorated:
        return QStringLiteral("prorated");
    case MissingRule::Zero:
        return QStringLiteral("zero");
    }
    return {};
}

std::vector<QJsonObject> texts(const QString &url, const QStringList &values)
{
    std::vector<QJsonObject> made;
    for (const QString &value : values)
        made.push_back(makeExtension(url, QStringLiteral("valueString"), value));
    return made;
}

void writeOne(QJsonObject &own, const QString &url, const QString &field, const QJsonValue &value)
{
    std::vector<QJsonObject> made;
    if (!value.isUndefined())
        made.push_back(makeExtension(url, field, value));
    writeExtensions(own, url, made);
}

QJsonValue fromOptional(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonObject bandJson(QJsonObject json, const Band &band, Language language)
{
    json.insert(QStringLiteral("url"), QString(kOwn + QStringLiteral("band")));
    writeOne(json, QStringLiteral("code"), QStringLiteral("valueCode"), band.code);
    writeWordsExtension(json, QStringLiteral("label"), band.label, language);
    writeOne(json, QStringLiteral("from"), QStringLiteral("valueDecimal"), band.from);
    writeOne(
        json, QStringLiteral("effective"), QStringLiteral("valueDate"), band.effective.toString(Qt::ISODate));
    writeWordsExtension(json, QStringLiteral("source"), band.source, language);
    writeOne(json, QStringLiteral("question"), QStringLiteral("valueString"),
        band.question.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(band.question));
    writeOne(json, QStringLiteral("answer"), QStringLiteral("valueCode"),
        band.question.isEmpty() ? QJsonValue(QJsonValue::Undefined) : band.answer);
    writeOne(json, QStringLiteral("unverified"), QStringLiteral("valueBoolean"),
        band.isUnverified ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    return json;
}

int depthOf(const ItemIndex &index, const QString &linkId)
{
    int depth = 1;
    for (const Item *up = index.parent(linkId); up; up = index.parent(up->linkId))
        ++depth;
    return depth;
}

/// The weights of all parts, a term for each depth at which parts stand.
QStringList termsOf(const QStringList &parts, const ItemIndex &index)
{
    QMap<int, QStringList> byDepth;
    for (const QString &part : parts)
        byDepth[depthOf(index, part)].append(u'\'' + part + u'\'');
    QStringList terms;
    for (auto each = byDepth.cbegin(); each != byDepth.cend(); ++each)
        terms.append(QStringLiteral("%resource%1.where(linkId in (%2)).answer.value.weight()")
                         .arg(QStringLiteral(".item").repeated(each.key()), each.value().join(u" | ")));
    return terms;
}

QString joinedTerms(const QStringList &terms, const QString &function)
{
    QStringList calls;
    for (const QString &term : terms)
        calls.append(term + function);
    return calls.join(u" + ");
}

bool canBeSaid(const TotalRule &rule, const ItemIndex &index)
{
    if (rule.parts.isEmpty() || !rule.reversed.isEmpty() || rule.missing == MissingRule::Prorated)
        return false;
    return std::all_of(rule.parts.begin(), rule.parts.end(), [&](const QString &part) {
        const Item *item = index.find(part);
        const bool isPlain = item && !item->options.empty() && !item->repeats && !index.repeatedIn(part);
        return isPlain && !part.contains(u'\'') && !part.contains(u'\\');
    });
}

} // namespace

bool countsAllPoints(const QJsonObject &totalItem)
{
    const QJsonObject own = extension(totalItem, kOwn + QStringLiteral("total"));
    return extension(own, QStringLiteral("all")).value(QStringLiteral("valueBoolean")).toBool();
}

void writeTotal(QJsonObject &totalItem, const TotalRule &rule, bool all)
{
    const QString url = kOwn + QStringLiteral("total");
    QJsonObject own = extension(totalItem, url);
    own.insert(QStringLiteral("url"), url);
    writeOne(own, QStringLiteral("all"), QStringLiteral("valueBoolean"),
        all ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
    writeExtensions(own, QStringLiteral("part"), texts(QStringLiteral("part"), rule.parts));
    writeExtensions(own, QStringLiteral("reversed"), texts(QStringLiteral("reversed"), rule.reversed));
    const QString decimal = QStringLiteral("valueDecimal");
    writeOne(own, QStringLiteral("minimum"), decimal, fromOptional(rule.minimum));
    writeOne(own, QStringLiteral("maximum"), decimal, fromOptional(rule.maximum));
    writeOne(own, QStringLiteral("factor"), decimal,
        rule.factor == 1 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rule.factor));
    writeOne(own, QStringLiteral("missing"), QStringLiteral("valueCode"), codeOf(rule.missing));
    writeOne(own, QStringLiteral("mayMiss"), QStringLiteral("valueInteger"),
        rule.missing == MissingRule::Prorated ? QJsonValue(std::max(1, rule.mayMiss))
                                              : QJsonValue(QJsonValue::Undefined));
    writeExtensions(totalItem, url, {own});
}

void writeBands(QJsonObject &totalItem, const std::vector<Band> &bands, Language language)
{
    const QString url = kOwn + QStringLiteral("band");
    const std::vector<QJsonObject> old = extensions(totalItem, url);
    std::vector<QJsonObject> written;
    for (const Band &band : bands) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const QJsonObject &each) {
            return extension(each, QStringLiteral("code")).value(QStringLiteral("valueCode")) == band.code
                && extension(each, QStringLiteral("effective")).value(QStringLiteral("valueDate"))
                == band.effective.toString(Qt::ISODate);
        });
        written.push_back(bandJson(same == old.end() ? QJsonObject() : *same, band, language));
    }
    writeExtensions(totalItem, url, written);
}

void writeExpression(QJsonObject &totalItem, const TotalRule &rule, const Questionnaire &questionnaire)
{
    const ItemIndex index(questionnaire);
    std::vector<QJsonObject> made;
    if (canBeSaid(rule, index)) {
        const QStringList terms = termsOf(rule.parts, index);
        QString text = joinedTerms(terms, QStringLiteral(".sum()"));
        if (rule.factor != 1)
            text = QStringLiteral("(%1) * %2").arg(text, QString::number(rule.factor));
        if (rule.missing == MissingRule::Incomplete)
            text = QStringLiteral("iif(%1 = %2, %3)")
                       .arg(joinedTerms(terms, QStringLiteral(".count()")))
                       .arg(rule.parts.size())
                       .arg(text);
        made.push_back(makeExtension(kExpression, QStringLiteral("valueExpression"),
            QJsonObject{{QStringLiteral("language"), QStringLiteral("text/fhirpath")},
                {QStringLiteral("expression"), text}}));
    }
    writeExtensions(totalItem, kExpression, made);
}

std::optional<Reach> reachOf(const TotalRule &rule, const ItemIndex &index)
{
    if (rule.parts.isEmpty())
        return std::nullopt;
    Reach reach;
    for (const QString &part : rule.parts) {
        const Item *item = index.find(part);
        if (!item || !item->lowestWeight() || !item->highestWeight())
            return std::nullopt;
        if (!item->repeats || item->options.empty()) {
            reach.least += *item->lowestWeight();
            reach.most += *item->highestWeight();
            continue;
        }
        // Of several answers all that add count, and all that take away.
        for (const Option &option : item->options) {
            const double weight = option.weight.value_or(0);
            (weight < 0 ? reach.least : reach.most) += weight;
        }
    }
    reach.least *= rule.factor;
    reach.most *= rule.factor;
    return reach;
}

} // namespace instruments
