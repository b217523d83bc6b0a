// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleview.h"

#include "ui/bundle/bundleheader.h"
#include "ui/bundle/bundlestart.h"
#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/comparecard.h"
#include "ui/bundle/exchangeview.h"
#include "ui/bundle/lifeboard.h"
#include "ui/bundle/lifeheader.h"
#include "ui/bundle/lifepanel.h"
#include "ui/session/desk.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace ui {

BundleView::BundleView(Desk &desk, Composer &composer, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_loading(new LoadingState)
    , m_header(new BundleHeader(
          {actions.primary, actions.reset, actions.compare, actions.preview}, desk.today()))
    , m_lifeHeader(new LifeHeader({actions.primary, actions.compare, actions.sessions, actions.preview}))
    , m_life(new LifePanel(desk))
    , m_stack(new CurrentStack)
    , m_start(new BundleStart(desk))
    , m_error(new ErrorState)
    , m_work(new BundleWorkplace(desk, composer))
    , m_board(new LifeBoard(desk))
    , m_exchange(new ExchangeView(desk))
    , m_compare(new CompareCard(composer))
    , m_compareRoom(new QScrollArea)
{
    const Theme &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme.gap() - Theme::kRing);
    outer->addWidget(m_loading);
    outer->addWidget(m_header);
    outer->addWidget(m_lifeHeader);
    outer->addWidget(m_life);
    outer->addWidget(m_stack, 1);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_compare);
    column->addStretch(1);
    m_compareRoom->setFrameShape(QFrame::NoFrame);
    m_compareRoom->setWidgetResizable(true);
    m_compareRoom->setFocusPolicy(Qt::NoFocus);
    m_compareRoom->setWidget(room);
    for (QWidget *part : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_error),
             static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_board),
             static_cast<QWidget *>(m_exchange), static_cast<QWidget *>(m_compareRoom)})
        m_stack->addWidget(part);
    setMode(Mode::Start);
}

QWidget *BundleView::widgetOf(Mode mode) const
{
    switch (mode) {
    case Mode::Start:
        return m_start;
    case Mode::Error:
        return m_error;
    case Mode::Compose:
        return m_work;
    case Mode::Life:
        return m_board;
    case Mode::Exchange:
        return m_exchange;
    case Mode::Compare:
        break;
    }
    return m_compareRoom;
}

void BundleView::setMode(Mode mode, bool isKept)
{
    m_mode = mode;
    m_header->setVisible(mode == Mode::Compose);
    m_lifeHeader->setVisible(mode == Mode::Life);
    m_life->setVisible(mode == Mode::Life || (mode == Mode::Compose && isKept));
    m_stack->setCurrentWidget(widgetOf(mode));
}

void BundleView::setMasked(bool masked)
{
    m_start->setMasked(masked);
    m_work->setMasked(masked);
    m_life->setMasked(masked);
    m_board->setMasked(masked);
    m_exchange->setMasked(masked);
}

} // namespace ui
