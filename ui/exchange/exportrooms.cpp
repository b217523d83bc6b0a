// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportrooms.h"

#include "ui/widgets/segments.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ExportRooms::ExportRooms(Room shown, QWidget *parent)
    : QWidget(parent)
    , m_choice(new Segments(tr("What is given out"),
          {tr("Lists (XLSX, CSV)"), tr("A case (FHIR)"), tr("Sessions (calendar)"), tr("Services (HSDS)")}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    row->addStretch(1);
    setShown(shown);
    connect(m_choice, &Segments::chosen, this, [this](int index) { Q_EMIT chosen(Room(index)); });
}

void ExportRooms::setShown(Room room)
{
    m_choice->setCurrent(int(room));
}

Place ExportRooms::placeOf(Room room, const QString &person)
{
    switch (room) {
    case Room::Lists:
        return {u"export"_s, QVariantMap()};
    case Room::Case:
        return {u"handover"_s, person.isEmpty() ? u"case"_s : u"case/"_s + person};
    case Room::Sessions:
        return {u"handover"_s, person.isEmpty() ? u"sessions"_s : u"sessions/"_s + person};
    case Room::Services:
        break;
    }
    return {u"handover"_s, u"services"_s};
}

} // namespace ui
