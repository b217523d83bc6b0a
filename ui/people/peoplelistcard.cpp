// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelistcard.h"

#include "ui/people/bulkbar.h"
#include "ui/people/peopleheader.h"
#include "ui/people/peopletable.h"
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

PeopleListCard::PeopleListCard(Desk &desk, PeopleModel *model, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_model(model)
    , m_table(new PeopleTable(model))
    , m_bar(new BulkBar)
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
    body()->addWidget(m_bar);
    // What does not fit scrolls; no state makes the window higher.
    m_stack->setMinimumHeight(kLeastHeight);
    for (QWidget *state : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_notFound), static_cast<QWidget *>(m_error)})
        m_stack->addWidget(state);
    m_error->setContentsMargins(24, 24, 24, 16);
    Button *again = m_error->addButton(tr("Try again"), ButtonKind::Primary);
    connect(again, &QPushButton::clicked, m_model, &PeopleModel::refresh);
    connect(m_model, &PeopleModel::asked, this, [this] { m_loading->begin(tr("Looking for people")); });
    connect(m_model, &PeopleModel::answered, this, &PeopleListCard::showAnswer);
    connect(m_model, &PeopleModel::failed, this, &PeopleListCard::showError);
    connect(m_model, &PeopleModel::checksChanged, this, &PeopleListCard::showChecks);
    connect(m_bar, &BulkBar::clearClicked, m_model, &PeopleModel::clearChecks);
    connect(m_table->header(), &PeopleHeader::allClicked, this, [this] {
        if (m_table->header()->checks() == Qt::Checked)
            m_model->clearChecks();
        else
            m_model->checkAll();
    });
}

EmptyState *PeopleListCard::makeEmpty()
{
    auto *state = new EmptyState(u"users"_s, tr("Nobody is here yet"),
        tr("Add a person, or bring in the spreadsheet that you have used so far, as it is."));
    Button *add = state->addButton(tr("Add person"), ButtonKind::Primary, u"plus"_s);
    Button *import = state->addButton(tr("Import a spreadsheet"), ButtonKind::Normal, u"download"_s);
    Button *sample = state->addButton(tr("Look around with sample data"), ButtonKind::Flat);
    connect(add, &QPushButton::clicked, this, &PeopleListCard::addClicked);
    connect(import, &QPushButton::clicked, this, &PeopleListCard::importClicked);
    connect(sample, &QPushButton::clicked, this, &PeopleListCard::sampleClicked);
    return state;
}

EmptyState *PeopleListCard::makeNotFound()
{
    auto *state = new EmptyState(u"search"_s, tr("Nobody matches these conditions"),
        tr("Try a part of the name, initial consonants, a part of the address or of a phone number, or take "
           "conditions "
           "off."));
    Button *clear = state->addButton(tr("Take all conditions off"), ButtonKind::Primary, u"x"_s);
    Button *add = state->addButton(tr("Add person"), ButtonKind::Normal, u"plus"_s);
    connect(clear, &QPushButton::clicked, this, &PeopleListCard::clearClicked);
    connect(add, &QPushButton::clicked, this, &PeopleListCard::addClicked);
    return state;
}

void PeopleListCard::setFiltered(bool filtered)
{
    m_filtered = filtered;
}

void PeopleListCard::showAnswer()
{
    m_loading->end();
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(!none ? static_cast<QWidget *>(m_table)
            : m_filtered            ? static_cast<QWidget *>(m_notFound)
                                    : static_cast<QWidget *>(m_empty));
    m_bar->setVisible(!none || !m_model->checked().isEmpty());
    showChecks();
}

void PeopleListCard::showError(const base::Error &error)
{
    m_loading->end();
    m_error->setError(error, m_desk.session().clock().now());
    m_stack->setCurrentWidget(m_error);
    if (isVisible())
        m_error->focusFirst();
}

void PeopleListCard::showChecks()
{
    const int ticked = int(m_model->checked().size());
    const int total = m_model->rowCount();
    m_bar->setCounts(total, ticked);
    m_table->header()->setChecks(ticked == 0 ? Qt::Unchecked
            : ticked >= total                ? Qt::Checked
                                             : Qt::PartiallyChecked);
}

} // namespace ui
