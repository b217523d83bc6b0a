// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/layers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString breachOf(const QString &path, const QString &text)
{
    return lint::includeBreaches(lint::sourceFile(path, text)).join(u'\n');
}

void expectRefused(const QString &path, const QString &text)
{
    EXPECT_FALSE(breachOf(path, text).isEmpty()) << path.toStdString() << " with " << text.toStdString();
}

void expectTaken(const QString &path, const QString &text)
{
    EXPECT_EQ(breachOf(path, text).toStdString(), "") << path.toStdString() << " with " << text.toStdString();
}

} // namespace

TEST(Layers, refuseARoomThatMayNotBeSeen)
{
    expectRefused(u"ui/cases/casepage.cpp"_s, u"#include \"model/store/vault.h\"\n"_s);
    expectRefused(u"ui/cases/casepage.cpp"_s, u"#include \"model/sql/connection.h\"\n"_s);
    expectRefused(u"ui/cases/casepage.cpp"_s, u"#include \"model/exchange/csv.h\"\n"_s);
    expectRefused(u"model/base/id.cpp"_s, u"#include \"model/domain/person.h\"\n"_s);
    expectRefused(u"model/domain/person.h"_s, u"#include \"model/sql/statement.h\"\n"_s);
    expectRefused(u"model/sync/device.cpp"_s, u"#include \"model/store/vault.h\"\n"_s);
    expectRefused(u"model/work/session.cpp"_s, u"#include \"ui/shell/mainwindow.h\"\n"_s);
    expectRefused(u"ui/shell/mainwindow.cpp"_s, u"#include \"app/desktop/main.h\"\n"_s);
    expectRefused(u"app/desktop/main.cpp"_s, u"#include \"tests/support/testvault.h\"\n"_s);
}

TEST(Layers, takeWhatTheTableAllows)
{
    expectTaken(u"ui/cases/casepage.cpp"_s, u"#include \"model/work/caseacts.h\"\n#include <QWidget>\n"_s);
    expectTaken(u"model/sync/device.cpp"_s, u"#include \"model/domain/change.h\"\n"_s);
    expectTaken(u"model/store/vault.cpp"_s, u"#include \"model/sql/connection.h\"\n#include <QString>\n"_s);
    expectTaken(
        u"model/documents/page.cpp"_s, u"#include <QPainter>\n#include \"model/bundle/composer.h\"\n"_s);
    expectTaken(u"app/desktop/main.cpp"_s,
        u"#include \"ui/shell/mainwindow.h\"\n#include \"model/store/vault.h\"\n"_s);
    expectTaken(
        u"tests/model/sql/tst_cipher.cpp"_s, u"#include \"model/sql/cipher.h\"\n#include <QSqlQuery>\n"_s);
}

TEST(Layers, refuseWidgetsAndPaintingInTheModel)
{
    expectRefused(u"model/work/session.h"_s, u"#include <QWidget>\n"_s);
    expectRefused(u"model/documents/page.cpp"_s, u"#include <QLabel>\n"_s);
    expectRefused(u"model/documents/page.cpp"_s, u"#include <QPrinter>\n"_s);
    expectRefused(u"model/store/vault.cpp"_s, u"#include <QImage>\n"_s);
    expectRefused(u"model/domain/person.h"_s, u"#include <QColor>\n"_s);
    expectRefused(u"ui/cases/casepage.cpp"_s, u"#include <QSqlQuery>\n"_s);
}

TEST(Layers, refuseModuleSpellings)
{
    expectRefused(u"model/base/id.h"_s, u"#include <QtCore/QString>\n"_s);
    expectRefused(u"model/base/id.h"_s, u"#include <QtWidgets/QWidget>\n"_s);
    expectRefused(u"ui/shell/mainwindow.h"_s, u"#include <QtWidgets>\n"_s);
    expectRefused(u"tests/ui/tst_lockpage.cpp"_s, u"#include <QtTest>\n"_s);
    expectTaken(u"model/base/money.h"_s, u"#include <QtGlobal>\n"_s);
}

TEST(Layers, refuseLibrariesOutsideTheirRoom)
{
    expectRefused(u"model/store/vault.cpp"_s, u"#include <sodium.h>\n"_s);
    expectRefused(u"model/office/service.cpp"_s, u"#include <boost/asio/io_context.hpp>\n"_s);
    expectRefused(u"model/wire/letter.cpp"_s, u"#include <openssl/evp.h>\n"_s);
    expectTaken(u"model/transport/server.cpp"_s, u"#include <boost/asio/io_context.hpp>\n"_s);
    expectRefused(u"model/store/vault.cpp"_s, u"#include <sqlcipher/sqlite3.h>\n"_s);
    expectTaken(u"model/sql/cipher.cpp"_s, u"#include <sqlcipher/sqlite3.h>\n"_s);
}

TEST(Layers, refusePathsThatDoNotStartAtTheRoot)
{
    expectRefused(u"model/base/id.cpp"_s, u"#include \"id.h\"\n"_s);
    expectRefused(u"ui/shell/mainwindow.cpp"_s, u"#include \"../support/theme.h\"\n"_s);
    expectTaken(u"ui/shell/mainwindow.cpp"_s, u"#include \"mainwindow.moc\"\n"_s);
}

TEST(Layers, refuseARoomThatTheTableDoesNotKnow)
{
    expectRefused(u"model/attic/box.h"_s, u"#pragma once\n"_s);
}

TEST(Layers, nameTheFileAndTheLine)
{
    EXPECT_EQ(breachOf(u"model/sql/a.cpp"_s, u"// head\n\n#include \"model/store/vault.h\"\n"_s),
        u"model/sql/a.cpp:3: room sql may not see store (\"model/store/vault.h\")"_s);
}

TEST(Layers, ignoreIncludesInCommentsAndLiterals)
{
    expectTaken(
        u"model/base/id.cpp"_s, u"// #include <QWidget>\nconst char *a = \"#include <QWidget>\";\n"_s);
}

TEST(Layers, refuseLinksThatTheTableDoesNotAllow)
{
    const auto of = [](const QString &text) {
        return lint::linkBreaches(lint::sourceFile(u"model/x/CMakeLists.txt"_s, text));
    };
    EXPECT_EQ(of(u"carepass_room(ui SOURCES a.h SEES work store LINKS Qt6::Widgets)"_s).size(), 1);
    EXPECT_TRUE(
        of(u"carepass_room(ui SOURCES a.h\n    SEES work domain base\n    LINKS Qt6::Widgets)"_s).isEmpty());
}

TEST(Layers, findTheModuleOfAHeader)
{
    EXPECT_EQ(lint::qtModuleOf(u"QString"_s), u"QtCore"_s);
    EXPECT_EQ(lint::qtModuleOf(u"QPainter"_s), u"QtGui"_s);
    EXPECT_EQ(lint::qtModuleOf(u"QLabel"_s), u"QtWidgets"_s);
    EXPECT_EQ(lint::qtModuleOf(u"vector"_s), QString());
}

TEST(Layers, holdInTheWholeTree)
{
    QStringList breaches;
    for (const lint::SourceFile &file : lint::projectTree())
        breaches += lint::includeBreaches(file) + lint::linkBreaches(file);
    EXPECT_TRUE(breaches.isEmpty()) << breaches.join(u'\n').toStdString();
}
