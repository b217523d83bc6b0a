// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

TEST(CardHeader, showsItsNoteInFullBesideAButtonThatIsHidden)
{
    const QString note = u"can be taken back for a long time"_s;
    Card card(u"Matched automatically"_s);
    auto *button = new Button(u"All at once"_s);
    card.header()->addWidget(button);
    button->hide();
    card.setNote(note);
    card.resize(320, 200);
    card.show();
    QApplication::processEvents();
    for (const auto *label : card.findChildren<TextLabel *>()) {
        if (label->text() != note)
            continue;
        EXPECT_TRUE(label->wordWrap() && label->height() >= label->heightForWidth(label->width()));
    }
}
