// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/guideroom.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

GuideRoom::GuideRoom(QWidget *parent)
    : Room(parent)
{
    Card *card = addCard(tr("Guide"));
    auto *words = new TextLabel(tr(
        "Short pages about everything that can be done, searchable and printable. F1 opens the one about the "
        "page that you have open."));
    words->overflow(Overflow::Wrap);
    card->body()->addWidget(words);
    auto *open = new Button(tr("Open the guide"));
    open->withIcon(u"book"_s);
    auto *keys = new Button(tr("All keys"));
    keys->withIcon(u"key"_s);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->body()->addWidget(keys, 0, Qt::AlignLeft);
    connect(open, &Button::clicked, this, [this] { Q_EMIT openRequested(u"first-day"_s); });
    connect(keys, &Button::clicked, this, [this] { Q_EMIT openRequested(u"keys"_s); });
}

} // namespace ui
