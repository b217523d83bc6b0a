// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentstart.h"

#include "ui/instruments/instrumentactions.h"
#include "ui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace ui {

InstrumentStart::InstrumentStart(InstrumentActions &actions, QWidget *parent)
    : EmptyState(u"list"_s, tr("Checklists and scales"),
        tr("Choose one at the left to read it, or make one of your own: type the questions, try it, publish "
           "it."),
        parent)
{
    Button *begin = addButton(tr("New checklist"), ButtonKind::Primary, u"plus"_s);
    Button *paste = addButton(tr("New checklist from pasted lines"), ButtonKind::Normal, u"doc"_s);
    Button *import = addButton(tr("Import (FHIR JSON)"), ButtonKind::Normal, u"download"_s);
    connect(begin, &Button::clicked, &actions, &InstrumentActions::newWanted);
    connect(paste, &Button::clicked, &actions, &InstrumentActions::pasteWanted);
    connect(import, &Button::clicked, &actions, &InstrumentActions::importWanted);
}

} // namespace ui
