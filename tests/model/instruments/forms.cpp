// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/instruments/forms.h"

#include "model/instruments/questionnairejson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace forms {

QByteArray builtInBytes()
{
    QFile file(QStringLiteral(CAREPASS_SOURCE_DIR "/resources/instruments/needs-crisis-1.0.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

instruments::Questionnaire builtIn()
{
    const auto result = instruments::readQuestionnaire(builtInBytes());
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().detail));
    return result ? *result : instruments::Questionnaire();
}

QStringList builtInNames()
{
    QStringList names;
    const QDir folder(QStringLiteral(CAREPASS_SOURCE_DIR "/resources/instruments"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

instruments::Questionnaire builtIn(const QString &name)
{
    QFile file(
        QStringLiteral(CAREPASS_SOURCE_DIR "/resources/instruments/") + name + QStringLiteral(".json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    const auto result = instruments::readQuestionnaire(file.readAll());
    EXPECT_TRUE(result) << qPrintable(name) << (result ? "" : qPrintable(result.error().detail));
    return result ? *result : instruments::Questionnaire();
}

namespace {

bool fill(const instruments::ItemIndex &index, const instruments::TotalRule &rule, qsizetype part,
    double points, instruments::Answers &answers)
{
    if (part == rule.parts.size())
        return points == 0;
    const instruments::Item &item = *index.find(rule.parts.at(part));
    if (item.options.empty()) {
        answers.set(item.linkId, points);
        return part + 1 == rule.parts.size() && item.limits.least.toDouble() <= points
            && points <= item.limits.most.toDouble();
    }
    // The largest first, so that dead ends are seen early.
    for (size_t i = item.options.size(); i-- > 0;) {
        const double weight = item.options[i].weight.value_or(0);
        const double counted = rule.reversed.contains(item.linkId)
            ? *item.lowestWeight() + *item.highestWeight() - weight
            : weight;
        answers.set(item.linkId, item.options[i].value);
        if (counted <= points && fill(index, rule, part + 1, points - counted, answers))
            return true;
    }
    return false;
}

} // namespace

std::optional<instruments::Answers> addingUpTo(
    const instruments::Questionnaire &form, const instruments::TotalRule &rule, double points)
{
    instruments::Answers answers;
    if (!fill(instruments::ItemIndex(form), rule, 0, points, answers))
        return std::nullopt;
    return answers;
}

QJsonObject withItems(const char *items)
{
    const QByteArray text
        = QByteArray(R"({"resourceType":"Questionnaire","status":"draft","language":"ko","item":)") + items
        + '}';
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text, &problem).object();
    EXPECT_EQ(problem.error, QJsonParseError::NoError) << qPrintable(problem.errorString());
    return object;
}

instruments::Questionnaire read(const char *items)
{
    const auto result = instruments::readQuestionnaire(withItems(items));
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().detail));
    return result ? *result : instruments::Questionnaire();
}

QString refusal(const char *items)
{
    const auto result = instruments::readQuestionnaire(withItems(items));
    if (result)
        return {};
    EXPECT_EQ(result.error().kind, base::ErrorKind::InvalidInput);
    return result.error().detail;
}

instruments::Answers allAreas(int degree)
{
    instruments::Answers answers;
    for (const QString &area : kTenAreas)
        answers.set(area + QStringLiteral(".severity"), QString::number(degree));
    for (const char *flag : {"harm", "abuse", "basics", "medical"})
        answers.set(QStringLiteral("urgent.") + QLatin1String(flag), QStringLiteral("no"));
    return answers;
}

} // namespace forms
