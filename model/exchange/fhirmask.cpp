// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirmask.h"

#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/exchange/fhirwords.h"
#include "model/instruments/response.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

constexpr qsizetype kShortestName = 2;
constexpr qsizetype kShortestLatinName = 4;
constexpr qsizetype kShortestNumber = 6; ///< fewer letters are in every file

QStringList waysToWrite(QDate day)
{
    QStringList ways;
    for (const QString &format : {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyMMdd"_s, u"yyyy.MM.dd"_s,
             u"yyyy. M. d"_s, u"yyyy.M.d"_s, u"yyyy/MM/dd"_s, u"yyyy년 M월 d일"_s, u"yyyy년 MM월 dd일"_s})
        ways.append(day.toString(format));
    return ways;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit() && (!digits.isEmpty() || letter != u'0'))
            digits.append(letter);
    }
    return digits;
}

/// Two Latin letters stand in half of all words.
qsizetype shortestOf(const QString &name)
{
    const bool isLatin
        = std::all_of(name.begin(), name.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    return isLatin ? kShortestLatinName : kShortestName;
}

/// What belongs to the form, not to the person: an option of it, or that the answer is not known.
std::optional<QJsonObject> ofTheForm(const QJsonObject &answer, const instruments::Item &item)
{
    const QJsonValue value = instruments::answerValue(answer, item);
    if (item.option(value) || value == instruments::Answers::unknown())
        return instruments::answerElement(value, item);
    return {};
}

/// The unit of a quantity may be typed; its code may not.
QJsonObject figureOf(const QJsonObject &quantity)
{
    QJsonObject figure;
    for (const char *member : {"value", "comparator", "system", "code"})
        setFilled(figure, member, quantity.value(QLatin1String(member)));
    return figure;
}

} // namespace

Mask::Mask(const CaseFile &file)
{
    const domain::Person &person = file.person;
    const auto add = [this](const QString &word, qsizetype shortest) {
        if (word.size() >= shortest)
            m_words.append(word);
    };
    for (const QString &name : {person.name, person.romanName, person.nickname})
        add(name.trimmed(), shortestOf(name));
    QStringList longer{person.caseNumber};
    if (person.birth.isValid())
        longer += waysToWrite(person.birth);
    for (const domain::Phone &phone : file.phones)
        longer += {phone.number, base::formatPhone(phone.number)};
    for (const CasePlan &plan : file.plans)
        longer.append(plan.bundle.number);
    for (const QString &number : std::as_const(longer)) {
        if (digitsOf(number).size() >= kShortestNumber)
            m_numbers.append(digitsOf(number));
    }
    for (const domain::Address &address : {person.residence, person.actualResidence, file.address})
        longer += {address.road, address.detail};
    for (const QString &word : std::as_const(longer))
        add(word.trimmed(), kShortestNumber);
    std::stable_sort(m_words.begin(), m_words.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
}

bool Mask::isTelling(const QJsonValue &number) const
{
    return m_numbers.contains(digitsOf(QString::number(number.toDouble(), 'f', 0)));
}

QJsonObject Mask::answer(const QJsonObject &answer, const instruments::Item &item) const
{
    if (const auto known = ofTheForm(answer, item))
        return *known;
    for (const QString &field : {u"valueInteger"_s, u"valueDecimal"_s}) {
        if (answer.contains(field) && !isTelling(answer.value(field)))
            return {{field, answer.value(field)}};
    }
    for (const QString &field : {u"valueBoolean"_s, u"valueTime"_s}) {
        if (answer.contains(field))
            return {{field, answer.value(field)}};
    }
    for (const QString &field : {u"valueDate"_s, u"valueDateTime"_s}) {
        if (answer.contains(field))
            return {{field, answer.value(field).toString().left(4)}};
    }
    const QJsonObject quantity = answer.value(u"valueQuantity").toObject();
    if (quantity.value(u"value").isDouble() && !isTelling(quantity.value(u"value")))
        return {{u"valueQuantity"_s, figureOf(quantity)}};
    return {};
}

QJsonArray Mask::items(const QJsonArray &items, const instruments::Questionnaire &form) const
{
    return this->items(items, instruments::ItemIndex(form));
}

QJsonArray Mask::items(const QJsonArray &items, const instruments::ItemIndex &index) const
{
    QJsonArray kept;
    for (const QJsonValue &one : items) {
        const instruments::Item *item = index.find(one[u"linkId"].toString());
        if (!item)
            continue;
        QJsonArray answers;
        for (const QJsonValue &given : one[u"answer"].toArray()) {
            QJsonObject safe = answer(given.toObject(), *item);
            setFilled(safe, "item", this->items(given[u"item"].toArray(), index));
            if (!safe.isEmpty())
                answers.append(safe);
        }
        QJsonObject masked{{u"linkId"_s, item->linkId}};
        setFilled(masked, "text", one[u"text"]);
        setFilled(masked, "answer", answers);
        setFilled(masked, "item", this->items(one[u"item"].toArray(), index));
        kept.append(masked);
    }
    return kept;
}

QJsonValue Mask::hidden(const QJsonValue &value) const
{
    if (value.isObject())
        return words(value.toObject());
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray())
            list.append(hidden(one));
        return list;
    }
    if (!value.isString())
        return value;
    QString text = value.toString();
    for (const QString &word : m_words)
        text.replace(word, u"○○"_s, Qt::CaseInsensitive);
    return text;
}

QJsonObject Mask::words(const QJsonObject &resource) const
{
    static const QStringList kCodes{u"resourceType"_s, u"reference"_s, u"system"_s, u"url"_s,
        u"questionnaire"_s, u"linkId"_s, u"code"_s, u"status"_s, u"lifecycleStatus"_s, u"intent"_s, u"type"_s,
        u"use"_s, u"gender"_s};
    QJsonObject masked;
    for (auto member = resource.begin(); member != resource.end(); ++member) {
        const bool isCode = member->isString() && kCodes.contains(member.key());
        masked.insert(member.key(), isCode ? QJsonValue(*member) : hidden(*member));
    }
    return masked;
}

} // namespace exchange::fhir
