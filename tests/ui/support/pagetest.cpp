// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pagetest.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLayout>
#include <QTest>

void PageTest::host(ui::Page *page, const QString &own)
{
    m_hosted = page;
    QObject::connect(page, &ui::Page::placeRequested, page, [this, page, own](const ui::Place &place) {
        if (place.page != own) {
            places.append(place);
            return;
        }
        page->leave();
        page->activate(place.what);
    });
    QObject::connect(
        page, &ui::Page::doneSaid, page, [this](const QString &text, const std::function<void()> &back) {
            said.append(text);
            undo = back;
        });
    desk.host().layout()->addWidget(page);
    desk.host().resize(1340, 800);
    desk.host().show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&desk.host()));
}

void PageTest::reopen()
{
    m_hosted->leave();
    desk.reopen();
}

void PageTest::settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

void PageTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &desk.host(), key, modifiers);
    settle();
}

void PageTest::type(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    settle();
}

void PageTest::compose(const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    settle();
}
