// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicelistcard.h"

#include "ui/directory/servicetable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

using namespace Qt::StringLiterals;

namespace ui {

ServiceListCard::ServiceListCard(ServiceFilter *filter, QWidget *parent)
    : ServiceListCard(new ServiceTable(filter), filter, parent)
{
}

ServiceListCard::ServiceListCard(ServiceTable *table, ServiceFilter *filter, QWidget *parent)
    : ListCard(table, parent)
    , m_filter(filter)
    , m_table(table)
{
    setEmpty(makeEmpty());
    setNotFound(makeNotFound());
}

EmptyState *ServiceListCard::makeEmpty()
{
    auto *state = new EmptyState(u"resource"_s, tr("No services yet"),
        tr("The composer proposes care passes out of what stands here. Bring in the list of providers that "
           "you have, as it is, or add services one by one."));
    Button *import = state->addButton(tr("Import a list (XLSX, CSV)"), ButtonKind::Normal, u"download"_s);
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

void ServiceListCard::showLines(bool directoryIsEmpty)
{
    showRows(m_filter->rowCount() > 0 ? Rows::Some : directoryIsEmpty ? Rows::NoneYet : Rows::NoneFound);
}

} // namespace ui
