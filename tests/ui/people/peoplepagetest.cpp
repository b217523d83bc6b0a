// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peoplepagetest.h"

#include "model/work/people.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLayout>
#include <QTest>

using namespace Qt::StringLiterals;

PeoplePageTest::PeoplePageTest()
    : people(sample::fill(desk))
{
    makePage();
    m_page->activate(QVariantMap());
}

void PeoplePageTest::makePage()
{
    m_page = new ui::PeoplePage(desk.desk());
    QObject::connect(m_page, &ui::Page::placeRequested, m_page, [this](const ui::Place &place) {
        if (place.page != u"people") {
            places.append(place);
            return;
        }
        m_page->leave();
        m_page->activate(place.what);
    });
    QObject::connect(
        m_page, &ui::Page::doneSaid, m_page, [this](const QString &text, const std::function<void()> &back) {
            said.append(text);
            undo = back;
        });
    desk.host().layout()->addWidget(m_page);
    desk.host().resize(1340, 800);
    desk.host().show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&desk.host()));
}

void PeoplePageTest::lockAndUnlock()
{
    m_page->leave();
    desk.reopen();
    makePage();
}

void PeoplePageTest::settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

void PeoplePageTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &desk.host(), key, modifiers);
    settle();
}

void PeoplePageTest::type(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    settle();
}

void PeoplePageTest::compose(const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    settle();
}

work::PersonDetail PeoplePageTest::detail(const base::Id &person)
{
    return desk.act([person](work::Context &context) { return work::people::open(context, person); });
}
