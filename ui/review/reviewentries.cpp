// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewentries.h"

#include "ui/review/reviewwords.h"
#include "ui/session/desk.h"
#include "ui/support/actwords.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/table.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kTypingPause = 300; ///< milliseconds
constexpr int kLeastRows = 9;
constexpr int kSearchWidth = 240;
constexpr int kCount = 5; ///< the columns with numbers and with what is unusual
constexpr int kUnusual = 6;
constexpr int kBeside = 12; ///< between a column's longest words and the next column

} // namespace

ReviewEntries::ReviewEntries(Desk &desk, QWidget *parent)
    : Card(tr("Accesses"), {}, parent)
    , m_desk(desk)
    , m_search(new SearchField(tr("Name, reason or record")))
    , m_kind(new QComboBox)
    , m_standingOut(new Button(tr("Only what is unusual")))
    , m_trouble(new InlineMessage(Tone::Warn))
    , m_loading(new LoadingState)
    , m_model(new QStandardItemModel(this))
    , m_table(new Table(tr("Accesses")))
    , m_nothing(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_count(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_more(new Button(tr("Show more")))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.text = m_search->searchText().trimmed();
        ask(0);
    });
    connect(m_search, &SearchField::searchTextChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_filter.kind = m_kind->currentData().toString();
        ask(0);
    });
    connect(m_standingOut, &QPushButton::toggled, this, [this](bool on) {
        m_filter.standingOut = on;
        ask(0);
    });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(m_model->rowCount()); });
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
}

void ReviewEntries::build()
{
    const Theme &theme = Theme::of(this);
    setPadding(Padding::None);
    m_search->setAccessibleName(tr("Search the accesses"));
    m_search->setHint(u"Ctrl+F"_s);
    m_search->setMinimumWidth(theme.scaled(kSearchWidth));
    m_kind->setAccessibleName(tr("Kind of access"));
    m_standingOut->setCheckable(true);
    m_standingOut->setObjectName(u"standingOut"_s);
    m_more->setObjectName(u"moreAccesses"_s);
    auto *filters = new Toolbar;
    filters->addLeft(m_search);
    filters->addLeft(m_kind);
    filters->addLeft(m_standingOut->small());
    filters->setContentsMargins(0, 0, 0, 0);
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(filters), static_cast<QWidget *>(m_trouble),
             static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_nothing->overflow(Overflow::Wrap))})
        layout->addWidget(part);
    m_trouble->hide();
    m_nothing->hide();
    m_model->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("From where"), tr("What"), tr("Record"), tr("How many"),
        tr("Unusual"), tr("Reason")});
    m_model->horizontalHeaderItem(kCount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(theme.rowHeight() * kLeastRows);
    body()->addWidget(top);
    body()->addWidget(m_table, 1);
    footer()->addWidget(m_count->overflow(Overflow::Wrap), 1);
    footer()->addWidget(m_more);
}

void ReviewEntries::open(const work::accessreview::Month &month)
{
    m_month = month.month;
    m_filter.user = {};
    fillKinds(month);
    if (m_filter != work::accessreview::Filter())
        return ask(0);
    ++m_asked;
    take(month.first, 0);
}

void ReviewEntries::fillKinds(const work::accessreview::Month &month)
{
    QStringList kinds;
    for (const work::accessreview::Person &person : month.people) {
        for (auto kind = person.kinds.begin(); kind != person.kinds.end(); ++kind) {
            if (!kinds.contains(kind.key()))
                kinds.append(kind.key());
        }
    }
    kinds.sort();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString &kind : std::as_const(kinds))
        m_kind->addItem(accessWords(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_filter.kind)));
    m_filter.kind = m_kind->currentData().toString();
}

void ReviewEntries::setPerson(const base::Id &user)
{
    m_filter.user = user;
    ask(0);
}

void ReviewEntries::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewEntries::ask(qsizetype skip)
{
    if (!m_month.isValid() || !m_desk.sync().doors())
        return;
    m_cancel.cancel();
    m_cancel = {};
    m_loading->begin(tr("Asking the office"));
    m_more->setEnabled(false);
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), month = m_month, filter = m_filter, skip](
            work::Context &context, const base::Progress &mine) {
            return work::accessreview::entries(context, *doors, month, filter, skip, mine);
        },
        [this, skip, asked = ++m_asked](const base::Result<work::accessreview::Part> &part) {
            if (asked != m_asked)
                return;
            m_loading->end();
            m_more->setEnabled(true);
            if (part)
                return take(*part, skip);
            if (part.error().kind == base::ErrorKind::Cancelled)
                return;
            const ErrorText words = errorText(part.error());
            m_trouble->say(words.happened, words.toDo);
        });
}

void ReviewEntries::take(const work::accessreview::Part &part, qsizetype skip)
{
    m_trouble->say({});
    if (skip == 0) {
        m_model->removeRows(0, m_model->rowCount());
        m_shown.clear();
    }
    m_shown.append(part.entries);
    for (const work::accessreview::Entry &entry : part.entries)
        add(entry);
    const int shown = m_model->rowCount();
    m_count->setText(tr("%1 of %2 shown").arg(formats::count(shown), formats::count(int(part.found))));
    m_more->setVisible(shown < part.found);
    m_nothing->setText(tr("Nothing in this month fits. Please take a filter off or search for less."));
    m_nothing->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
    if (skip > 0 || shown == 0)
        return;
    fitColumns();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void ReviewEntries::setMasked(bool masked)
{
    m_masked = masked;
    m_model->removeRows(0, m_model->rowCount());
    for (const work::accessreview::Entry &entry : std::as_const(m_shown))
        add(entry);
}

void ReviewEntries::fitColumns()
{
    // The last one, the reason, takes what is left.
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::of(this).scaled(kBeside));
    }
}

void ReviewEntries::add(const work::accessreview::Entry &entry)
{
    const QString unusual = reviewwords::unusual(entry);
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    const QStringList cells{formats::moment(entry.at), entry.name, entry.place, accessWords(entry.kind),
        reviewwords::record(entry, words), entry.count < 0 ? QString() : formats::count(int(entry.count)), unusual,
        entry.reason};
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row.append(new QStandardItem(cell));
        row.last()->setToolTip(cell);
    }
    row.at(kCount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (!unusual.isEmpty()) {
        QFont font = m_table->font();
        font.setBold(true);
        row.at(kUnusual)->setFont(font);
        row.at(kUnusual)->setForeground(Theme::of(this).colour(Colour::Warn));
    }
    m_model->appendRow(row);
}

} // namespace ui
