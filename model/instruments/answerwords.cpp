// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answerwords.h"

#include "model/instruments/trailwords.h"
#include "model/instruments/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace instruments {

namespace {

struct RuleWords {
    AnswerRule rule;
    const char *name;
    const char *sentence; ///< %1 the question, %2 the limit where there is one
};

constexpr RuleWords kRules[] = {
    {AnswerRule::NoSuchQuestion, "noSuchQuestion",
        QT_TRANSLATE_NOOP("instruments", "%1: the form does not ask this here. Please leave it out.")},
    {AnswerRule::NotAnAnswer, "notAnAnswer",
        QT_TRANSLATE_NOOP(
            "instruments", "%1: this is no question, so it takes no answer. Please leave it out.")},
    {AnswerRule::NotAnOption, "notAnOption",
        QT_TRANSLATE_NOOP("instruments", "%1: this is not among the answers. Please choose one of: %2")},
    {AnswerRule::OnlyOneAnswer, "onlyOneAnswer",
        QT_TRANSLATE_NOOP("instruments", "%1: there are several answers. Please give only one.")},
    {AnswerRule::TooLong, "tooLong",
        QT_TRANSLATE_NOOP("instruments", "%1: the text is too long. Please keep to %2 letters.")},
    {AnswerRule::WrongType, "wrongType",
        QT_TRANSLATE_NOOP("instruments", "%1: this is not the kind of answer that is asked for.")},
    {AnswerRule::ReadOnly, "readOnly",
        QT_TRANSLATE_NOOP("instruments", "%1: the form works this out itself. Please leave it out.")},
    {AnswerRule::TooShort, "tooShort",
        QT_TRANSLATE_NOOP("instruments", "%1: the text is too short. Please write at least %2 letters.")},
    {AnswerRule::TooLow, "tooLow",
        QT_TRANSLATE_NOOP("instruments", "%1: this is too little. Please give %2 or more.")},
    {AnswerRule::TooHigh, "tooHigh",
        QT_TRANSLATE_NOOP("instruments", "%1: this is too much. Please give %2 or less.")},
    {AnswerRule::TooPrecise, "tooPrecise",
        QT_TRANSLATE_NOOP(
            "instruments", "%1: there are too many digits behind the point. Please give at most %2.")},
    {AnswerRule::WrongPattern, "wrongPattern",
        QT_TRANSLATE_NOOP("instruments", "%1: this is not written in the way that the form asks for (%2).")},
    {AnswerRule::TooFew, "tooFew",
        QT_TRANSLATE_NOOP("instruments", "%1: there are too few answers. Please give at least %2.")},
    {AnswerRule::TooMany, "tooMany",
        QT_TRANSLATE_NOOP("instruments", "%1: there are too many answers. Please give at most %2.")},
};

const RuleWords &wordsOfRule(AnswerRule rule)
{
    const auto *found = std::find_if(
        std::begin(kRules), std::end(kRules), [&](const RuleWords &each) { return each.rule == rule; });
    return found == std::end(kRules) ? kRules[0] : *found;
}

QString limitText(const QJsonValue &limit)
{
    const QJsonObject quantity = limit.toObject();
    const QString number = QString::number(numberOf(limit).value_or(0), 'g', 12);
    if (limit.isObject())
        return (number + u' ' + quantity.value(QStringLiteral("unit")).toString()).trimmed();
    return limit.isDouble() ? number : limit.toString();
}

QString optionsText(const Item &item, Language language)
{
    constexpr size_t kMostNamed = 12;
    QStringList names;
    for (size_t i = 0; i < std::min(item.options.size(), kMostNamed); ++i) {
        const Option &option = item.options[i];
        const QString code = option.value.toVariant().toString();
        const QString text = option.text.in(language);
        names.append(text.isEmpty() || text == code ? code : code + u'=' + text);
    }
    if (item.options.size() > kMostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QString limitOf(AnswerRule rule, const Item &item, Language language)
{
    switch (rule) {
    case AnswerRule::NotAnOption:
        return optionsText(item, language);
    case AnswerRule::TooLong:
        return QString::number(item.maxLength);
    case AnswerRule::TooShort:
        return QString::number(item.limits.minLength);
    case AnswerRule::TooLow:
        return limitText(item.limits.least);
    case AnswerRule::TooHigh:
        return limitText(item.limits.most);
    case AnswerRule::TooPrecise:
        return QString::number(item.limits.decimalPlaces.value_or(0));
    case AnswerRule::WrongPattern:
        return item.limits.pattern;
    case AnswerRule::TooFew:
        return QString::number(item.limits.minOccurs);
    case AnswerRule::TooMany:
        return QString::number(item.limits.maxOccurs.value_or(kMaxOccurrences));
    default:
        return {};
    }
}

} // namespace

QString nameOf(AnswerRule rule)
{
    return QLatin1String(wordsOfRule(rule).name);
}

QString sentence(const AnswerProblem &problem, const Questionnaire &questionnaire, Language language)
{
    const QString words = QCoreApplication::translate("instruments", wordsOfRule(problem.rule).sentence);
    const ItemIndex index(questionnaire);
    const Item *item = index.find(problem.linkId);
    const QString name = nameOf(problem.linkId, questionnaire, language);
    const QString place = name == problem.linkId ? name : QStringLiteral("%1 (%2)").arg(name, problem.linkId);
    if (!words.contains(QStringLiteral("%2")))
        return words.arg(place);
    return words.arg(place, item ? limitOf(problem.rule, *item, language) : QString());
}

} // namespace instruments
