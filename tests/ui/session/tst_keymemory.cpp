// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keymemory.h"
#include "ui/support/actions.h"

#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(KeyMemory, givesKeysToActionsThatAreThereAndToThoseThatComeLater)
{
    QWidget window;
    ui::Actions actions(&window);
    const auto add = [&](const QString &id, const QString &key) {
        return actions.add({id, {"Test", "Name"}, {}, QKeySequence(key), {"Test", "Group"}}, [] {});
    };
    const QAction *one = add(u"one"_s, u"Ctrl+1"_s);
    ui::KeyMemory memory(actions, {{u"one"_s, u"Ctrl+9"_s}, {u"three"_s, u"Ctrl+7"_s}}, &window);
    EXPECT_EQ(one->shortcut(), QKeySequence(u"Ctrl+9"_s));
    EXPECT_EQ(add(u"two"_s, u"Ctrl+2"_s)->shortcut(), QKeySequence(u"Ctrl+2"_s));
    EXPECT_EQ(add(u"three"_s, u"Ctrl+3"_s)->shortcut(), QKeySequence(u"Ctrl+7"_s));
    ASSERT_TRUE(actions.rebind(u"one"_s, QKeySequence(u"Ctrl+8"_s)));
    EXPECT_EQ(one->shortcut(), QKeySequence(u"Ctrl+8"_s)) << "what is chosen later stays";
}
