// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnsstep.h"

#include "ui/exchange/importflow.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/samplegrid.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ColumnsStep::ColumnsStep(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_kind(new Segments(tr("What the list is about"), {tr("People"), tr("Services")}))
    , m_note(new InlineMessage(Tone::Info))
    , m_card(new Card(tr("Which column holds what")))
    , m_unread(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_grid(new SampleGrid(SampleGrid::Choosing::Yes))
{
    m_note->setObjectName(u"columnsNote"_s);
    m_unread->setObjectName(u"unreadColumns"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("The list is about")));
    row->addWidget(m_kind);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_unread->overflow(Overflow::Wrap));
    m_card->setPadding(Card::Padding::None);
    m_card->body()->addWidget(m_grid, 1);
    column->addWidget(m_card, 1);
    connect(m_grid, &SampleGrid::columnsChosen, &flow, &ImportFlow::setColumns);
    connect(m_kind, &Segments::chosen, this, [this](int index) {
        m_flow.setKind(index == 0 ? work::ListKind::People : work::ListKind::Services);
    });
}

void ColumnsStep::setMasked(bool masked)
{
    m_grid->setMasked(masked);
}

void ColumnsStep::showFile()
{
    m_kind->setCurrent(m_flow.kind() == work::ListKind::People ? 0 : 1);
    m_grid->setFile(m_flow.file(), m_flow.kind());
}

void ColumnsStep::showColumns()
{
    m_grid->setColumns(m_flow.columns());
    const work::ListKind kind = m_flow.kind();
    m_card->setNote(
        tr("%1 of %2 columns are taken in").arg(m_flow.columns().size()).arg(m_flow.file().header.size()));
    m_unread->setText(importwords::unread(m_flow.file(), m_flow.columns()));
    m_unread->setVisible(!m_unread->text().isEmpty());
    const QString missing = work::lists::missingField(m_flow.columns(), kind);
    m_note->setTone(missing.isEmpty() ? Tone::Info : Tone::Warn);
    if (!missing.isEmpty())
        m_note->say(tr("Which column holds this: %1?").arg(importwords::field(kind, missing)),
            tr("Please choose it above that column. Without it nothing can be taken in."));
    else if (m_flow.columnsFrom() == work::ColumnsFrom::Remembered)
        m_note->say(tr("As last time"),
            tr("A list with the same headings was taken in before; its columns are chosen again."));
    else if (m_flow.columnsFrom() == work::ColumnsFrom::Casework)
        m_note->say(tr("A case management export of the national welfare system"),
            tr("Names are read from the personal details; the steps of the case become a memo."));
    else
        m_note->say(tr("Matched by the headings"),
            tr("Please look whether the right columns are chosen; the rest is left out."));
}

} // namespace ui
