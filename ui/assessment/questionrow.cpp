// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/questionrow.h"

#include "ui/assessment/answercontrol.h"
#include "ui/assessment/formstate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::AnswerState;

QuestionRow::QuestionRow(
    FormState &state, const instruments::Item &item, const FormPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_item(item)
    , m_place(place)
    , m_previous(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_control(AnswerControl::make(item, state.day(), this))
{
    const bool wide = m_control->isWide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, wide ? 6 : 2, 0, wide ? 8 : 3);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    const QString text = FormState::text(item.text);
    auto *question = new TextLabel(item.prefix.isEmpty() ? text : item.prefix + u' ' + text);
    if (wide)
        question->bold();
    question->overflow(Overflow::Wrap);
    line->addWidget(question, 1);
    line->addWidget(m_previous);
    layout->addLayout(line);
    if (wide)
        layout->addWidget(m_control);
    else
        line->addWidget(m_control);
    if (!m_control->knowsUnknown()) {
        makeUnknown();
        line->addWidget(m_unknown);
    }
    connect(m_control, &AnswerControl::composed, this, &QuestionRow::composed);
    connect(m_control, &AnswerControl::answered, this,
        [this](const QJsonValue &answer) { m_state.answerAt(m_place, m_item.linkId, answer); });
    refresh();
}

void QuestionRow::makeUnknown()
{
    m_unknown = (new Button(tr("Not known"), ButtonKind::Flat))->small();
    m_unknown->setCheckable(true);
    m_unknown->setObjectName(u"unknown"_s);
    m_unknown->setAccessibleName(tr("%1: not known").arg(FormState::text(m_item.text)));
    connect(m_unknown, &Button::clicked, this, [this](bool on) {
        m_state.answerAt(m_place, m_item.linkId, on ? instruments::Answers::unknown() : QJsonValue());
    });
}

QString QuestionRow::previousWords() const
{
    if (!m_state.hasPrevious() || !m_place.isEmpty()
        || m_state.previous().state(m_item) == AnswerState::Empty)
        return {};
    QStringList words;
    const QJsonArray values = m_state.previous().values(m_item.linkId);
    for (const QJsonValue &value : values)
        words.append(FormState::wordOf(m_item, value));
    return tr("▲ last time %1").arg(words.join(u", "_s));
}

void QuestionRow::refresh()
{
    setVisible(m_state.isAskedAt(m_place, m_item.linkId));
    const QString before = previousWords();
    m_previous->setText(before);
    m_previous->setVisible(!before.isEmpty());
    const QJsonValue value = m_state.answersAt(m_place).value(m_item.linkId);
    const bool isUnknown = m_unknown && value == instruments::Answers::unknown();
    m_control->setAnswer(isUnknown ? QJsonValue(QJsonValue::Undefined) : value);
    if (m_unknown)
        m_unknown->setChecked(isUnknown);
}

void QuestionRow::focusControl()
{
    m_control->focusAnswer();
}

bool QuestionRow::choose(int index)
{
    return m_control->choose(index);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).colour(Colour::Line));
}

} // namespace ui
