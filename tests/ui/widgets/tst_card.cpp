// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/separator.h"
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

TEST(CardFooter, goesTogetherWithItsLine)
{
    Card card;
    card.footer()->addWidget(new Button(u"Save"_s));
    const auto lines = [&] {
        int seen = 0;
        for (const auto *line : card.findChildren<Separator *>())
            seen += line->isHidden() ? 0 : 1;
        return seen;
    };
    EXPECT_EQ(lines(), 1);
    card.setFooterVisible(false);
    EXPECT_EQ(lines(), 0) << "its own edge would stand on the line of a row that is not there";
    card.setFooterVisible(true);
    EXPECT_EQ(lines(), 1);
}
