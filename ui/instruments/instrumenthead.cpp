// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumenthead.h"

#include "ui/instruments/instrumentactions.h"
#include "ui/instruments/instrumentlist.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

InstrumentHead::InstrumentHead(InstrumentActions &actions, QDate today, QWidget *parent)
    : Toolbar(parent)
    , m_today(today)
    , m_back(new Button(tr("List"), ButtonKind::Flat))
    , m_mode(new Segments(tr("What is shown"), {tr("Questions"), tr("Try it")}))
    , m_state(new ChipLabel)
    , m_edition(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_undo(new Button)
    , m_redo(new Button)
    , m_dayBox(new QWidget)
    , m_day(new DateField(today))
    , m_publish(new Button({}, ButtonKind::Primary))
{
    m_back->small()->withIcon(u"left"_s);
    m_edition->overflow(Overflow::Elide);
    m_edition->setContentsMargins(8, 0, 0, 0);
    for (const auto &[button, icon, words] : {std::tuple{m_undo, u"undo"_s, tr("Undo (Ctrl+Z)")},
             std::tuple{m_redo, u"redo"_s, tr("Redo (Ctrl+Y)")}}) {
        button->small()->withIcon(icon);
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    m_mode->setSmall(true);
    for (QWidget *each : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_mode),
             static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_edition)})
        addLeft(each);
    m_remove = addButton(actions.remove(), u"x"_s);
    addButton(actions.give(), u"upload"_s);
    m_copy = addButton(actions.copy(), u"plus"_s);
    m_retire = addButton(actions.retire(), u"pause"_s);
    m_next = addButton(actions.next(), u"pen"_s);
    addDay();
    m_publish->bind(actions.publish(), u"check"_s);
    m_publish->setObjectName(u"publish"_s);
    addRight(m_publish);
    connect(m_back, &Button::clicked, this, &InstrumentHead::backRequested);
    connect(m_mode, &Segments::chosen, this, [this](int index) { Q_EMIT tryRequested(index == 1); });
    connect(m_undo, &Button::clicked, this, &InstrumentHead::undoRequested);
    connect(m_redo, &Button::clicked, this, &InstrumentHead::redoRequested);
}

Button *InstrumentHead::addButton(QAction *action, const QString &icon)
{
    auto *button = new Button;
    button->bind(action, icon);
    button->small();
    addRight(button);
    return button;
}

void InstrumentHead::addDay()
{
    auto *row = new QHBoxLayout(m_dayBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *label = new TextLabel(tr("In force from"), TextSize::Caption, Colour::Text2);
    label->setBuddy(m_day->line());
    m_day->line()->setAccessibleName(tr("In force from"));
    m_day->line()->setProperty("small", true);
    m_day->line()->setObjectName(u"publishDay"_s);
    m_day->setDate(m_today);
    row->addWidget(label);
    row->addWidget(m_day);
    addRight(m_dayBox);
}

void InstrumentHead::show(const Look &look)
{
    if (!look.entry)
        return;
    const work::FormEntry &entry = *look.entry;
    const bool isDraft = entry.isEditable();
    const bool isOwn = !entry.id.isNil();
    for (QWidget *each : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
             static_cast<QWidget *>(m_remove), m_dayBox, static_cast<QWidget *>(m_publish)})
        each->setVisible(isDraft);
    m_undo->setEnabled(look.canUndo);
    m_redo->setEnabled(look.canRedo);
    m_copy->setVisible(!isDraft);
    m_retire->setVisible(isOwn && entry.state == instruments::EditionState::Published);
    m_next->setVisible(isOwn && !isDraft);
    m_mode->setCurrent(look.isTrying ? 1 : 0);
    m_state->setChip(InstrumentList::stateWord(entry, m_today), InstrumentList::stateTone(entry));
    QStringList parts{tr("edition %1").arg(entry.edition)};
    if (entry.from.isValid())
        parts.append(entry.until.isValid() ? formats::range(entry.from, entry.until)
                                           : tr("in force from %1").arg(formats::day(entry.from)));
    m_edition->setText(parts.join(u" · "_s));
}

void InstrumentHead::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

} // namespace ui
