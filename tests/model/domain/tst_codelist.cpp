// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/codelist.h"

#include "model/domain/records.h"

#include "resources/resources.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

using namespace domain;
using base::ErrorKind;

namespace {

const QByteArray kJson = R"({"name": "sexes", "edition": "1", "validFrom": "2026-03-27",
    "codes": [{"code": "m", "ko": "남성", "en": "Male"}, {"code": "f", "ko": "여성", "en": "Female person"}]})";

TEST(CodeList, givesTheWordOfEachLanguage)
{
    const auto list = codeListFromJson(kJson);
    ASSERT_OK(list);
    EXPECT_EQ(list->validFrom, QDate(2026, 3, 27));
    EXPECT_EQ(list->word(QStringLiteral("m"), QStringLiteral("ko")), QStringLiteral("남성"));
    EXPECT_EQ(list->word(QStringLiteral("m"), QStringLiteral("en")), QStringLiteral("Male"));
    EXPECT_EQ(list->word(QStringLiteral("old code"), QStringLiteral("ko")), QStringLiteral("old code"));
    EXPECT_TRUE(list->contains(QStringLiteral("f")));
    EXPECT_FALSE(list->contains(QStringLiteral("남성")));
}

TEST(CodeList, findsTheCodeOfAWordHoweverItIsSpaced)
{
    const auto list = codeListFromJson(kJson);
    ASSERT_OK(list);
    for (const char *word : {"f", "여성", " 여 성 ", "female person", "FEMALEPERSON"})
        EXPECT_EQ(list->codeOf(QString::fromUtf8(word)), QStringLiteral("f")) << word;
    EXPECT_EQ(list->codeOf(QString()), QString());
    EXPECT_EQ(list->codeOf(QStringLiteral("기타")), QString());
}

TEST(CodeList, isRefusedWithoutNameOrDate)
{
    for (const char *json :
        {"", "[]", "{}", R"({"name": "x"})", R"({"validFrom": "2026-01-01"})", "{\"name\":"})
        EXPECT_ERROR(codeListFromJson(json), ErrorKind::InvalidInput) << json;
}

TEST(CodeLists, giveAnEmptyListForAnUnknownName)
{
    CodeLists lists;
    lists.add(*codeListFromJson(kJson));
    EXPECT_EQ(lists.word(QStringLiteral("sexes"), QStringLiteral("f"), QStringLiteral("ko")),
        QStringLiteral("여성"));
    EXPECT_TRUE(lists.list(QStringLiteral("nonsense")).codes.isEmpty());
    EXPECT_EQ(lists.word(QStringLiteral("nonsense"), QStringLiteral("f"), QStringLiteral("ko")),
        QStringLiteral("f"));
}

TEST(ShippedCodeLists, areReadableAndUnambiguous)
{
    initResources();
    const QDir folder(QStringLiteral(":/codelists"));
    int lists = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto list = codeListFromJson(file.readAll());
        if (!list) // the rules of bundles lie in the same folder and are no list of codes
            continue;
        ++lists;
        EXPECT_EQ(list->name + QStringLiteral(".json"), name);
        QSet<QString> codes;
        QSet<QString> words;
        for (const Code &code : list->codes) {
            EXPECT_FALSE(code.code.isEmpty() || code.korean.isEmpty() || code.english.isEmpty())
                << name.toStdString();
            codes.insert(code.code);
            words.insert(code.korean);
        }
        EXPECT_EQ(codes.size(), list->codes.size()) << name.toStdString();
        EXPECT_EQ(words.size(), list->codes.size()) << name.toStdString();
    }
    EXPECT_GE(lists, 14);
}

TEST(ShippedCodeLists, areThereForEveryFieldThatNamesOne)
{
    initResources();
    for (const RecordType *type : allRecordTypes()) {
        for (const FieldInfo &field : type->fields) {
            if (!field.codes)
                continue;
            EXPECT_TRUE(
                    QFile::exists(QStringLiteral(":/codelists/%1.json").arg(QLatin1String(field.codes))))
                    << type->name << '.' << field.column;
        }
    }
}

} // namespace
