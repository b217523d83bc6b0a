// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlestart.h"

#include "model/work/people.h"
#include "ui/bundle/bundlewords.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPeople = 30;
constexpr int kBundles = 30;

} // namespace

BundleStart::BundleStart(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::Display))
    , m_hint(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_search(new SearchField({}))
    , m_peopleCard(new Card)
    , m_people(new RowList({}))
    , m_bundlesCard(new Card)
    , m_bundles(new RowList({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title->bold()->overflow(Overflow::Wrap));
    layout->addWidget(m_hint->overflow(Overflow::Wrap));
    m_search->setMaximumWidth(Theme::of(this).scaled(640));
    layout->addWidget(m_search);
    auto *columns = new Columns;
    for (auto &[card, list] : {std::pair{m_peopleCard, m_people}, std::pair{m_bundlesCard, m_bundles}}) {
        card->setTitle(u" "_s);
        card->setPadding(Card::Padding::None);
        card->body()->addWidget(list);
        columns->addColumn(card, 380);
    }
    layout->addWidget(columns, 1);
    connect(m_search, &SearchField::searchTextChanged, this, &BundleStart::ask);
    connect(m_search, &QLineEdit::returnPressed, m_people, qOverload<>(&QWidget::setFocus));
    for (auto signal : {&RowList::opened, &RowList::actionChosen}) {
        connect(m_people, signal, this, [this](const QVariant &id) { Q_EMIT personChosen(id.toString()); });
        connect(m_bundles, signal, this, [this](const QVariant &id) { Q_EMIT bundleChosen(id.toString()); });
    }
    words();
}

void BundleStart::words()
{
    m_title->setText(tr("Whose care pass?"));
    m_hint->setText(tr("Choose a person, or go on with a bundle that is there."));
    m_search->setPlaceholderText(tr("Name, initials, address or number"));
    m_search->setAccessibleName(tr("Search for a person"));
    m_peopleCard->setTitle(tr("People"));
    m_people->setAccessibleName(tr("People"));
    m_bundlesCard->setTitle(tr("Bundles"));
    m_bundles->setAccessibleName(tr("Bundles"));
}

void BundleStart::setMasked(bool masked)
{
    m_masked = masked;
    if (isVisible())
        refresh();
}

void BundleStart::refresh()
{
    ask();
    m_desk.session().ask(
        this, [](work::Context &context) { return work::bundles::list(context); },
        [this](const base::Result<QList<work::BundleLine>> &lines) {
            m_lines = lines.value_or(QList<work::BundleLine>());
            showBundles();
        });
}

void BundleStart::ask()
{
    domain::PeopleQuery query;
    query.text = m_search->searchText().trimmed();
    query.today = m_desk.today();
    if (query.text.isEmpty())
        query.order = {{domain::PeopleColumn::LastContact, true}};
    m_desk.session().askNewest(
        m_newest, this,
        [query](work::Context &context) { return work::people::list(context, query, 0, kPeople); },
        [this](const base::Result<domain::PeoplePage> &page) {
            const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
            QList<Row> rows;
            for (const domain::PeopleRow &one : page ? page->rows : QList<domain::PeopleRow>()) {
                QStringList note{
                    words.needs(one.severities), one.total ? QString() : tr("no assessment yet")};
                note.removeAll(QString());
                Row row;
                row.id = one.id.toString();
                row.title = words.name(one.name);
                row.detail = words.ageAndSex(one.birth, one.sex);
                row.note = note.join(u" · "_s);
                row.action = tr("Compose");
                rows.append(row);
            }
            m_people->setRows(rows);
        });
}

void BundleStart::showBundles()
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QList<Row> rows;
    for (const work::BundleLine &line : std::as_const(m_lines)) {
        if (rows.size() >= kBundles)
            break;
        QStringList areas;
        for (const QString &code : line.areas) {
            if (const auto area = domain::serviceAreaOf(code))
                areas.append(BundleWords::area(*area));
        }
        const auto start = base::monthFromIso(line.bundle.start);
        Row row;
        row.id = line.bundle.id.toString();
        row.mark = u"bundle"_s;
        row.title = words.name(line.personName);
        row.detail = words.ageAndSex(line.birth, line.sex);
        row.note = u"%1 · %2"_s.arg(start ? base::formatMonth(*start) : QString(), areas.join(u", "_s));
        row.chip = m_desk.word("bundle-states", line.bundle.state);
        row.chipTone = line.bundle.state == u"draft"_s ? Tone::Warn : Tone::Neutral;
        rows.append(row);
    }
    m_bundles->setRows(rows);
    m_bundlesCard->setNote(
        rows.isEmpty() ? tr("none yet") : tr("%n bundle(s)", nullptr, int(m_lines.size())));
}

void BundleStart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
