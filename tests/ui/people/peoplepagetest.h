// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/people/sample.h"
#include "tests/ui/support/pagetest.h"
#include "ui/people/peoplepage.h"

/// The people's page over a vault with the sample people.
class PeoplePageTest : public PageTest {
protected:
    PeoplePageTest();

    /// A new page after the session has ended and begun anew.
    void lockAndUnlock();
    base::Id id(const QString &name) const { return people.value(name); }
    work::PersonDetail detail(const base::Id &person);
    ui::PeoplePage &page() { return *m_page; }

    sample::People people;

private:
    void makePage();

    ui::PeoplePage *m_page = nullptr;
};
