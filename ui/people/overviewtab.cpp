// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overviewtab.h"

#include "model/base/names.h"
#include "ui/people/personitems.h"
#include "ui/people/weekdays.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/needbar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kNewest = 8;
constexpr qsizetype kMembers = 6;

enum class Height { OfWords, OfButton };

QHBoxLayout *headRow(const QString &title, QWidget *aside, Height height = Height::OfWords)
{
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(title, TextSize::Body);
    // The headings of all columns stand on one line, with a button beside them or without.
    if (height == Height::OfButton)
        label->setMinimumHeight(Theme::of(label).smallControlHeight() + 2 * Theme::kRing);
    row->addWidget(label->bold());
    row->addStretch(1);
    if (aside)
        row->addWidget(aside);
    return row;
}

QVBoxLayout *columnLayout(QWidget *column)
{
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    return layout;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

/// A column with a line towards the one before: at its left, or above where columns are stacked.
class LinedColumn final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor line = Theme::of(this).colour(Colour::Line);
        if (x() > 0)
            painter.fillRect(0, 0, 1, height(), line);
        else if (y() > 0)
            painter.fillRect(0, 0, width(), 1, line);
    }
};

/// The newest finished assessment and the one before.
std::pair<const domain::Assessment *, const domain::Assessment *> lastTwo(const PersonView &view)
{
    std::pair<const domain::Assessment *, const domain::Assessment *> found{};
    for (const domain::Assessment &one : view.detail.assessments) {
        if (!one.finishedAt)
            continue;
        if (!found.first)
            found.first = &one;
        else if (!found.second)
            found.second = &one;
    }
    return found;
}

} // namespace

OverviewTab::OverviewTab(QWidget *parent)
    : PersonTab(parent)
    , m_needs(new QGridLayout)
    , m_lastTime(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_instrument(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_assess(new Button(tr("Assess")))
    , m_time(new TimelineView(tr("What happened lately"), TimelineView::Height::Fit))
    , m_noTime(new TextLabel(tr("Nothing has been written yet. Ctrl+Shift+N writes the first note."),
          TextSize::Body, Colour::Text2))
    , m_side(new LinedColumn)
    , m_sideRows(columnLayout(m_side))
{
    auto *columns = new Columns;
    columns->addColumn(needsColumn(), 336, 0);
    columns->addColumn(timeColumn(), 330, 1);
    columns->addColumn(sideColumn(), 272, 0);
    columns->layout()->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollRoom(columns));
}

QWidget *OverviewTab::needsColumn()
{
    auto *column = new QWidget;
    QVBoxLayout *layout = columnLayout(column);
    layout->addLayout(headRow(tr("Needs in ten areas"), m_lastTime, Height::OfButton));
    m_needs->setHorizontalSpacing(10);
    m_needs->setVerticalSpacing(4);
    m_needs->setColumnStretch(0, 1);
    layout->addLayout(m_needs);
    layout->addWidget(m_instrument->overflow(Overflow::Wrap));
    layout->addWidget(m_assess->withIcon(u"doc"_s), 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_assess, &QPushButton::clicked, this, &OverviewTab::assessRequested);
    return column;
}

QWidget *OverviewTab::timeColumn()
{
    auto *column = new LinedColumn;
    QVBoxLayout *layout = columnLayout(column);
    layout->setContentsMargins(0, 14, 0, 14);
    auto *all = new Button(tr("All notes"), ButtonKind::Flat);
    auto *head = headRow(tr("What happened lately"), all->small(), Height::OfButton);
    head->setContentsMargins(16, 0, 8, 0);
    layout->addLayout(head);
    m_noTime->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_noTime->overflow(Overflow::Wrap));
    layout->addWidget(m_time);
    layout->addStretch(1);
    connect(all, &QPushButton::clicked, this, &OverviewTab::notesRequested);
    connect(m_time, &TimelineView::opened, this, &OverviewTab::itemOpened);
    return column;
}

QWidget *OverviewTab::sideColumn()
{
    return m_side;
}

void OverviewTab::show(const PersonView &view)
{
    showNeeds(view);
    const QList<TimelineItem> items = personitems::newest(view, kNewest);
    m_time->setItems(items);
    m_time->setVisible(!items.isEmpty());
    m_noTime->setVisible(items.isEmpty());
    showSide(view);
}

void OverviewTab::showNeeds(const PersonView &view)
{
    clear(m_needs);
    const auto [last, before] = lastTwo(view);
    m_assess->setVisible(!last);
    m_lastTime->setText(before ? tr("▲ last time %1").arg(view.words.day(before->day)) : QString());
    if (!last) {
        m_instrument->setText(tr("Not assessed yet. The assessment shows which needs come first."));
        return;
    }
    QList<std::pair<int, domain::NeedArea>> order;
    for (domain::NeedArea area : domain::kAllNeedAreas) {
        if (area != domain::NeedArea::Other)
            order.append({last->severities.value(domain::codeOf(area)).toInt(), area});
    }
    std::stable_sort(
        order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    int row = 0;
    for (const auto &[severity, area] : std::as_const(order)) {
        auto *bar = new NeedBar(PersonWords::need(area));
        const QJsonValue earlier = before ? before->severities.value(domain::codeOf(area)) : QJsonValue();
        bar->setLevel(severity, earlier.isDouble() ? std::optional(earlier.toInt()) : std::nullopt);
        auto *name = new TextLabel(PersonWords::need(area));
        m_needs->addWidget(name->overflow(Overflow::Wrap), row, 0);
        m_needs->addWidget(bar, row, 1, Qt::AlignRight);
        m_needs->setRowMinimumHeight(row, Theme::of(this).scaled(32));
        ++row;
    }
    const QString day = view.words.day(last->day);
    m_instrument->setText(tr("%1 · edition %2 · for screening, not a diagnosis").arg(day, last->edition));
}

void OverviewTab::showSide(const PersonView &view)
{
    clear(m_sideRows);
    const auto heading = [&](const QString &text, QWidget *aside = nullptr) {
        if (m_sideRows->count() > 0)
            m_sideRows->addSpacing(4);
        // The first heading stands on one line with those of the other columns.
        m_sideRows->addLayout(
            headRow(text, aside, m_sideRows->isEmpty() ? Height::OfButton : Height::OfWords));
    };
    const auto pair = [&](const QString &left, const QString &right, Tone tone = Tone::Neutral) {
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        auto *words = new TextLabel(left);
        auto *end = new TextLabel(right, TextSize::Caption, Colour::Text2);
        if (tone != Tone::Neutral)
            end->setTone(tone);
        row->addWidget(words->overflow(Overflow::Wrap), 1);
        row->addWidget(end, 0, Qt::AlignTop);
        m_sideRows->addLayout(row);
    };
    const work::PersonDetail &detail = view.detail;
    const Desk &desk = view.words.desk();
    if (!detail.person.safetyNote.isEmpty()) {
        auto *safety = new InlineMessage(Tone::Warn);
        // Saying shows it, which without a parent would be a window of its own.
        m_sideRows->addWidget(safety);
        safety->say(
            tr("Safety on visits"), view.words.isMasked() ? tr("(masked)") : detail.person.safetyNote);
    }
    heading(tr("What comes next"));
    for (const NextStep &step : nextSteps(view))
        pair(step.text, step.when, step.tone);

    auto *family = new Button(tr("Household and relations"), ButtonKind::Flat);
    heading(tr("Household of %n", nullptr, int(detail.members.size()) + 1), family->small());
    family->setText(tr("Open"));
    family->setAccessibleName(tr("Open household and relations"));
    connect(family, &QPushButton::clicked, this, &OverviewTab::familyRequested);
    for (const work::PersonLabel &member : detail.members.first(std::min(kMembers, detail.members.size()))) {
        const QString role
            = member.householdRole.isEmpty() ? QString() : desk.word("household-roles", member.householdRole);
        pair(QStringList{view.words.name(member.name), role}.join(u' ').trimmed(),
            view.words.ageAndSex(member.birth, member.sex));
    }
    if (detail.members.isEmpty())
        m_sideRows->addWidget(
            new TextLabel(tr("Lives alone, as far as is written"), TextSize::Caption, Colour::Text2));

    heading(tr("Benefits"));
    for (const domain::Benefit &benefit : detail.benefits)
        pair(desk.word("benefits", benefit.kind),
            benefit.until.isValid() ? tr("until %1").arg(view.words.day(benefit.until)) : QString());
    if (detail.benefits.isEmpty())
        m_sideRows->addWidget(new TextLabel(tr("None written"), TextSize::Caption, Colour::Text2));

    if (!detail.appointments.isEmpty())
        heading(tr("Appointments of the week"));
    for (const domain::Appointment &one : detail.appointments)
        pair(view.words.isMasked() ? tr("(masked)") : one.label,
            u"%1 %2~%3"_s.arg(weekdays::word(one.day), one.from, one.until));
    m_sideRows->addStretch(1);
}

} // namespace ui
