// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/people/sample.h"
#include "ui/people/peoplepage.h"

#include <gtest/gtest.h>

/// The people's page in a window over a vault with the sample people, going to the places it asks for, as the
/// main window lets it. Remembers what was said and can take it back.
class PeoplePageTest : public ::testing::Test {
protected:
    PeoplePageTest();

    /// A new page after the session has ended and begun anew.
    void lockAndUnlock();
    base::Id id(const QString &name) const { return people.value(name); }
    /// Lets what was posted run.
    static void settle();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types letters into whatever has the focus.
    void type(const QString &text);
    /// What an input method shows while it composes.
    void compose(const QString &preedit);
    work::PersonDetail detail(const base::Id &person);
    ui::PeoplePage &page() { return *m_page; }

    support::TestDesk desk;
    sample::People people;
    QStringList said;
    std::function<void()> undo;
    QList<ui::Place> places; ///< outside this page

private:
    void makePage();

    ui::PeoplePage *m_page = nullptr;
};
