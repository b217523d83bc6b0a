// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formchooser.h"

#include "ui/assessment/formstate.h"
#include "ui/support/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostDueRows = 6;
constexpr int kToolRows = 9;

/// `2026. 5. 18. · 18 points`, of the newest time.
QString lastOf(const work::FormHistory &history)
{
    if (history.points.isEmpty())
        return {};
    QString words = formats::day(history.points.last().day);
    const auto &figures = history.figures;
    if (!figures.isEmpty() && !figures.first().values.isEmpty() && figures.first().values.last())
        words
            += FormChooser::tr(" · %1 points").arg(QString::number(*figures.first().values.last(), 'g', 10));
    return words;
}

} // namespace

FormChooser::FormChooser(QWidget *parent)
    : QWidget(parent)
    , m_dueCard(new Card)
    , m_dueList(new RowList({}))
    , m_toolCard(new Card)
    , m_search(new SearchField({}))
    , m_toolList(new RowList({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    m_dueCard->setPadding(Card::Padding::None);
    m_dueCard->body()->addWidget(m_dueList);
    m_dueList->setVisibleRows(kMostDueRows);
    m_toolCard->setPadding(Card::Padding::None);
    auto *search = new QWidget;
    auto *line = new QHBoxLayout(search);
    line->setContentsMargins(12, 8, 12, 8);
    line->addWidget(m_search);
    m_search->setHint(u"Ctrl+F"_s);
    m_toolList->setVisibleRows(kToolRows);
    m_toolCard->body()->addWidget(search);
    m_toolCard->body()->addWidget(m_toolList, 1);
    column->addWidget(m_dueCard);
    column->addWidget(m_toolCard);
    // Beside long results the column is higher than its lists; they stay at the top.
    column->addStretch(1);
    connect(m_search, &SearchField::searchTextChanged, this, &FormChooser::showTools);
    connect(m_toolList, &RowList::currentIdChanged, this,
        [this](const QVariant &id) { Q_EMIT chosen(id.toString()); });
    const auto start
        = [this](const QVariant &id) { Q_EMIT startRequested(m_view->detail.person.id, id.toString()); };
    connect(m_toolList, &RowList::opened, this, start);
    connect(m_toolList, &RowList::actionChosen, this, start);
    const auto startDue = [this](const QVariant &id) {
        const auto due = m_due.value(id.toInt());
        Q_EMIT startRequested(due.first, due.second);
    };
    connect(m_dueList, &RowList::opened, this, startDue);
    connect(m_dueList, &RowList::actionChosen, this, startDue);
    words();
}

void FormChooser::words()
{
    m_dueCard->setTitle(tr("Due now"));
    m_toolCard->setTitle(tr("Instruments"));
    m_search->setPlaceholderText(tr("Find an instrument"));
    m_search->setAccessibleName(tr("Find an instrument"));
    m_dueList->setAccessibleName(tr("Forms that are due"));
    m_toolList->setAccessibleName(tr("Instruments"));
}

void FormChooser::show(const FormsView &view, const PersonWords &words)
{
    m_view = &view;
    m_words.emplace(words);
    showDue();
    showTools();
}

void FormChooser::showDue()
{
    m_due.clear();
    QList<Row> rows;
    for (const work::MemberForms &member : m_view->due) {
        for (const work::DueForm &form : member.due) {
            Row row;
            row.id = int(m_due.size());
            row.mark = u"list"_s;
            row.title = FormState::text(form.title);
            row.detail = m_words->name(member.name);
            QStringList reasons{m_words->codes("assessment-occasions", {form.occasion})};
            if (form.lastDay.isValid())
                reasons.append(tr("last time %1").arg(formats::day(form.lastDay)));
            reasons.removeAll(QString());
            row.note = reasons.join(u" · "_s);
            row.action = form.hasDraft ? tr("Go on") : tr("Begin");
            m_due.append({member.person, form.url});
            rows.append(row);
        }
    }
    m_dueCard->setVisible(!rows.isEmpty());
    m_dueCard->setNote(tr("%n form(s)", nullptr, int(rows.size())));
    m_dueList->setRows(rows);
}

void FormChooser::showTools()
{
    if (!m_view)
        return;
    const QString wanted = m_search->searchText().trimmed();
    const QVariant before = m_toolList->currentId();
    QList<Row> rows;
    for (const work::FormEntry &tool : m_view->tools) {
        const QString title = FormState::text(tool.title);
        if (!wanted.isEmpty() && !tool.title.ko.contains(wanted, Qt::CaseInsensitive)
            && !tool.title.en.contains(wanted, Qt::CaseInsensitive))
            continue;
        Row row;
        row.id = tool.url;
        row.mark = u"doc"_s;
        row.title = title;
        const work::FormHistory *history = m_view->history(tool.url);
        row.note = history ? lastOf(*history) : tr("%n question(s)", nullptr, tool.questions);
        row.tag = tool.origin == work::FormOrigin::BuiltIn ? QString() : tr("Own");
        rows.append(row);
    }
    m_toolCard->setNote(QString::number(rows.size()));
    m_toolList->setRows(rows);
    if (!before.isValid() || !m_toolList->selectId(before))
        Q_EMIT chosen(current());
}

void FormChooser::select(const QString &url)
{
    m_search->clear();
    if (m_toolList->selectId(url))
        m_toolList->scrollTo(m_toolList->currentIndex());
}

QString FormChooser::current() const
{
    return m_toolList->currentId().toString();
}

void FormChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    words();
    if (m_view) {
        showDue();
        showTools();
    }
}

} // namespace ui
