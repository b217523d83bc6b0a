// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formresults.h"

#include "ui/assessment/answersheet.h"
#include "ui/assessment/comparechart.h"
#include "ui/assessment/comparetable.h"
#include "ui/assessment/formstate.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

FormResults::FormResults(QWidget *parent)
    : QWidget(parent)
    , m_about(new Card)
    , m_description(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_empty(new EmptyState(u"stats"_s, {}, {}))
    , m_chart(new CompareChart)
    , m_table(new CompareTable)
    , m_timesCard(new Card)
    , m_times(new RowList({}))
    , m_answersCard(new Card)
    , m_answers(new AnswerSheet)
    , m_paper(new Button)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    m_about->body()->addWidget(m_description->overflow(Overflow::Wrap));
    m_about->body()->addWidget(m_empty);
    m_about->body()->addWidget(m_chart);
    m_about->body()->addWidget(m_table);
    column->addWidget(m_about);
    m_timesCard->setPadding(Card::Padding::None);
    m_timesCard->body()->addWidget(m_times);
    m_times->setVisibleRows(4);
    column->addWidget(m_timesCard);
    m_answersCard->body()->addWidget(m_answers);
    m_paper->small()->withIcon(u"print"_s);
    m_paper->setObjectName(u"assessmentPaper"_s);
    m_answersCard->header()->addWidget(m_paper);
    connect(m_paper, &Button::clicked, this, [this] {
        if (const auto id = base::Id::fromString(m_times->currentId().toString()))
            Q_EMIT paperRequested(*id);
    });
    column->addWidget(m_answersCard);
    column->addStretch(1);
    connect(m_times, &RowList::currentIdChanged, this, [this](const QVariant &id) {
        Q_EMIT assessmentChosen(base::Id::fromString(id.toString()).value_or(base::Id()));
    });
    m_answersCard->hide();
    words();
}

void FormResults::words()
{
    m_empty->setWords(tr("Not asked yet"),
        tr("Begin with the button above. From the second time on, the course is shown here."));
    m_timesCard->setTitle(tr("Times it was asked"));
    m_times->setAccessibleName(tr("Times it was asked"));
    m_answersCard->setTitle(tr("Answers"));
    m_paper->setText(tr("Result on paper"));
}

void FormResults::show(const work::FormEntry *tool, const work::FormHistory *history)
{
    m_tool = tool ? *tool : work::FormEntry();
    m_history = history ? *history : work::FormHistory();
    m_form.reset();
    m_answersCard->hide();
    const instruments::Words &title = tool ? m_tool.title : m_history.title;
    m_about->setTitle(FormState::text(title));
    m_about->setNote(tool ? tr("Edition %1").arg(m_tool.edition) : QString());
    m_description->setText(FormState::text(m_tool.label));
    m_description->setVisible(!m_tool.label.isEmpty());
    const bool asked = !m_history.points.isEmpty();
    m_empty->setVisible(!asked);
    m_chart->setVisible(asked && !m_history.figures.isEmpty());
    m_table->setVisible(asked && !(m_history.figures.isEmpty() && m_history.questions.isEmpty()));
    m_timesCard->setVisible(asked);
    m_chart->setHistory(m_history);
    m_table->setHistory(m_history);
    showTimes();
}

void FormResults::showTimes()
{
    QList<Row> rows;
    for (qsizetype i = m_history.points.size() - 1; i >= 0; --i) {
        const work::FormPoint &point = m_history.points.at(i);
        Row row;
        row.id = point.assessment.toString();
        row.mark = u"doc"_s;
        row.title = formats::dayWithWeekday(point.day);
        QStringList notes;
        if (!m_history.figures.isEmpty()) {
            const auto total = m_history.figures.first().values.value(i);
            notes.append(total ? tr("%1 points").arg(QString::number(*total, 'g', 10)) : tr("no total"));
        }
        notes.append(tr("edition %1").arg(point.edition));
        row.note = notes.join(u" · "_s);
        if (point.urgent) {
            row.chip = tr("Urgent");
            row.chipTone = Tone::Danger;
            row.chipIcon = u"alert"_s;
        }
        rows.append(row);
    }
    m_times->setRows(rows);
}

bool FormResults::select(const base::Id &assessment)
{
    return m_times->selectId(assessment.toString());
}

void FormResults::showAnswers(std::unique_ptr<FormState> form)
{
    m_form = std::move(form);
    m_answersCard->setVisible(m_form != nullptr);
    if (!m_form)
        return;
    m_answersCard->setNote(formats::day(m_form->day()));
    m_answers->show(*m_form);
}

void FormResults::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    m_about->setTitle(FormState::text(m_tool.url.isEmpty() ? m_history.title : m_tool.title));
    showTimes();
    if (m_form)
        m_answers->show(*m_form);
}

} // namespace ui
