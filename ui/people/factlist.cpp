// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/factlist.h"

#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    // Stands on one line with controls, which keep room for the focus ring.
    m_grid->setContentsMargins(Theme::kRing, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_grid->setColumnMinimumWidth(0, Theme::of(this).scaled(112));
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *label = new TextLabel(fact.label, TextSize::Body, Colour::Text2);
        auto *value = new TextLabel(fact.value);
        value->overflow(Overflow::Wrap);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, fact.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (fact.tone != Tone::Neutral)
            value->setTone(fact.tone);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
    if (row == 0)
        m_grid->addWidget(
            new TextLabel(tr("Nothing written yet"), TextSize::Body, Colour::Text2), 0, 0, 1, 2);
}

} // namespace ui
