// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formsroom.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace ui {

FormsRoom::FormsRoom(QWidget *parent)
    : Room(parent)
{
    Card *card = addCard(tr("Instruments and their editions"));
    auto *words = new TextLabel(
        tr("Checklists and scales: read them, make checklists of your own, publish editions and end them."));
    words->overflow(Overflow::Wrap);
    card->body()->addWidget(words);
    auto *open = new Button(tr("Open the instruments"));
    open->withIcon(u"list"_s);
    auto *begin = new Button(tr("New checklist"));
    begin->withIcon(u"plus"_s);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    card->body()->addWidget(begin, 0, Qt::AlignLeft);
    Card *papers = addCard(tr("Templates of papers"));
    auto *about = new TextLabel(tr("Title, places of approval, sections, texts and logo of what is printed, as your "
                                   "office wants them."));
    about->overflow(Overflow::Wrap);
    papers->body()->addWidget(about);
    auto *templates = new Button(tr("Open the templates"));
    templates->withIcon(u"print"_s);
    papers->body()->addWidget(templates, 0, Qt::AlignLeft);
    connect(templates, &Button::clicked, this, &FormsRoom::templatesRequested);
    connect(open, &Button::clicked, this, [this] { Q_EMIT openRequested(u"list"_s); });
    connect(begin, &Button::clicked, this, [this] { Q_EMIT openRequested(u"new"_s); });
}

} // namespace ui
