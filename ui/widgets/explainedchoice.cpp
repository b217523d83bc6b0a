// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explainedchoice.h"

#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

namespace ui {

ExplainedChoice::ExplainedChoice(
    const QString &name, const QStringList &texts, const QStringList &notes, QWidget *parent)
    : QWidget(parent)
    , m_choice(new Segments(name, texts))
    , m_note(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_notes(notes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_note->overflow(Overflow::Wrap));
    connect(m_choice, &Segments::chosen, this, &ExplainedChoice::showNote);
    setCurrent(0);
}

int ExplainedChoice::current() const
{
    return m_choice->current();
}

void ExplainedChoice::setCurrent(int index)
{
    m_choice->setCurrent(index);
    showNote();
}

void ExplainedChoice::showNote()
{
    m_note->setText(m_notes.value(m_choice->current()));
}

} // namespace ui
