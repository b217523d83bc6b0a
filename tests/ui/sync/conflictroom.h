// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/disagreements.h"
#include "tests/support/people.h"
#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictoutcome.h"
#include "ui/sync/conflictsaver.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/conflicttable.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/valuecell.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/segments.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

/// The page of conflicts of somebody who writes apart from a colleague, and what stands in its rows.
class ConflictRoom : public PageTest {
protected:
    ConflictRoom()
    {
        house.enrol(desk);
        colleague = std::make_unique<Colleague>(house, QStringLiteral("심가람"));
    }
    void open(const QVariant &what = {})
    {
        page = new ui::ConflictsPage(desk.desk());
        host(page, QStringLiteral("conflicts"));
        page->activate(what);
        settle();
    }
    qint64 left()
    {
        return desk.act([](work::Context &context) { return work::disagreements::count(context); });
    }
    domain::Person person(const base::Id &id)
    {
        return desk.act([&](work::Context &context) -> base::Result<domain::Person> {
            const auto found = store::records::find<domain::Person>(context.connection(), id);
            if (!found || !*found)
                return base::Error{base::ErrorKind::NotFound, {}};
            return **found;
        });
    }
    /// The row about a field that is shown, or nothing.
    struct Place {
        ui::ConflictTable *table = nullptr;
        int row = -1;

        const ui::SheetRow &shown() const { return table->sheet().rows.at(row); }
        ui::ValueCell *cell(int at) const { return table->cells(row).at(at); }
        QStringList heads() const
        {
            QStringList heads;
            for (const ui::SheetColumn &column : table->sheet().columns)
                heads.append(column.title);
            return heads;
        }
    };
    Place rowOf(const QString &column) const
    {
        for (ui::ConflictTable *table : page->board()->tables()) {
            for (int row = 0; row < table->sheet().rows.size(); ++row) {
                if (table->sheet().rows.at(row).one.column == column)
                    return {table, row};
            }
        }
        ADD_FAILURE() << "no row about " << column.toStdString();
        return {};
    }
    void showKind(int kind)
    {
        Q_EMIT page->kinds()->chosen(kind);
        settle();
    }
    void choose(const QString &column, int cell)
    {
        const Place place = rowOf(column);
        ASSERT_TRUE(place.table);
        place.cell(cell)->click();
        settle();
    }
    void save()
    {
        action(QStringLiteral("conflicts.settle"))->trigger();
        settle();
    }
    QPushButton *button(const QString &name) { return desk.host().findChild<QPushButton *>(name); }
    domain::Note note(const base::Id &id)
    {
        return desk.act([&](work::Context &context) -> base::Result<domain::Note> {
            const auto found = store::records::find<domain::Note>(context.connection(), id);
            if (!found || !*found)
                return base::Error{base::ErrorKind::NotFound, {}};
            return **found;
        });
    }
    QAction *action(const QString &id) { return desk.actions().find(id); }

    OfficeHouse house;
    std::unique_ptr<Colleague> colleague;
    ui::ConflictsPage *page = nullptr;
};
