// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentside.h"

#include "ui/instruments/instrumentactions.h"
#include "ui/instruments/instrumentlist.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

InstrumentSide::InstrumentSide(InstrumentActions &actions, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_list(new InstrumentList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setToday(today);
    column->addWidget(m_list, 1);
    auto *begin = new Button(tr("New checklist"));
    begin->withIcon(u"plus"_s)->withHint(u"Ctrl+N"_s);
    auto *import = new Button(tr("Import (FHIR JSON)"));
    import->withIcon(u"download"_s);
    column->addWidget(begin);
    column->addWidget(import);
    connect(begin, &Button::clicked, &actions, &InstrumentActions::newWanted);
    connect(import, &Button::clicked, &actions, &InstrumentActions::importWanted);
}

} // namespace ui
