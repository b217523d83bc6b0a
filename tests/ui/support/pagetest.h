// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdesk.h"
#include "ui/shell/page.h"

#include <gtest/gtest.h>

/// A page in a window over a real vault, going to the places of its own that it asks for, as the main window
/// lets it. Remembers what was said and can take it back.
class PageTest : public ::testing::Test {
protected:
    /// Puts the page into the window; `own` is its name in places.
    void host(ui::Page *page, const QString &own);
    /// Ends the session with its pages and opens the vault anew.
    void reopen();
    /// Lets what was posted run.
    static void settle();
    /// To whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types letters into whatever has the focus.
    static void type(const QString &text);
    /// What an input method shows while it composes.
    static void compose(const QString &preedit);

    support::TestDesk desk;
    QStringList said;
    std::function<void()> undo;
    QList<ui::Place> places; ///< outside the page

private:
    ui::Page *m_hosted = nullptr;
};
