// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnpicker.h"

#include "model/work/peopleexport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

ColumnPicker::ColumnPicker(QWidget *parent)
    : Card(tr("Columns"), {}, parent)
{
    QList<Box> usual;
    QList<Box> more;
    QList<Box> sensitive;
    for (const work::ExportColumn &column : work::peopleexport::columns()) {
        auto *box = new QCheckBox(QCoreApplication::translate(column.context, column.label));
        box->setObjectName(column.key);
        const bool isSensitive = column.sensitivity >= domain::Sensitivity::Sensitive;
        const Box entry{column.key, box, column.isUsual, isSensitive};
        (column.isUsual ? usual : isSensitive ? sensitive : more).append(entry);
        connect(box, &QCheckBox::toggled, this, &ColumnPicker::columnsChanged);
    }
    auto *reset = new Button(tr("Only the usual ones"), ButtonKind::Flat);
    header()->addWidget(reset->small());
    connect(reset, &QPushButton::clicked, this, &ColumnPicker::setUsual);
    body()->setSpacing(6);
    addGroup(tr("Usual"), usual);
    addGroup(tr("More"), more);
    addGroup(tr("Health, poverty and safety: only where the purpose needs it"), sensitive);
    body()->addStretch(1);
    setUsual();
}

void ColumnPicker::addGroup(const QString &title, const QList<Box> &boxes)
{
    auto *label = new TextLabel(title, TextSize::Caption, Colour::Text2);
    label->bold()->overflow(Overflow::Wrap);
    label->setContentsMargins(0, m_boxes.isEmpty() ? 0 : 10, 0, 0);
    body()->addWidget(label);
    auto *flow = new FlowLayout(nullptr, 14);
    for (const Box &box : boxes) {
        flow->addWidget(box.box);
        m_boxes.append(box);
    }
    body()->addLayout(flow);
}

QStringList ColumnPicker::columns() const
{
    QStringList columns;
    for (const Box &box : m_boxes) {
        if (box.box->isChecked())
            columns.append(box.key);
    }
    return columns;
}

bool ColumnPicker::hasSensitive() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(),
        [](const Box &box) { return box.isSensitive && box.box->isChecked(); });
}

void ColumnPicker::setUsual()
{
    for (const Box &box : std::as_const(m_boxes))
        box.box->setChecked(box.isUsual);
}

} // namespace ui
