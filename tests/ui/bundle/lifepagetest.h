// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/bundle/lifebench.h"
#include "ui/assessment/answertext.h"
#include "ui/bundle/bundlepage.h"
#include "ui/bundle/itemcard.h"
#include "ui/bundle/lifeboard.h"
#include "ui/bundle/lifepanel.h"
#include "ui/bundle/stepform.h"
#include "ui/forms/codebox.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

/// The page of a bundle that is kept, from its draft on.
class BundleLifePage : public ::testing::Test {
protected:
    BundleLifePage()
        : m_sample(bundlesample::fill(m_desk))
        , m_bundle(lifebench::keepBest(m_desk, m_sample))
    {
    }

    void open()
    {
        m_page = new ui::BundlePage(m_desk.desk());
        QObject::connect(m_page, &ui::Page::doneSaid, m_page,
            [this](const QString &text, const std::function<void()> &undo) {
                m_said = text;
                m_undo = undo;
            });
        QObject::connect(
            m_page, &ui::Page::placeRequested, m_page, [this](const ui::Place &place) { m_asked = place; });
        m_desk.host().layout()->addWidget(m_page);
        m_desk.host().resize(1340, 840);
        m_desk.host().show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_desk.host()));
        m_page->activate(m_bundle.toString());
        QApplication::processEvents();
    }
    void reopen()
    {
        m_desk.reopen();
        open();
    }
    void openRunning()
    {
        lifebench::run(m_desk, m_sample, m_bundle);
        lifebench::setDay(m_desk, {2026, 12, 10});
        open();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_desk.host(), key, modifiers);
        QApplication::processEvents();
    }
    void next() { key(Qt::Key_Return, Qt::ControlModifier); }
    void press(QWidget *where, const QString &name)
    {
        for (ui::Button *button : where->findChildren<ui::Button *>(name)) {
            if (!button->isVisible())
                continue;
            button->click();
            QApplication::processEvents();
            return;
        }
        ADD_FAILURE() << "no button " << name.toStdString();
    }
    /// Presses a button of the note by its words.
    void help(const QString &words)
    {
        for (ui::Button *button : notice()->findChildren<ui::Button *>()) {
            if (button->isHidden() || !button->text().startsWith(words))
                continue;
            button->click();
            QApplication::processEvents();
            QApplication::processEvents();
            return;
        }
        ADD_FAILURE() << "no help " << words.toStdString();
    }
    void choose(const QString &code)
    {
        panel()->form()->findChild<ui::CodeBox *>()->setCode(code);
        QApplication::processEvents();
    }
    void type(const QString &words)
    {
        panel()->form()->text()->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    QString state() { return lifebench::lifeOf(m_desk, m_bundle).view.bundle.state; }
    ui::LifePanel *panel() const { return m_page->view()->life(); }
    ui::NoticeBar *notice() const { return panel()->notice(); }
    ui::LifeBoard *board() const { return m_page->view()->board(); }
    ui::ItemCard *items(domain::ServiceArea area) const { return board()->items(area); }
    QString textOf(QWidget *widget) const
    {
        QStringList texts;
        for (const ui::TextLabel *label : widget->findChildren<ui::TextLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

    support::TestDesk m_desk;
    bundlesample::Sample m_sample;
    base::Id m_bundle;
    ui::BundlePage *m_page = nullptr;
    QString m_said;
    std::function<void()> m_undo;
    std::optional<ui::Place> m_asked;
};
