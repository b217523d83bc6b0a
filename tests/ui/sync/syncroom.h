// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagetest.h"
#include "tests/ui/sync/officehouse.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncpage.h"

#include <QPushButton>

/// The page of the district office, with an office behind it.
class SyncRoom : public PageTest {
protected:
    void open(const QVariant &what = {})
    {
        desk.desk().sync().setDoors(house.doors());
        page = new ui::SyncPage(desk.desk());
        host(page, QStringLiteral("sync"));
        page->activate(what);
        settle();
    }
    QPushButton *button(const QString &name) { return desk.host().findChild<QPushButton *>(name); }
    ui::SyncKeeper &keeper() { return desk.desk().sync(); }

    OfficeHouse house;
    ui::SyncPage *page = nullptr;
};
