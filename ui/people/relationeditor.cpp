// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationeditor.h"

#include "ui/forms/codebox.h"
#include "ui/people/personpicker.h"
#include "ui/support/inputcommit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

RelationEditor::RelationEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(3))
    , m_picker(new PersonPicker(desk, tr("Who")))
    , m_other(new TextLabel)
    , m_kind(new CodeBox(desk, "relations", tr("Choose a relation")))
    , m_quality(new CodeBox(desk, "relation-qualities", tr("Not known")))
    , m_emergency(new QCheckBox(tr("Call in an emergency")))
    , m_note(new QLineEdit)
    , m_add(new Button(tr("Add as a new person"), ButtonKind::Flat))
{
    auto *who = new QWidget;
    auto *whoLayout = new QVBoxLayout(who);
    whoLayout->setContentsMargins(0, 0, 0, 0);
    whoLayout->setSpacing(2);
    whoLayout->addWidget(m_picker);
    whoLayout->addWidget(m_other->bold());
    who->setFocusProxy(m_picker->line());
    m_form->addField(tr("Who"), who, Required::Yes);
    m_form->addField(tr("Is of this person"), m_kind, Required::Yes);
    m_form->addField(tr("How they get on"), m_quality);
    m_form->addField(tr("Notes"), m_note, Required::No, 2);
    m_form->addField(tr("Emergency"), m_emergency);
    m_form->setHint(who, tr("Somebody who is not in this vault can stay a name only."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::kControlSpacing);
    auto *cancel = new Button(tr("Cancel"));
    auto *save = new Button(tr("Save relation"), ButtonKind::Primary);
    row->addWidget(m_add->withIcon(u"plus"_s));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    layout->addLayout(row);
    hide();
    connect(m_picker, &PersonPicker::picked, this,
        [this](const domain::PeopleRow &person) { setOther(person.id, person.name); });
    connect(m_picker, &PersonPicker::textChanged, this,
        [this](const QString &text) { m_add->setVisible(text.trimmed().size() > 1); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_picker->text()); });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &RelationEditor::save);
}

void RelationEditor::showOther(const QString &name)
{
    m_other->setText(name.isEmpty() ? QString() : tr("Chosen: %1").arg(name));
    m_other->setVisible(!name.isEmpty());
}

void RelationEditor::setOther(const base::Id &person, const QString &name)
{
    m_relation.other = person;
    m_relation.otherName.clear();
    m_picker->clear();
    showOther(name);
    m_kind->setFocus(Qt::TabFocusReason);
}

void RelationEditor::open(const domain::Relation &relation, const QString &otherName, const base::Id &person)
{
    m_relation = relation;
    m_form->clearErrors();
    m_picker->setExcluded({person});
    m_picker->clear();
    m_add->hide();
    showOther(otherName);
    m_kind->setCode(relation.kind);
    m_quality->setCode(relation.quality);
    m_emergency->setChecked(relation.emergency);
    m_note->setText(relation.note);
    show();
    m_picker->line()->setFocus(Qt::OtherFocusReason);
}

void RelationEditor::save()
{
    commitInput();
    m_form->clearErrors();
    // What is typed and not taken from the list is a name only.
    if (const QString typed = m_picker->text(); !typed.isEmpty()) {
        m_relation.other = {};
        m_relation.otherName = typed;
    }
    if (m_relation.other.isNil() && m_relation.otherName.isEmpty())
        m_form->setError(m_picker->parentWidget(), tr("Say who it is."));
    if (m_kind->code().isEmpty())
        m_form->setError(m_kind, tr("Choose what they are to each other."));
    if (m_form->focusFirstError())
        return;
    m_relation.kind = m_kind->code();
    m_relation.quality = m_quality->code();
    m_relation.emergency = m_emergency->isChecked();
    m_relation.note = m_note->text().trimmed();
    hide();
    Q_EMIT saved(m_relation);
}

void RelationEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return save();
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

void RelationEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::InfoBg));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Colour::Line));
}

} // namespace ui
