// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvwriter.h"
#include "model/exchange/tablefile.h"
#include "model/exchange/xlsxwriter.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/peopleimport.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

#include <QFile>

namespace test {

/// A vault, a context over it, and files of lists beside it.
class ListTest : public ::testing::Test {
protected:
    ListTest()
        : m_codes(*work::readCodeLists())
    {
        auto connection = m_vault.vault().connect({});
        EXPECT_OK(connection);
        m_context = std::make_unique<work::Context>(m_vault.vault(), std::move(*connection), m_codes);
    }

    work::Context &context() { return *m_context; }

    QString save(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        const QString path = m_vault.file(name);
        EXPECT_OK(exchange::saveFile(path, bytes));
        return path;
    }
    work::ListFile read(const QString &text, const work::ListReading &reading = {})
    {
        const auto file = work::lists::read(save(text.toUtf8()), reading);
        EXPECT_OK(file);
        return file.value_or(work::ListFile());
    }
    work::PeoplePlan plan(const work::ListFile &file, const work::RowDecisions &decisions = {})
    {
        const auto plan = work::peopleimport::plan(
            context(), file, work::lists::guess(file, work::ListKind::People), decisions);
        EXPECT_OK(plan);
        return plan.value_or(work::PeoplePlan());
    }
    work::PeoplePlan apply(const work::ListFile &file, const work::RowDecisions &decisions = {})
    {
        const auto plan = work::peopleimport::apply(
            context(), file, work::lists::guess(file, work::ListKind::People), decisions);
        EXPECT_OK(plan);
        return plan.value_or(work::PeoplePlan());
    }
    /// `new changed same unclear refused` of a plan.
    static QString figures(const work::ListCounts &counts)
    {
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(counts.added)
            .arg(counts.changed)
            .arg(counts.same)
            .arg(counts.unclear)
            .arg(counts.refused.size());
    }
    /// All texts and bodies that the vault holds anywhere, one after another.
    QString everything()
    {
        QString all;
        QStringList tables;
        sql::Statement names = m_context->connection().statement(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"));
        while (names.step())
            tables.append(names.text(0));
        for (const QString &table : tables) {
            sql::Statement rows
                = m_context->connection().statement(QStringLiteral("SELECT * FROM \"%1\"").arg(table));
            while (rows.step()) {
                for (int column = 0; column < rows.columnCount(); ++column)
                    all += QString::fromUtf8(rows.bytes(column)) + u'\n';
            }
        }
        return all;
    }

    support::TestVault m_vault;
    domain::CodeLists m_codes;
    std::unique_ptr<work::Context> m_context;
};

/// A list of the kind that offices keep: three hundred people with all columns, every tenth without a phone.
inline exchange::Sheet officeList(int count = 300)
{
    static const QStringList families = {QStringLiteral("김"), QStringLiteral("이"), QStringLiteral("박"),
        QStringLiteral("남궁"), QStringLiteral("쩐")};
    static const QStringList given = {QStringLiteral("순덕"), QStringLiteral("말순"), QStringLiteral("현수"),
        QStringLiteral("혜린"), QStringLiteral("똠방"), QStringLiteral("쀏새")};
    exchange::Sheet sheet;
    sheet.name = QStringLiteral("명단");
    sheet.header = {QStringLiteral("연번"), QStringLiteral("성명"), QStringLiteral("주민등록번호"),
        QStringLiteral("도로명주소"), QStringLiteral("행정동"), QStringLiteral("휴대전화"),
        QStringLiteral("대상자유형"), QStringLiteral("비고")};
    for (int i = 0; i < count; ++i) {
        const QDate birth = QDate(1930, 1, 1).addDays(i * 61);
        const QString number = QStringLiteral("%1-%2%3")
                                   .arg(birth.toString(QStringLiteral("yyMMdd")))
                                   .arg(i % 2 + 1)
                                   .arg(234567 + i, 6, 10, QLatin1Char('0'));
        const QString phone
            = i % 10 == 0 ? QString() : QStringLiteral("010-%1-%2").arg(2000 + i).arg(1000 + i);
        sheet.rows.append({qint64(i + 1), families.at(i % 5) + given.at(i % 6), number,
            QStringLiteral("부산광역시 해운대구 반송로 %1, %2호 (반송동)").arg(i + 1).arg(100 + i),
            QStringLiteral("반송제1동"), phone,
            i % 3 == 0 ? QStringLiteral("독거노인") : QStringLiteral("고립·은둔 청년"),
            i % 7 == 0 ? QStringLiteral("=HYPERLINK(\"x\") 특이사항 %1").arg(i) : QString()});
    }
    return sheet;
}

} // namespace test
