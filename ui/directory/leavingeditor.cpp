// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/leavingeditor.h"

#include "ui/forms/codebox.h"
#include "ui/session/desk.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

LeavingEditor::LeavingEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_title(new TextLabel)
    , m_outcome(new CodeBox(desk, "waiting-outcomes", tr("Choose an outcome")))
    , m_note(new QLineEdit)
{
    setObjectName(u"leavingEditor"_s);
    m_outcome->setObjectName(u"waitingOutcome"_s);
    m_note->setObjectName(u"leavingNote"_s);
    m_title->bold()->overflow(Overflow::Wrap);
    m_form->addField(tr("Outcome"), m_outcome, Required::Yes);
    m_form->addField(tr("Note"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 2);
    auto *take = new Button(tr("Take off the list"), ButtonKind::Primary);
    auto *cancel = new Button(tr("Cancel"));
    take->setObjectName(u"confirmLeaving"_s);
    flow->addWidget(take->small());
    flow->addWidget(cancel->small());
    layout->addWidget(buttons);
    hide();
    connect(take, &QPushButton::clicked, this, &LeavingEditor::take);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void LeavingEditor::open(const base::Id &entry, const QString &name)
{
    if (m_entry != entry) {
        m_outcome->setCode({});
        m_note->clear();
    }
    m_entry = entry;
    m_form->clearErrors();
    m_title->setText(tr("Off the list: %1").arg(name));
    show();
    m_outcome->setFocus(Qt::OtherFocusReason);
}

void LeavingEditor::showRefusal()
{
    m_form->setError(m_outcome,
        tr("No place is free there. Please write down the free places first, or choose another outcome."));
    m_form->focusFirstError();
}

void LeavingEditor::take()
{
    commitInput();
    m_form->clearErrors();
    if (m_outcome->code().isEmpty())
        m_form->setError(m_outcome, tr("Please choose how the waiting ended."));
    if (!m_form->focusFirstError())
        Q_EMIT takeWanted(m_entry, m_outcome->code(), m_note->text().trimmed());
}

void LeavingEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return take();
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

void LeavingEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::InfoBg));
}

} // namespace ui
