// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/questionrow.h"

#include "ui/assessment/formstate.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

namespace ui {

using instruments::AnswerState;
using instruments::ItemType;

namespace {

constexpr size_t kMostSegments = 4;

bool isNumber(ItemType type)
{
    return type == ItemType::Integer || type == ItemType::Decimal;
}

} // namespace

QuestionRow::QuestionRow(FormState &state, const instruments::Item &item, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_item(item)
    , m_previous(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 3);
    layout->setSpacing(12);
    auto *question = new TextLabel(FormState::text(item.text));
    question->overflow(Overflow::Wrap);
    layout->addWidget(question, 1);
    layout->addWidget(m_previous);
    if (item.type == ItemType::Boolean || (!item.options.empty() && item.options.size() <= kMostSegments))
        m_control = makeSegments();
    else
        m_control = item.options.empty() ? makeLine() : makeCombo();
    m_control->setAccessibleName(question->text());
    layout->addWidget(m_control, item.options.empty() && item.type != ItemType::Boolean ? 1 : 0);
    refresh();
}

QWidget *QuestionRow::makeSegments()
{
    QStringList texts;
    for (const instruments::Option &option : m_item.options)
        texts.append(FormState::text(option.text));
    if (m_item.type == ItemType::Boolean)
        texts = Segments::yesNoUnknown();
    auto *segments = new Segments(FormState::text(m_item.text), texts);
    segments->setSmall(true);
    connect(segments, &Segments::chosen, this, [this](int index) {
        if (m_item.type == ItemType::Boolean)
            m_state.answer(
                m_item.linkId, index == 2 ? instruments::Answers::unknown() : QJsonValue(index == 0));
        else
            m_state.answer(m_item.linkId, m_item.options[size_t(index)].value);
    });
    return segments;
}

QWidget *QuestionRow::makeCombo()
{
    auto *combo = new QComboBox;
    combo->addItem(tr("Not answered"));
    for (const instruments::Option &option : m_item.options)
        combo->addItem(FormState::text(option.text), option.value.toVariant());
    connect(combo, &QComboBox::activated, this, [this](int index) {
        m_state.answer(m_item.linkId, index == 0 ? QJsonValue() : m_item.options[size_t(index - 1)].value);
    });
    return combo;
}

QWidget *QuestionRow::makeLine()
{
    auto *line = new QLineEdit;
    line->setMinimumWidth(Theme::of(this).scaled(160));
    if (m_item.maxLength > 0)
        line->setMaxLength(m_item.maxLength);
    if (isNumber(m_item.type))
        line->setValidator(new QDoubleValidator(line));
    connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (isNumber(m_item.type))
            m_state.answer(m_item.linkId, text.isEmpty() ? QJsonValue() : QJsonValue(text.toDouble()));
        else
            m_state.answer(m_item.linkId, text);
    });
    return line;
}

QString QuestionRow::previousWords() const
{
    if (!m_state.hasPrevious() || m_state.previous().state(m_item) == AnswerState::Empty)
        return {};
    const QJsonValue value = m_state.previous().value(m_item.linkId);
    if (value.isBool())
        return tr("▲ last time %1").arg(Segments::yesNoUnknown().at(value.toBool() ? 0 : 1));
    return tr("▲ last time %1").arg(FormState::wordOf(m_item, value));
}

void QuestionRow::refresh()
{
    setVisible(m_state.isAsked(m_item.linkId));
    const QString before = previousWords();
    m_previous->setText(before);
    m_previous->setVisible(!before.isEmpty());
    const QJsonValue value = m_state.answers().value(m_item.linkId);
    int at = -1;
    for (size_t i = 0; i < m_item.options.size(); ++i) {
        if (m_item.options[i].value == value)
            at = int(i);
    }
    if (auto *segments = qobject_cast<Segments *>(m_control)) {
        if (value.isBool())
            at = value.toBool() ? 0 : 1;
        else if (m_item.type == ItemType::Boolean && value == instruments::Answers::unknown())
            at = 2;
        if (segments->current() != at)
            segments->setCurrent(at);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        combo->setCurrentIndex(at + 1);
    } else if (auto *line = qobject_cast<QLineEdit *>(m_control); line && !line->hasFocus()) {
        const QSignalBlocker quiet(line);
        line->setText(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    }
}

void QuestionRow::focusControl()
{
    QWidget *target = m_control;
    if (auto *segments = qobject_cast<Segments *>(m_control)) {
        for (auto *part : segments->findChildren<QWidget *>()) {
            if (part->focusPolicy() == Qt::StrongFocus)
                target = part;
        }
    }
    target->setFocus(Qt::TabFocusReason);
}

void QuestionRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(this).colour(Colour::Line));
}

} // namespace ui
