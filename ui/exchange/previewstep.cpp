// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewstep.h"

#include "ui/exchange/importdetail.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/table.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Filter = ImportModel::Filter;
constexpr Filter kFilters[]
    = {Filter::All, Filter::New, Filter::Changed, Filter::Same, Filter::Doubtful, Filter::Refused};

QString filterName(Filter filter)
{
    switch (filter) {
    case Filter::All:
        return PreviewStep::tr("All");
    case Filter::New:
        return PreviewStep::tr("New");
    case Filter::Changed:
        return PreviewStep::tr("Changed");
    case Filter::Same:
        return PreviewStep::tr("Same");
    case Filter::Doubtful:
        return PreviewStep::tr("Unclear");
    case Filter::Refused:
        break;
    }
    return PreviewStep::tr("Not readable");
}

} // namespace

PreviewStep::PreviewStep(ImportFlow &flow, Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_model(new ImportModel(flow, desk, this))
    , m_chips(new QButtonGroup(this))
    , m_note(new InlineMessage(Tone::Warn))
    , m_table(new Table(tr("Rows of the list")))
    , m_detail(new ImportDetail(flow, desk))
    , m_report(new Button(tr("Save the list of problems")))
{
    auto *chips = new FlowLayout(nullptr, 4);
    for (const Filter filter : kFilters) {
        auto *chip = new Button;
        chip->setCheckable(true);
        // The chosen one has a mark: its colour and the ring of the focus are two things.
        connect(
            chip, &Button::toggled, chip, [chip](bool on) { chip->withIcon(on ? u"check"_s : QString()); });
        chip->setChecked(filter == Filter::All);
        m_chips->addButton(chip->small(), int(filter));
        chips->addWidget(chip);
    }
    m_report->setObjectName(u"saveReport"_s);
    chips->addWidget(m_report->withIcon(u"download"_s)->small());
    m_note->setObjectName(u"previewNote"_s);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(chips);
    column->addWidget(m_note);
    auto *panels = new Columns;
    panels->addColumn(makeList(), 560);
    panels->addColumn(m_detail, 380, 0);
    column->addWidget(panels, 1);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { choose(Filter(id)); });
    connect(m_report, &QPushButton::clicked, this, &PreviewStep::reportClicked);
    connect(m_detail, &ImportDetail::decided, &flow, &ImportFlow::decide);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewStep::showRow);
}

QWidget *PreviewStep::makeList()
{
    auto *card = new Card;
    card->setPadding(Card::Padding::None);
    m_table->setObjectName(u"importRows"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns();
    m_table->setMinimumHeight(Theme::of(this).scaled(220));
    card->body()->addWidget(m_table);
    return card;
}

/// Names of services and organisations are longer than those of people and their ages.
void PreviewStep::fitColumns()
{
    const Theme &theme = Theme::of(this);
    const bool people = m_flow.kind() == work::ListKind::People;
    const int widths[] = {58, 130, people ? 120 : 196, people ? 110 : 184, 240};
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, theme.scaled(widths[column]));
}

void PreviewStep::begin()
{
    fitColumns();
    m_line = 0;
    const bool doubtful = m_flow.counts().unclear > 0;
    choose(doubtful ? Filter::Doubtful : Filter::All);
    m_chips->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void PreviewStep::choose(Filter filter)
{
    QAbstractButton *chip = m_chips->button(int(filter));
    // The keys stay with what is shown.
    if (const auto *before = m_chips->checkedButton(); before && before->hasFocus())
        chip->setFocus(Qt::OtherFocusReason);
    chip->setChecked(true);
    m_model->setFilter(filter);
    showPlan();
}

void PreviewStep::setMasked(bool masked)
{
    m_detail->setMasked(masked);
    m_model->setMasked(masked);
    showPlan();
}

void PreviewStep::showPlan()
{
    const int line = m_line;
    m_model->refresh();
    showCounts();
    const int row = std::max(0, m_model->rowOfLine(line));
    m_table->setCurrentIndex(m_model->index(row, 0));
    showRow();
}

void PreviewStep::showCounts()
{
    for (const Filter filter : kFilters) {
        QAbstractButton *chip = m_chips->button(int(filter));
        const int count = m_model->countOf(filter);
        chip->setText(tr("%1 %2").arg(filterName(filter), formats::count(count)));
        chip->setEnabled(count > 0 || filter == Filter::All);
    }
    layout()->activate();
    const int open = int(m_flow.counts().unclear);
    const int refused = int(m_flow.counts().refused.size());
    m_report->setEnabled(open + refused > 0
        || std::any_of(m_flow.lines().begin(), m_flow.lines().end(),
            [](const ImportLine &line) { return !line.issues.isEmpty(); }));
    if (open > 0)
        m_note->say(tr("%n row(s) wait for a decision", nullptr, open),
            tr("Rows without one are left out; everything else is taken in."));
    else if (refused > 0)
        m_note->say(tr("%n row(s) cannot be taken in", nullptr, refused),
            tr("They are left out; everything else is taken in. The reason stands beside each row."));
    else
        m_note->say({});
}

void PreviewStep::showRow()
{
    const ImportLine *line = m_model->at(m_table->currentIndex().row());
    m_line = line ? line->line : m_line;
    m_detail->show(line);
}

} // namespace ui
