// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/panes.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWhatsThis>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A toolbar button and two cards, the first with two fields.
class CardsPage final : public Page {
public:
    explicit CardsPage(QWidget *parent)
        : Page(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(named(new QPushButton(u"Tool"_s), u"tool"_s));
        auto *first = new Card(u"First"_s);
        first->body()->addWidget(named(new QLineEdit, u"one"_s));
        first->body()->addWidget(named(new QLineEdit, u"two"_s));
        auto *second = new Card(u"Second"_s);
        second->body()->addWidget(named(new QLineEdit, u"three"_s));
        column->addWidget(first);
        column->addWidget(new Card(u"Nothing to focus"_s));
        column->addWidget(second);
    }
    QString title() const override { return u"Cards"_s; }

private:
    static QWidget *named(QWidget *widget, const QString &name)
    {
        widget->setObjectName(name);
        return widget;
    }
};

class Panes : public ::testing::Test {
protected:
    Panes()
    {
        m_window.addPage({u"cards"_s, {"Test", "Cards"}, u"today"_s, {}, PageEntry::Position::Top,
            [](QWidget *parent) { return new CardsPage(parent); }});
        m_window.show(Place{u"cards"_s, {}});
        m_window.QWidget::show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            ADD_FAILURE() << "the window does not become active";
        m_window.findChild<QLineEdit *>(u"two"_s)->setFocus();
    }
    QString focus() const { return QApplication::focusWidget()->objectName(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    MainWindow m_window;
};

} // namespace

TEST_F(Panes, areGoneThroughByF6AndBackByShiftF6)
{
    press(Qt::Key_F6);
    EXPECT_EQ(focus(), u"three"_s);
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(focus(), u"two"_s) << "the place within the pane is remembered";
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(focus(), u"tool"_s);
}

TEST_F(Panes, leadAroundToWhereOneBegan)
{
    const qsizetype count = panes::of(&m_window).size();
    ASSERT_GE(count, 5) << "rail, header, toolbar and two cards";
    for (qsizetype i = 0; i < count; ++i)
        press(Qt::Key_F6);
    EXPECT_EQ(focus(), u"two"_s);
}

TEST_F(Panes, sayWhatTheFocusIsOnShiftF1)
{
    auto *field = m_window.findChild<QLineEdit *>(u"two"_s);
    field->setAccessibleName(u"Birth"_s);
    field->setAccessibleDescription(u"As 1960. 1. 2."_s);
    press(Qt::Key_F1, Qt::ShiftModifier);
    const QWidgetList all = QApplication::topLevelWidgets();
    const bool said = std::any_of(all.begin(), all.end(),
        [](const QWidget *one) { return one->isVisible() && one->inherits("QWhatsThat"); });
    EXPECT_TRUE(said);
    QWhatsThis::hideText();
}
