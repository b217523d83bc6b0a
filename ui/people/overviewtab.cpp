// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overviewtab.h"

#include "model/base/names.h"
#include "ui/people/overviewside.h"
#include "ui/people/personitems.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/needbar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kNewest = 8;

/// The newest finished assessment and the one before.
std::pair<const domain::Assessment *, const domain::Assessment *> lastTwo(const PersonView &view)
{
    std::pair<const domain::Assessment *, const domain::Assessment *> found{};
    for (const domain::Assessment &one : view.detail.assessments) {
        if (!one.finishedAt || !view.detail.isOfNeeds(one))
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
    , m_side(new OverviewSide)
{
    auto *columns = new Columns;
    columns->addColumn(needsColumn(), 336, 0);
    columns->addColumn(timeColumn(), 330, 1);
    columns->addColumn(m_side, 272, 0);
    columns->layout()->setSpacing(0);
    connect(m_side, &OverviewSide::familyRequested, this, &OverviewTab::familyRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollRoom(columns));
}

QWidget *OverviewTab::needsColumn()
{
    auto *column = new OverviewColumn(OverviewColumn::Line::None);
    column->addHeading(tr("Needs in ten areas"), m_lastTime);
    QVBoxLayout *layout = column->rows();
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
    auto *column = new OverviewColumn(OverviewColumn::Line::Before);
    QVBoxLayout *layout = column->rows();
    layout->setContentsMargins(0, 14, 0, 14);
    auto *all = new Button(tr("All notes"), ButtonKind::Flat);
    column->addHeading(tr("What happened lately"), all->small())->setContentsMargins(16, 0, 8, 0);
    m_noTime->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_noTime->overflow(Overflow::Wrap));
    layout->addWidget(m_time);
    layout->addStretch(1);
    connect(all, &QPushButton::clicked, this, &OverviewTab::notesRequested);
    connect(m_time, &TimelineView::opened, this, &OverviewTab::itemOpened);
    return column;
}

void OverviewTab::show(const PersonView &view)
{
    showNeeds(view);
    const QList<TimelineItem> items = personitems::newest(view, kNewest);
    m_time->setItems(items);
    m_time->setVisible(!items.isEmpty());
    m_noTime->setVisible(items.isEmpty());
    m_side->show(view);
}

void OverviewTab::showNeeds(const PersonView &view)
{
    OverviewColumn::clear(m_needs);
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

} // namespace ui
