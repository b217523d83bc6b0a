// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelistcard.h"

#include "ui/people/bulkbar.h"
#include "ui/people/peopleheader.h"
#include "ui/people/peopletable.h"
#include "ui/session/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PeopleListCard::PeopleListCard(Desk &desk, PeopleModel *model, QWidget *parent)
    : PeopleListCard(desk, model, new PeopleTable(model), parent)
{
}

PeopleListCard::PeopleListCard(Desk &desk, PeopleModel *model, PeopleTable *table, QWidget *parent)
    : ListCard(table, parent)
    , m_model(model)
    , m_table(table)
    , m_bar(new BulkBar)
{
    setEmpty(makeEmpty());
    setNotFound(makeNotFound());
    body()->addWidget(m_bar);
    connect(this, &ListCard::againClicked, m_model, &PeopleModel::refresh);
    connect(m_model, &PeopleModel::asked, this, [this] { showLoading(tr("Looking for people")); });
    connect(m_model, &PeopleModel::answered, this, &PeopleListCard::showAnswer);
    connect(m_model, &PeopleModel::failed, this,
        [this, &desk](const base::Error &error) { showError(error, desk.session().clock().now()); });
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
    Button *import = state->addButton(tr("Import a list (XLSX, CSV)"), ButtonKind::Normal, u"download"_s);
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
    const bool none = m_model->rowCount() == 0;
    showRows(!none ? Rows::Some : m_filtered ? Rows::NoneFound : Rows::NoneYet);
    m_bar->setVisible(!none || !m_model->checked().isEmpty());
    showChecks();
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
