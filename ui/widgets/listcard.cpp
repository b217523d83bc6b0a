// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace ui {

namespace {

constexpr int kLeastHeight = 140;

} // namespace

ListCard::ListCard(QWidget *table, QWidget *parent)
    : Card({}, {}, parent)
    , m_table(table)
    , m_error(new ErrorState)
    , m_loading(new LoadingState)
    , m_stack(new QStackedWidget)
{
    setPadding(Padding::None);
    m_loading->setContentsMargins(16, 10, 16, 10);
    m_loading->hide();
    body()->setSpacing(0);
    body()->addWidget(m_loading);
    body()->addWidget(m_stack, 1);
    // What does not fit scrolls; no state makes the window higher.
    m_stack->setMinimumHeight(kLeastHeight);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_error);
    m_error->setContentsMargins(24, 24, 24, 16);
    Button *again = m_error->addButton(tr("Try again"), ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, &ListCard::againClicked);
}

void ListCard::setEmpty(QWidget *empty)
{
    m_empty = empty;
    m_stack->addWidget(empty);
}

void ListCard::setNotFound(QWidget *notFound)
{
    m_notFound = notFound;
    m_stack->addWidget(notFound);
}

void ListCard::showLoading(const QString &what)
{
    m_loading->begin(what);
}

void ListCard::showRows(Rows rows)
{
    m_loading->end();
    QWidget *shown = m_table;
    if (rows == Rows::NoneYet)
        shown = m_empty;
    else if (rows == Rows::NoneFound)
        shown = m_notFound;
    m_stack->setCurrentWidget(shown);
}

void ListCard::showError(const base::Error &error, base::Moment now)
{
    m_loading->end();
    m_error->setError(error, now);
    m_stack->setCurrentWidget(m_error);
    if (isVisible())
        m_error->focusFirst();
}

} // namespace ui
