// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicelistcard.h"

#include "ui/directory/servicetable.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastHeight = 140;

} // namespace

ServiceListCard::ServiceListCard(Desk &desk, ServiceFilter *filter, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_filter(filter)
    , m_table(new ServiceTable(filter))
    , m_loading(new LoadingState)
    , m_stack(new QStackedWidget)
    , m_empty(makeEmpty())
    , m_notFound(makeNotFound())
    , m_error(new ErrorState)
{
    setPadding(Padding::None);
    m_loading->setContentsMargins(16, 10, 16, 10);
    m_loading->hide();
    body()->setSpacing(0);
    body()->addWidget(m_loading);
    body()->addWidget(m_stack, 1);
    // What does not fit scrolls; no state makes the window higher.
    m_stack->setMinimumHeight(kLeastHeight);
    for (QWidget *state : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_notFound), static_cast<QWidget *>(m_error)})
        m_stack->addWidget(state);
    m_error->setContentsMargins(24, 24, 24, 16);
    Button *again = m_error->addButton(tr("Try again"), ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &ServiceListCard::againClicked);
}

EmptyState *ServiceListCard::makeEmpty()
{
    auto *state = new EmptyState(u"resource"_s, tr("No services yet"),
        tr("The composer proposes care passes out of what stands here. Bring in the list of providers that "
           "you have, as it is, or add services one by one."));
    Button *import = state->addButton(tr("Import a spreadsheet"), ButtonKind::Normal, u"download"_s);
    Button *add = state->addButton(tr("Add service"), ButtonKind::Normal, u"plus"_s);
    connect(import, &QPushButton::clicked, this, &ServiceListCard::importClicked);
    connect(add, &QPushButton::clicked, this, &ServiceListCard::addClicked);
    return state;
}

EmptyState *ServiceListCard::makeNotFound()
{
    auto *state = new EmptyState(u"search"_s, tr("No service matches"),
        tr("Try a part of the name, initial consonants, a day, a part of the address or of the phone number, "
           "or take the filters off."));
    Button *clear = state->addButton(tr("Take all filters off"), ButtonKind::Normal, u"x"_s);
    connect(clear, &QPushButton::clicked, this, &ServiceListCard::clearClicked);
    return state;
}

void ServiceListCard::showLoading()
{
    m_loading->begin(tr("Reading the directory"));
}

void ServiceListCard::showLines(bool directoryIsEmpty)
{
    m_loading->end();
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table)
            : directoryIsEmpty                         ? static_cast<QWidget *>(m_empty)
                                                       : static_cast<QWidget *>(m_notFound));
}

void ServiceListCard::showError(const base::Error &error)
{
    m_loading->end();
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
    if (isVisible())
        m_error->focusFirst();
}

} // namespace ui
