// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentlist.h"

#include "ui/assessment/formstate.h"
#include "ui/support/formats.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::EditionState;

namespace {

FormKey keyOf(const work::FormEntry &entry)
{
    return entry.id.isNil() ? FormKey{{}, entry.url, entry.edition} : FormKey{entry.id, {}, {}};
}

} // namespace

QString FormKey::text() const
{
    if (isNull())
        return {};
    return id.isNil() ? QString(url + u'|' + edition) : id.toString();
}

FormKey FormKey::fromText(const QString &text)
{
    if (const auto id = base::Id::fromString(text))
        return {*id, {}, {}};
    return {{}, text.section(u'|', 0, 0), text.section(u'|', 1)};
}

InstrumentList::InstrumentList(QWidget *parent)
    : Card(tr("Instruments"), {}, parent)
    , m_search(new SearchField(tr("Name or note")))
    , m_rows(new RowList(tr("Instruments")))
    , m_none(new TextLabel(tr("Nothing matches."), TextSize::Body, Colour::Text2))
{
    setPadding(Padding::None);
    auto *box = new QWidget;
    auto *row = new QVBoxLayout(box);
    row->setContentsMargins(9, 6, 9, 6);
    row->addWidget(m_search);
    body()->addWidget(box);
    body()->addWidget(m_rows, 1);
    m_none->setContentsMargins(16, 8, 16, 16);
    body()->addWidget(m_none);
    m_none->hide();
    connect(m_search, &SearchField::searchTextChanged, this, &InstrumentList::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_rows->model()->rowCount() == 0)
            return;
        if (!m_rows->currentIndex().isValid())
            m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
        m_rows->setFocus();
    });
    connect(m_rows, &RowList::currentIdChanged, this, [this](const QVariant &id) {
        if (id.isValid())
            Q_EMIT chosen(FormKey::fromText(id.toString()));
    });
    connect(m_rows, &RowList::opened, this,
        [this](const QVariant &id) { Q_EMIT opened(FormKey::fromText(id.toString())); });
}

QString InstrumentList::stateWord(const work::FormEntry &entry, QDate today)
{
    switch (entry.state) {
    case EditionState::Draft:
        return tr("Draft");
    case EditionState::Retired:
        return tr("Retired");
    case EditionState::Published:
        if (entry.from.isValid() && entry.from > today)
            return tr("From %1").arg(formats::nearDay(entry.from, today));
        return tr("Published");
    case EditionState::Unclear:
        return tr("Unclear");
    }
    return {};
}

Tone InstrumentList::stateTone(const work::FormEntry &entry)
{
    switch (entry.state) {
    case EditionState::Draft:
        return Tone::Warn;
    case EditionState::Published:
        return Tone::Ok;
    case EditionState::Retired:
    case EditionState::Unclear:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

void InstrumentList::show(const QList<work::FormEntry> &entries)
{
    m_entries = entries;
    // What the office makes stands before what the program brings, drafts first.
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const work::FormEntry &one, const work::FormEntry &other) {
            const auto rank = [](const work::FormEntry &entry) {
                return entry.id.isNil() ? 2 : entry.state == EditionState::Draft ? 0 : 1;
            };
            return rank(one) < rank(other);
        });
    fill();
}

void InstrumentList::fill()
{
    const QString wanted = m_search->searchText().simplified();
    QList<Row> rows;
    for (const work::FormEntry &entry : std::as_const(m_entries)) {
        const QString title = FormState::text(entry.title);
        const QString label = FormState::text(entry.label);
        const bool matches = wanted.isEmpty() || title.contains(wanted, Qt::CaseInsensitive)
            || label.contains(wanted, Qt::CaseInsensitive)
            || entry.title.en.contains(wanted, Qt::CaseInsensitive);
        if (!matches)
            continue;
        Row row;
        row.id = keyOf(entry).text();
        row.title = title.isEmpty() ? tr("Without a name") : title;
        // Most are in use; only what is not gets a mark of its own, so that the rows stay calm.
        if (entry.state == EditionState::Draft || entry.state == EditionState::Retired) {
            row.tag = stateWord(entry, m_today);
            row.tagTone = stateTone(entry);
        }
        QStringList notes{tr("edition %1").arg(entry.edition)};
        notes.append(entry.isScoreOnly ? tr("result only") : tr("%n question(s)", nullptr, entry.questions));
        if (entry.origin == work::FormOrigin::Own)
            notes.append(tr("own"));
        else if (entry.origin == work::FormOrigin::Imported)
            notes.append(tr("imported"));
        if (row.tag.isEmpty())
            notes.append(stateWord(entry, m_today));
        row.note = notes.join(u" · "_s);
        rows.append(row);
    }
    const QSignalBlocker quiet(m_rows);
    m_rows->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    setNote(QString::number(rows.size()));
}

void InstrumentList::select(const FormKey &key)
{
    const QSignalBlocker quiet(m_rows);
    if (!m_rows->selectId(key.text()))
        m_rows->setCurrentIndex({});
}

std::optional<work::FormEntry> InstrumentList::entry(const FormKey &key) const
{
    for (const work::FormEntry &entry : m_entries) {
        if (keyOf(entry) == key)
            return entry;
    }
    return std::nullopt;
}

} // namespace ui
