// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagewindow.h"

#include "tests/support/fakeclock.h"
#include "ui/shell/header.h"
#include "ui/shell/statusbar.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace support {

namespace {

/// Where the rail is marked for a page without an item of its own.
QString itemOf(const QString &page)
{
    if (page == u"review")
        return u"sync"_s;
    return page == u"templates" || page == u"instruments" ? u"settings"_s : u"people"_s;
}

} // namespace

std::unique_ptr<QWidget> pageWindow(ui::Page *page, const QString &id, const QVariant &what)
{
    using Position = ui::PageEntry::Position;
    struct Item {
        const char *id;
        const char *text;
        const char *icon;
        Position position;
    };
    constexpr Item kItems[] = {{"today", "Today", "today", Position::Top}, {"people", "People", "users", Position::Top},
        {"bundle", "Care pass", "bundle", Position::Top}, {"services", "Services", "resource", Position::Top},
        {"import", "Import", "download", Position::Bottom}, {"conflicts", "Conflicts", "conflict", Position::Bottom},
        {"sync", "Office", "cloud", Position::Bottom},
        {"settings", "Settings", "settings", Position::Bottom}};
    auto window = std::make_unique<ui::MainWindow>(ui::Theme::of(nullptr).look());
    bool shown = false;
    const auto make = [page](QWidget *parent) {
        page->setParent(parent);
        return page;
    };
    for (const Item &item : kItems) {
        const bool isPage = id == QLatin1String(item.id);
        shown = shown || isPage;
        const auto nothing = [](QWidget *) -> ui::Page * { return nullptr; };
        window->addPage({QString::fromLatin1(item.id), {"Pages", item.text}, QString::fromLatin1(item.icon),
            {}, item.position, isPage ? std::function<ui::Page *(QWidget *)>(make) : nothing});
    }
    if (!shown)
        window->addPage({id, {"Pages", ""}, {}, {}, Position::Hidden, make, itemOf(id)});
    dressWindow(*window);
    window->show(ui::Place{id, what});
    return window;
}

void dressWindow(ui::MainWindow &window)
{
    window.header().setUser(u"윤해솔 주무관"_s);
    // What the program says over a vault that is open, has passed its check of encryption, and works alone.
    const base::Moment now = FakeClock().now();
    ui::StatusBar &status = window.statusLine();
    status.setAlone();
    status.setEncrypted(true);
    status.setMinutesToLock(10);
    status.setNow(now);
    status.setSaving(ui::StatusBar::Saving::AllSaved, now);
}

void mask(QWidget &window)
{
    if (auto *header = window.findChild<ui::Header *>())
        header->setMasked(true);
}

} // namespace support
