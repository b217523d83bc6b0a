// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentstab.h"

#include "ui/consent/consentsview.h"

#include <QBoxLayout>

namespace ui {

ConsentsTab::ConsentsTab(Desk &desk, Undoer &undoer, QWidget *parent)
    : PersonTab(parent)
    , m_view(new ConsentsView(desk, undoer, ConsentsView::Opening::ByPerson))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &ConsentsView::placeRequested, this, &PersonTab::placeRequested);
    connect(m_view, &ConsentsView::doneSaid, this, &ConsentsTab::doneSaid);
}

void ConsentsTab::show(const PersonView &view)
{
    m_view->setMasked(view.words.isMasked());
    m_view->setPerson(view.id());
}

} // namespace ui
