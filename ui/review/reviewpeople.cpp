// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpeople.h"

#include "ui/review/reviewwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRows = 7;

Row rowOf(const work::accessreview::Person &person)
{
    Row row;
    row.id = person.user.toString();
    row.mark = u"user"_s;
    row.title = person.name.isEmpty() ? ReviewPeople::tr("an account that is gone") : person.name;
    QStringList note = reviewwords::unusual(person);
    if (note.isEmpty())
        note = {reviewwords::kinds(person)};
    row.note = note.join(u" · "_s);
    // Two states, two words: what needs an answer, and what is worth a look.
    const bool needsAnswer = person.withoutReason > 0 || !person.busyDays.isEmpty();
    row.chipTone = needsAnswer ? Tone::Danger : Tone::Warn;
    if (person.standsOut())
        row.chip = needsAnswer ? ReviewPeople::tr("Ask about it") : ReviewPeople::tr("Worth a look");
    row.aside = formats::count(int(person.entries));
    return row;
}

} // namespace

ReviewPeople::ReviewPeople(QWidget *parent)
    : Card(tr("By person"), {}, parent)
    , m_list(new RowList(tr("By person")))
{
    setPadding(Padding::None);
    m_list->setVisibleRows(kRows);
    body()->addWidget(m_list);
    connect(m_list, &RowList::currentIdChanged, this, [this] { Q_EMIT personChosen(chosen()); });
}

void ReviewPeople::show(const work::accessreview::Month &month)
{
    Row all;
    all.id = QString();
    all.mark = u"users"_s;
    all.title = tr("Everybody");
    all.note = tr("What is unusual stands first");
    all.aside = formats::count(int(month.total));
    QList<Row> rows{all};
    for (const work::accessreview::Person &person : month.people)
        rows.append(rowOf(person));
    const QSignalBlocker quiet(m_list);
    m_list->setRows(rows);
    setNote(tr("%n person(s)", nullptr, int(month.people.size())));
}

base::Id ReviewPeople::chosen() const
{
    return base::Id::fromString(m_list->currentId().toString()).value_or(base::Id());
}

} // namespace ui
