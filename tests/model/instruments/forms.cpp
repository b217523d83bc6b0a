// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/instruments/forms.h"

#include "model/instruments/questionnairejson.h"

#include <QFile>
#include <QJsonDocument>

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
