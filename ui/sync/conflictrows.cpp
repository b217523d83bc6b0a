// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

int PersonConflicts::toDecide() const
{
    return int(std::ranges::count_if(ones, &domain::Disagreement::mustDecide));
}

QList<PersonConflicts> conflictsByPerson(const QList<domain::Disagreement> &open)
{
    QList<PersonConflicts> people;
    for (const domain::Disagreement &one : open) {
        auto person = std::ranges::find(people, one.subject, &PersonConflicts::subject);
        if (person == people.end())
            person = people.insert(people.end(), {one.subject, {}});
        person->ones.append(one);
    }
    return people;
}

ConflictRows::ConflictRows(const work::conflictinbox::Inbox &inbox, const PersonWords &people)
    : m_whose(inbox.whose)
    , m_people(people)
    , m_words(people, inbox.names)
{
}

QString ConflictRows::titleOf(const domain::RecordRef &subject, const QString &title, base::Moment noteAt) const
{
    domain::Disagreement named;
    named.subject = subject;
    named.title = title;
    named.noteAt = noteAt;
    return m_words.title(named);
}

QString ConflictRows::headed(const domain::RecordRef &subject, const QString &title) const
{
    const auto whose = m_whose.value(subject.id);
    QStringList parts{title, m_people.age(whose.birth), m_people.sex(whose.sex)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ConflictRows::heading(const PersonConflicts &person) const
{
    return headed(person.subject, m_words.title(person.ones.first()));
}

QString ConflictRows::heading(const domain::MergedRecord &record) const
{
    return headed(record.subject, titleOf(record.subject, record.title, record.noteAt));
}

QString ConflictRows::heading(const domain::SettledAct &act) const
{
    return headed(act.subject, titleOf(act.subject, act.title, 0));
}

Row ConflictRows::begun(const QString &id, const domain::RecordRef &subject, const QString &title) const
{
    const auto whose = m_whose.value(subject.id);
    Row row;
    row.id = id;
    row.title = title;
    row.detail = m_people.ageAndSex(whose.birth, whose.sex);
    return row;
}

Row ConflictRows::row(const PersonConflicts &person, std::optional<int> left) const
{
    Row row = begun(person.subject.id.toString(), person.subject, m_words.title(person.ones.first()));
    row.note = m_words.lineOf(person.ones);
    const int toDecide = left.value_or(person.toDecide());
    const bool isToSave = toDecide == 0 && person.toDecide() > 0;
    row.chip = toDecide > 0 ? tr("%n to decide", nullptr, toDecide)
        : isToSave          ? tr("To be saved")
                            : tr("Matched");
    row.chipTone = toDecide > 0 ? Tone::Warn : isToSave ? Tone::Info : Tone::Ok;
    row.chipIcon = toDecide > 0 ? QString() : u"check"_s;
    return row;
}

Row ConflictRows::row(const domain::MergedRecord &record) const
{
    Row row = begun(record.record.id.toString(), record.subject, titleOf(record.subject, record.title, record.noteAt));
    QStringList parts;
    for (const domain::MergedPart &part : record.parts)
        parts.append(tr("%1 (%2)", "what, and who").arg(m_words.field(record.record, part.column), part.isMine ? tr("Me") : part.who));
    parts.removeDuplicates();
    row.note = parts.join(u" + "_s);
    row.chip = tr("Matched");
    row.chipTone = Tone::Ok;
    row.chipIcon = u"check"_s;
    return row;
}

Row ConflictRows::row(const domain::SettledAct &act) const
{
    Row row = begun(act.act.id.toString(), act.subject, titleOf(act.subject, act.title, 0));
    QStringList whats;
    for (const domain::SettledChange &change : act.changes) {
        whats.append(change.column.isEmpty() ? m_words.kindOf(change.record)
                                             : m_words.field(change.record, change.column));
    }
    whats.removeDuplicates();
    row.note = whats.join(u", "_s) + u" · "_s
        + tr("%1 %2", "who, and when")
              .arg(act.isMine ? tr("Me") : act.who, m_words.nearMoment(act.act.at))
              .replace(u' ', QChar::Nbsp);
    if (act.isUndone) {
        row.chip = tr("Taken back");
        row.chipTone = Tone::Neutral;
    }
    return row;
}

} // namespace ui
