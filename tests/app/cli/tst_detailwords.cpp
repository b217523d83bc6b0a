// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorwords.h"
#include "app/cli/packagewords.h"

#include "resources/resources.h"
#include "tests/app/cli/englishin.h"
#include "tests/lint/source.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Detail {
    ErrorKind kind = ErrorKind::Internal;
    QString text;
    QString place;
};

QHash<QString, ErrorKind> kindsByName()
{
    QHash<QString, ErrorKind> kinds;
    for (int i = 0; i <= int(ErrorKind::LetterRefused); ++i)
        kinds.insert(cli::errorName(ErrorKind(i)), ErrorKind(i));
    return kinds;
}

/// Every detail that is written out beside its kind, and every sentence of wrong usage; something stands in its places.
QList<Detail> detailsIn(const lint::SourceFile &file)
{
    static const QRegularExpression form(
        u"(?:ErrorKind::(\\w+)\\s*,|\\b(wrongUsage)\\()\\s*(?:QLatin1String\\(|QStringLiteral\\(|QString\\()?\\s*u?\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression gap(u"%\\d"_s);
    static const QHash<QString, ErrorKind> kinds = kindsByName();
    QList<Detail> details;
    auto found = form.globalMatch(file.text);
    while (found.hasNext()) {
        const auto match = found.next();
        QString name = match.captured(1);
        if (!name.isEmpty())
            name[0] = name[0].toLower();
        QString text = match.captured(3);
        text.replace(u"\\\""_s, u"\""_s).replace(u"--%1"_s, u"--month"_s).replace(gap, u"7"_s);
        if (text == "7 is missing"_L1)
            text = u"PERSON is missing"_s;
        details.append({kinds.value(name, ErrorKind::InvalidInput), text,
            lint::finding(file, lint::SourceFile::lineAt(file.text, match.capturedStart(3)), text)});
    }
    return details;
}

QList<Detail> detailsOfTheTree()
{
    QList<Detail> details;
    for (const lint::SourceFile &file : lint::projectTree()) {
        const bool isProgram = file.path.startsWith("model/"_L1) || file.path.startsWith("app/cli/"_L1)
            || file.path.startsWith("app/office/"_L1);
        if (isProgram && file.isCpp())
            details += detailsIn(file);
    }
    return details;
}

/// Beyond the kinds that tell of a broken file or line: parts of letters and of the program's own tables, which no work
/// of people makes wrong. Each is told with the mark of what the maintainer reads.
bool isOfThePartsInside(const QString &detail)
{
    static const QRegularExpression parts(
        u"(?:seed|salt) of .*|(?:change body|code list|roles|message|enrolment|order|server|certificate|catalogue): .*"
        "|recipient's key|no table|schema .*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.pattern())).match(detail).hasMatch();
}

bool isOfBrokenFilesOrLines(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == Internal || kind == Io || kind == VaultDamaged || kind == SlotsDamaged || kind == NoCipher
        || kind == WeakKeyDerivation || kind == WrongOffice || cli::errorName(kind).startsWith("letter"_L1);
}

class DetailWords : public ::testing::Test {
protected:
    void SetUp() override
    {
        initResources();
        ASSERT_TRUE(m_translator.load(u"carepass_ko"_s, u":/translations"_s));
        QCoreApplication::installTranslator(&m_translator);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

} // namespace

TEST_F(DetailWords, everyDetailThatTheSourceWritesHasKoreanWords)
{
    const QList<Detail> details = detailsOfTheTree();
    EXPECT_GT(details.size(), 300) << "the reading of the source finds them no more";
    const QString mark = QCoreApplication::translate("cli", "for whoever maintains the program: “%1”").section(u'“', 0, 0);
    ASSERT_FALSE(mark.contains("maintains"_L1));
    QStringList missing;
    for (const Detail &detail : details) {
        const QString told = cli::errorWords({detail.kind, detail.text});
        const bool isMarked = told.contains(mark) && !isOfBrokenFilesOrLines(detail.kind) && !isOfThePartsInside(detail.text);
        if (isMarked || !support::englishIn(told).isEmpty())
            missing.append(detail.place + u" -> "_s + told);
    }
    EXPECT_TRUE(missing.isEmpty()) << missing.join(u'\n').toStdString();
}

TEST_F(DetailWords, aPackageThatIsNotThereIsNamedWithItsPath)
{
    const base::Error none = cli::packageTrouble(u"/media/usb/none.carepack"_s, {ErrorKind::NotFound, u"none.carepack"_s});
    EXPECT_TRUE(cli::errorWords(none).contains(u"/media/usb/none.carepack"_s)) << cli::errorWords(none).toStdString();
    EXPECT_EQ(support::englishIn(cli::errorWords(none)), QString());
    const base::Error noOffice{ErrorKind::NotFound, u"this vault belongs to no office"_s};
    EXPECT_EQ(cli::packageTrouble(u"/media/usb/none.carepack"_s, noOffice), noOffice);
}
