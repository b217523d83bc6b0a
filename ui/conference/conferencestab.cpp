// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferencestab.h"

#include "ui/conference/conferencesview.h"

#include <QBoxLayout>

namespace ui {

ConferencesTab::ConferencesTab(Desk &desk, QWidget *parent)
    : PersonTab(parent)
    , m_view(new ConferencesView(desk, ConferencesView::Opening::ByPerson))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &ConferencesView::placeRequested, this, &PersonTab::placeRequested);
}

void ConferencesTab::show(const PersonView &view)
{
    m_view->setMasked(view.words.isMasked());
    m_view->setPerson(view.id());
}

} // namespace ui
