// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/sectionview.h"

#include "ui/assessment/formstate.h"
#include "ui/assessment/manyanswer.h"
#include "ui/assessment/questionlist.h"
#include "ui/assessment/questionrow.h"
#include "ui/assessment/severitycards.h"
#include "ui/assessment/textanswer.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;
using instruments::ItemRole;

SectionView::SectionView(FormState &state, const FormSection &section, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_section(section)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of(this).isCompact() ? 10 : 14);
    if (section.isList) {
        m_list = new QuestionList(state, section.items);
        connect(m_list, &QuestionList::composed, this, &SectionView::composed);
        layout->addWidget(m_list);
        layout->addStretch(1);
        return;
    }
    addSeverity(layout);
    addChecks(layout);
    addSubNeeds(layout);
    addTexts(layout);
    refresh();
}

void SectionView::addHeading(
    QBoxLayout *layout, const QString &text, bool required, QWidget *right, const QString &note)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget((new TextLabel(text))->bold());
    if (required)
        row->addWidget(new ChipLabel(tr("Required"), Tone::Danger));
    auto *words = new TextLabel(note, TextSize::Caption, Colour::Text2);
    words->overflow(Overflow::Wrap);
    row->addWidget(words, 1);
    if (right)
        row->addWidget(right);
    layout->addLayout(row);
}

void SectionView::addSeverity(QBoxLayout *layout)
{
    if (!m_section.severity)
        return;
    const Item &item = *m_section.severity;
    QList<Degree> degrees;
    for (const instruments::Option &option : item.options)
        degrees.append({option.weight ? QString::number(*option.weight) : option.value.toString(),
            FormState::text(option.text), FormState::text(option.anchor)});
    const QString name = FormState::text(item.text);
    m_severity = new SeverityCards(u"%1, %2"_s.arg(FormState::text(m_section.title), name), degrees);
    m_severity->setObjectName(u"severity"_s);
    connect(m_severity, &SeverityCards::chosen, this,
        [this, &item](int index) { m_state.answer(item.linkId, item.options[size_t(index)].value); });

    auto *right = new QWidget;
    auto *keys = new QHBoxLayout(right);
    keys->setContentsMargins(0, 0, Theme::kRing, 0);
    keys->setSpacing(6);
    m_unknown = (new Button(tr("Not known")))->small();
    m_unknown->setCheckable(true);
    m_unknown->setObjectName(u"severityUnknown"_s);
    m_unknown->setAccessibleName(tr("%1: not known").arg(name));
    connect(m_unknown, &Button::clicked, this, [this, &item](bool on) {
        m_state.answer(item.linkId, on ? instruments::Answers::unknown() : QJsonValue());
    });
    keys->addWidget(new KeyHint(u"Alt+0 ~ Alt+4"_s));
    auto *part = new QVBoxLayout;
    part->setSpacing(4);
    addHeading(part, name, item.required, right);
    part->addWidget(m_severity);
    layout->addLayout(part);
    keys->insertWidget(0, m_unknown);
}

void SectionView::addChecks(QBoxLayout *layout)
{
    bool first = true;
    for (const QuestionGroup &group : m_section.checks) {
        auto *part = new QVBoxLayout;
        part->setSpacing(2);
        const bool required = std::any_of(
            group.questions.begin(), group.questions.end(), [](const Item *item) { return item->required; });
        const QString note = first && m_section.isArea()
            ? tr("Questions without an answer are not added up, but counted apart")
            : QString();
        if (group.heading)
            addHeading(part, FormState::text(group.heading->text), required, nullptr, note);
        else if (required)
            addHeading(part, tr("Each point"), true);
        for (const Item *item : group.questions) {
            auto *row = new QuestionRow(m_state, *item, {}, this);
            connect(row, &QuestionRow::composed, this, &SectionView::composed);
            part->addWidget(row);
            m_rows.append(row);
        }
        layout->addLayout(part);
        first = false;
    }
}

void SectionView::addSubNeeds(QBoxLayout *layout)
{
    for (const Item *item : m_section.subNeeds) {
        auto *part = new QVBoxLayout;
        part->setSpacing(2);
        const QString name = FormState::text(item->text);
        addHeading(part, name, item->required);
        auto *ticks = new ManyAnswer(*item, this);
        addControl(*item, ticks);
        part->addWidget(ticks);
        layout->addLayout(part);
    }
}

void SectionView::addControl(const Item &item, AnswerControl *control)
{
    m_controls.insert(item.linkId, control);
    connect(control, &AnswerControl::answered, this,
        [this, linkId = item.linkId](const QJsonValue &answer) { m_state.answer(linkId, answer); });
    connect(control, &AnswerControl::composed, this, &SectionView::composed);
}

QWidget *SectionView::makeText(const Item &item)
{
    auto *field = new QWidget;
    field->setObjectName(item.linkId);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString name = FormState::text(item.text);
    const QString note = item.role == ItemRole::Observation ? tr("What was seen, what was said") : QString();
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *label = new TextLabel(name);
    label->bold()->overflow(Overflow::Wrap);
    head->addWidget(label, 1);
    head->addWidget(new TextLabel(note, TextSize::Caption, Colour::Text2));
    column->addLayout(head);
    auto *text = new TextAnswer(u"%1, %2"_s.arg(FormState::text(m_section.title), name), field);
    label->setBuddy(text);
    column->addWidget(text, 1);
    addControl(item, text);
    const QString before = m_state.previous().value(item.linkId).toString();
    if (m_state.hasPrevious() && !before.isEmpty()) {
        auto *last = new TextLabel(tr("▲ %1: %2").arg(formats::day(m_state.previousDay()), before),
            TextSize::Caption, Colour::Text2);
        last->overflow(Overflow::Wrap);
        column->addWidget(last);
    }
    return field;
}

void SectionView::addTexts(QBoxLayout *layout)
{
    if (m_section.texts.empty()) {
        layout->addStretch(1);
        return;
    }
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    for (size_t i = 0; i < m_section.texts.size(); ++i) {
        if (i % 2 == 0) {
            m_textRows.append(new QHBoxLayout);
            m_textRows.last()->setSpacing(24);
            rows->addLayout(m_textRows.last(), 1);
        }
        QWidget *field = makeText(*m_section.texts[i]);
        m_textFields.append(field);
        m_textRows.last()->addWidget(field, 1);
    }
    layout->addLayout(rows, 1);
}

void SectionView::refresh()
{
    if (m_list)
        m_list->refresh();
    if (m_severity) {
        const Item &item = *m_section.severity;
        const QJsonValue value = m_state.answers().value(item.linkId);
        const QJsonValue before = m_state.previous().value(item.linkId);
        int now = -1;
        std::optional<int> previous;
        for (size_t i = 0; i < item.options.size(); ++i) {
            if (item.options[i].value == value)
                now = int(i);
            if (m_state.hasPrevious() && item.options[i].value == before)
                previous = int(i);
        }
        m_severity->setPrevious(previous);
        if (m_severity->current() != now)
            m_severity->setCurrent(now);
        m_unknown->setChecked(value == instruments::Answers::unknown());
    }
    for (QuestionRow *row : std::as_const(m_rows))
        row->refresh();
    for (auto it = m_controls.constBegin(); it != m_controls.constEnd(); ++it)
        it.value()->setAnswer(m_state.answers().value(it.key()));
    for (QWidget *field : std::as_const(m_textFields))
        field->setVisible(m_state.isAsked(field->objectName()));
}

bool SectionView::chooseInFocus(int index)
{
    return m_list && m_list->chooseInFocus(index);
}

void SectionView::focusFirst()
{
    if (m_list)
        m_list->focusFirst();
    else if (m_severity)
        m_severity->setFocus(Qt::TabFocusReason);
    else if (!m_rows.isEmpty())
        m_rows.first()->focusControl();
    else if (!m_section.texts.empty())
        m_controls.value(m_section.texts.front()->linkId)->focusAnswer();
}

QWidget *SectionView::focusQuestion(const QString &linkId)
{
    if (m_list)
        return m_list->focusQuestion(linkId);
    if (m_section.severity && m_section.severity->linkId == linkId) {
        m_severity->setFocus(Qt::TabFocusReason);
        return m_severity;
    }
    for (QuestionRow *row : std::as_const(m_rows)) {
        if (row->linkId() == linkId) {
            row->focusControl();
            return row;
        }
    }
    AnswerControl *control = m_controls.value(linkId);
    if (control)
        control->focusAnswer();
    return control;
}

void SectionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void SectionView::arrange()
{
    // Two texts beside each other need room for words of both.
    const bool narrow = width() < Theme::of(this).scaled(480);
    for (QBoxLayout *row : std::as_const(m_textRows))
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
