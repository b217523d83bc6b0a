// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictboard.h"

#include "ui/sync/conflictoutcome.h"
#include "ui/sync/conflicttable.h"
#include "ui/sync/ownwords.h"
#include "ui/sync/valuecell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kBoardSide = 18;
constexpr int kLeftGap = 8;
constexpr int kLeastLines = 3;

} // namespace

ConflictBoard::ConflictBoard(QAction *settle, QWidget *parent)
    : Card(tr("Conflict"), {}, parent)
    , m_summary(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_why(new InlineMessage(Tone::Info))
    , m_whole(new QWidget)
    , m_scroll(scrollRoom(m_whole))
    , m_place(new QVBoxLayout)
    , m_own(new OwnWords)
    , m_outcome(new ConflictOutcome)
    , m_leftWords(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_allMine(new Button(tr("All mine")))
    , m_allTheirs(new Button)
    , m_later(new Button(tr("Later")))
    , m_person(new Button(tr("Open the person"), ButtonKind::Flat))
    , m_ownButton(new Button(tr("Write it myself")))
    , m_ask(new Button)
    , m_undo(new Button(tr("Take back")))
    , m_save(new Button({}, ButtonKind::Primary))
{
    build(settle);
    connect(m_own, &OwnWords::written, this, [this](const QString &text) {
        if (const SheetRow *row = current(); row && m_choices.isOwn(*row)) {
            m_choices.writeOwn(*row, text);
            showChoices();
        }
    });
    connect(m_ownButton, &QPushButton::clicked, this, &ConflictBoard::writeOwn);
    connect(m_allMine, &QPushButton::clicked, this, [this] { takeAll(ConflictChoices::Whose::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { takeAll(ConflictChoices::Whose::Theirs); });
    connect(m_later, &QPushButton::clicked, this, &ConflictBoard::laterRequested);
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT questionAsked(m_content.question); });
    connect(m_undo, &QPushButton::clicked, this, &ConflictBoard::undoRequested);
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT personRequested(m_content.subject); });
}

void ConflictBoard::build(QAction *settle)
{
    setPadding(Padding::None);
    addButtons(settle);
    m_own->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    // What stands above it on the page takes room from the values, and not from the row of buttons below
    // them.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(kLeastLines * Theme::of(this).lineHeight(TextSize::Body));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(kBoardSide, 12, kBoardSide, 12);
    words->setSpacing(8);
    words->addWidget(m_summary->overflow(Overflow::Wrap));
    words->addWidget(m_why);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kBoardSide, 14, kBoardSide, 14);
    below->setSpacing(8);
    below->addWidget(m_own);
    below->addWidget(m_outcome);
    m_place->setSpacing(14);
    auto *layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(words);
    layout->addLayout(m_place);
    layout->addLayout(below);
    layout->addStretch(1);
    body()->addWidget(m_scroll, 1);
}

void ConflictBoard::addButtons(QAction *settle)
{
    m_person->setObjectName(u"openPerson"_s);
    m_allMine->setObjectName(u"allMine"_s);
    m_allTheirs->setObjectName(u"allTheirs"_s);
    m_later->setObjectName(u"later"_s);
    m_ownButton->setObjectName(u"ownWords"_s);
    m_ask->setObjectName(u"ask"_s);
    m_later->setToolTip(tr("Goes on with the next person. Both values stay."));
    m_ask->setToolTip(tr("Copies a question without the whole name and without values, for a message to the colleague."));
    header()->addWidget(m_person->withIcon(u"user"_s)->small());
    for (Button *button : {m_allMine, m_allTheirs, m_later})
        header()->addWidget(button->small());
    m_undo->setObjectName(u"undoSettled"_s);
    m_save->bind(settle, u"check"_s);
    m_save->setObjectName(u"settle"_s);
    footer()->addWidget(m_ownButton->withIcon(u"pen"_s));
    footer()->addWidget(m_ask->withIcon(u"chat"_s));
    footer()->addStretch(1);
    m_leftWords->setContentsMargins(0, 0, kLeftGap, 0);
    footer()->addWidget(m_leftWords);
    footer()->addWidget(m_undo->withIcon(u"undo"_s));
    footer()->addWidget(m_save);
}

void ConflictBoard::show(const BoardContent &content)
{
    // Somebody else's act must not take away what is being chosen or typed here.
    if (content.kind != BoardContent::Kind::None && content.kind == m_content.kind && content.look() == m_content.look())
        return;
    m_content = content;
    const bool isEmpty = content.kind == BoardContent::Kind::None;
    m_whole->setVisible(!isEmpty);
    setTitle(isEmpty ? tr("Conflict") : content.heading);
    m_why->say({}, content.why);
    m_choices.begin(m_content.sheets);
    fill();
    showButtons();
}

void ConflictBoard::showButtons()
{
    using Kind = BoardContent::Kind;
    const Kind kind = m_content.kind;
    const bool hasMine = std::ranges::any_of(m_content.sheets, [](const ConflictSheet &sheet) {
        return std::ranges::any_of(sheet.rows, [](const SheetRow &row) {
            return std::ranges::any_of(row.options, &ConflictOption::isMine);
        });
    });
    m_person->setVisible(m_content.subject.type == u"person"_s);
    m_allMine->setVisible(kind == Kind::Open && hasMine);
    m_allTheirs->setVisible(kind == Kind::Open && hasMine);
    m_later->setVisible(kind == Kind::Open);
    const QStringList &whom = m_content.colleagues;
    m_allTheirs->setText(whom.size() == 1 ? tr("All of %1", "a colleague's values").arg(whom.first()) : tr("All of others"));
    m_ask->setVisible(!whom.isEmpty());
    m_ask->setText(whom.size() == 1 ? tr("Ask %1").arg(whom.first()) : tr("Ask the colleagues"));
    m_undo->setVisible(kind == Kind::Settled);
    m_undo->setEnabled(m_content.canUndo);
    m_save->setVisible(kind == Kind::Open || kind == Kind::Merged);
    m_outcome->setVisible(kind == Kind::Open || kind == Kind::Merged);
}

QList<domain::Disagreement> ConflictBoard::shown() const
{
    QList<domain::Disagreement> all;
    for (const ConflictSheet &sheet : m_content.sheets) {
        for (const SheetRow &row : sheet.rows)
            all.append(row.one);
    }
    return all;
}

void ConflictBoard::fill()
{
    for (ConflictTable *old : std::as_const(m_tables)) {
        old->hide();
        old->deleteLater();
    }
    m_tables.clear();
    for (int at = 0; at < m_content.sheets.size(); ++at) {
        auto *table = new ConflictTable(m_content.sheets.at(at));
        connect(table, &ConflictTable::rowEntered, this, [this, at](int row) { enter({at, row}); });
        connect(table, &ConflictTable::cellEntered, this, [this, table](const QRect &row, const QRect &cell) {
            const QPoint origin = table->mapTo(m_whole, QPoint());
            reveal(*m_scroll, row.translated(origin), cell.translated(origin));
        });
        connect(table, &ConflictTable::left, this, [this, at](int direction) { cross(at, direction); });
        connect(table, &ConflictTable::chosen, this, [this, at](int row, int cell) {
            m_choices.choose(m_content.sheets.at(at).rows.at(row), cell);
            enter({at, row});
            showChoices();
        });
        m_tables.append(table);
        m_place->addWidget(table);
    }
    enter(firstOpen());
    showChoices();
}

const SheetRow *ConflictBoard::current() const
{
    return m_current.table < m_content.sheets.size() && m_current.row < m_content.sheets.at(m_current.table).rows.size()
        ? &m_content.sheets.at(m_current.table).rows.at(m_current.row)
        : nullptr;
}

ConflictBoard::Place ConflictBoard::firstOpen() const
{
    for (int table = 0; table < m_content.sheets.size(); ++table) {
        for (int row = 0; row < m_content.sheets.at(table).rows.size(); ++row) {
            if (!m_choices.chosen(m_content.sheets.at(table).rows.at(row)))
                return {table, row};
        }
    }
    return {};
}

void ConflictBoard::enter(Place place)
{
    m_current = place;
    for (int table = 0; table < m_tables.size(); ++table)
        m_tables.at(table)->setCurrentRow(table == place.table ? place.row : -1);
    const SheetRow *row = current();
    const bool isOwn = row && m_choices.isOwn(*row);
    m_ownButton->setVisible(row && row->isFreeText);
    if (isOwn)
        m_own->begin(tr("%1 in my own words").arg(row->label), m_choices.chosen(*row)->outcome);
    m_own->setVisible(isOwn);
}

void ConflictBoard::cross(int table, int direction)
{
    const int to = table + direction;
    if (to >= 0 && to < m_tables.size())
        m_tables.at(to)->focusRow(direction > 0 ? 0 : int(m_content.sheets.at(to).rows.size()) - 1, Qt::TabFocusReason);
}

void ConflictBoard::choose(int number)
{
    const SheetRow *row = current();
    if (!row || number < 1 || number > row->cells.size())
        return;
    const Place place = m_current;
    m_choices.choose(*row, number - 1);
    enter(place);
    showChoices();
    if (ValueCell *cell = m_tables.at(place.table)->cells(place.row).at(number - 1); cell->isChoice())
        cell->setFocus(Qt::ShortcutFocusReason);
}

void ConflictBoard::writeOwn()
{
    const SheetRow *row = current();
    if (!row || !row->isFreeText)
        return;
    const auto before = m_choices.chosen(*row);
    m_choices.writeOwn(*row, before ? before->outcome : ConflictChoices::ownBegins(*row));
    enter(m_current);
    own()->setFocus(Qt::OtherFocusReason);
    showChoices();
}

QPlainTextEdit *ConflictBoard::own() const
{
    return m_own->edit();
}

void ConflictBoard::revealOwn()
{
    if (window()->focusWidget() == own() && m_own->isVisibleTo(m_whole))
        reveal(*m_scroll, m_own->geometry(), own()->geometry().translated(m_own->pos()));
}

/// Where it stands is known when the rows above it have found their heights.
bool ConflictBoard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (isOther)
        m_own->fit(m_scroll->viewport()->height());
    if (isOther || event->type() == QEvent::Move)
        QMetaObject::invokeMethod(this, &ConflictBoard::revealOwn, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

void ConflictBoard::takeAll(ConflictChoices::Whose whose)
{
    m_choices.takeAll(m_content.sheets, whose);
    enter(firstOpen());
    showChoices();
}

int ConflictBoard::left() const
{
    const QHash<base::Id, int> left = leftBySubject();
    return std::accumulate(left.begin(), left.end(), 0);
}

QHash<base::Id, int> ConflictBoard::leftBySubject() const
{
    return m_content.kind == BoardContent::Kind::Open ? m_choices.left(m_content.sheets)
                                                      : QHash<base::Id, int>();
}

bool ConflictBoard::isComplete() const
{
    return m_content.kind == BoardContent::Kind::Open ? left() == 0 : !takenBack().isEmpty();
}

QList<QByteArray> ConflictBoard::takenBack() const
{
    QList<QByteArray> keys;
    if (m_content.kind != BoardContent::Kind::Merged)
        return keys;
    for (const SheetRow &row : m_content.sheets.first().rows) {
        if (const auto chosen = m_choices.chosen(row); chosen && chosen->how == domain::Settle::Base)
            keys.append(row.key);
    }
    return keys;
}

void ConflictBoard::showChoices()
{
    for (ConflictTable *table : std::as_const(m_tables))
        table->showChoices(m_choices);
    m_outcome->showChoices(m_content.sheets, m_choices);
    showLeft();
    Q_EMIT choiceChanged();
}

/// What is said above and beside the button goes with what is chosen.
void ConflictBoard::showLeft()
{
    const int left = this->left();
    m_summary->setText(m_content.summaryFor(left));
    m_leftWords->setText(left > 0    ? tr("%n left", nullptr, left)
            : m_content.toDecide > 0 ? tr("All chosen")
                                     : QString());
}

QList<work::disagreements::Choice> ConflictBoard::choices() const
{
    return m_choices.all(m_content.sheets);
}

void ConflictBoard::focusValues()
{
    if (m_tables.isEmpty())
        return;
    const Place place = firstOpen();
    m_tables.at(place.table)->focusRow(place.row, Qt::OtherFocusReason);
}

} // namespace ui
