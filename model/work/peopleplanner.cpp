// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/peopleplanner.h"

#include "model/base/calendar.h"
#include "model/domain/note.h"
#include "model/domain/phone.h"
#include "model/store/personmatch.h"
#include "model/work/context.h"

#include <algorithm>

namespace work {
namespace {

/// A list often has the road without the rest; what it does not say stays while the road is the same.
void layOver(domain::Address &stored, const domain::Address &given)
{
    if (given.isEmpty())
        return;
    if (given.road.isEmpty() || lists::nameKey(given.road) == lists::nameKey(stored.road)) {
        if (!given.detail.isEmpty())
            stored.detail = given.detail;
        if (!given.dong.isEmpty())
            stored.dong = given.dong;
        return;
    }
    stored = given;
}

void layOver(domain::Person &person, const IncomingPerson &row, bool caseNumberIsTaken, bool namedAnew)
{
    if (person.name.isEmpty() || namedAnew)
        person.name = row.facts.name;
    if (row.facts.birth.isValid()) {
        person.birthIsLunar = row.birthIsLunar || (person.birthIsLunar && person.birth == row.facts.birth);
        person.birthIsLeapMonth
            = row.birthIsLeapMonth || (person.birthIsLeapMonth && person.birth == row.facts.birth);
        person.birth = row.facts.birth;
    }
    if (!row.facts.sex.isEmpty())
        person.sex = row.facts.sex;
    layOver(person.residence, row.residence);
    layOver(person.actualResidence, row.actualResidence);
    for (const QString &group : row.needGroups) {
        if (!person.needGroups.contains(group))
            person.needGroups.append(group);
    }
    if (person.condition.isEmpty())
        person.condition = row.condition;
    if (!row.facts.caseNumber.isEmpty() && !(caseNumberIsTaken && !person.caseNumber.isEmpty()))
        person.caseNumber = row.facts.caseNumber;
}

QList<domain::FieldChange> differences(const domain::Person &before, const domain::Person &after)
{
    const auto valueOf = [](const QJsonObject &fields, const QString &column) {
        const auto found = fields.find(column);
        return found == fields.end() ? QJsonValue() : *found;
    };
    const QJsonObject old = domain::toFields(before);
    const QJsonObject now = domain::toFields(after);
    QList<domain::FieldChange> changes;
    for (const domain::FieldInfo &field : domain::typeOf<domain::Person>().fields) {
        const QString column = QLatin1String(field.column);
        if (valueOf(old, column) != valueOf(now, column))
            changes.append({column, valueOf(old, column), valueOf(now, column)});
    }
    return changes;
}

/// Whether the change takes away what an earlier line of the same list said.
bool contradicts(const domain::FieldChange &change)
{
    return !change.before.isNull() && change.column != QLatin1String("need_groups");
}

} // namespace

PeoplePlanner::PeoplePlanner(Context &context, QDate today)
    : m_context(&context)
    , m_index(today)
{
}

base::Result<PeoplePlanner> PeoplePlanner::begin(Context &context)
{
    PeoplePlanner planner(context, base::koreanDay(context.clock().now()));
    if (const base::Done read = planner.readVault(); !read)
        return read.error();
    return planner;
}

base::Done PeoplePlanner::readVault()
{
    const auto people = store::personmatch::all(m_context->connection());
    if (!people)
        return people.error();
    m_entries.reserve(people->size());
    for (const store::personmatch::KnownPerson &known : *people) {
        const PersonFacts facts{
            known.id, 0, known.name, known.birth, known.sex, known.address, known.phones, known.caseNumber};
        int index = m_entryOf.value(known.id, -1);
        if (index < 0) {
            index = int(m_entries.size());
            m_entryOf.insert(known.id, index);
            m_entries.emplaceBack();
            m_entries.last().facts = facts;
            m_entries.last().numbers = known.phones;
        } else {
            m_entries[index].numbers += known.phones;
        }
        m_index.add(index, facts);
    }
    return {};
}

base::Done PeoplePlanner::load(Entry &entry)
{
    if (entry.versions)
        return {};
    const auto person = store::records::find<domain::Person>(m_context->connection(), entry.facts.id);
    if (!person)
        return person.error();
    if (!*person)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("person")};
    entry.versions = std::make_shared<Versions>(Versions{**person, **person});
    return {};
}

base::Result<bool> PeoplePlanner::hasNote(const Entry &entry, const QString &text)
{
    if (entry.newNotes.contains(text))
        return true;
    if (entry.facts.id.isNil())
        return false;
    return store::personmatch::hasNote(m_context->connection(), entry.facts.id, text);
}

base::Result<PeoplePlanner::Merge> PeoplePlanner::merge(int index, const IncomingPerson &row, bool namedAnew)
{
    Entry &entry = m_entries[index];
    if (const base::Done loaded = load(entry); !loaded)
        return loaded.error();
    Merge merge;
    merge.person = entry.versions->wanted;
    layOver(merge.person, row, entry.firstLine > 0, namedAnew);
    merge.changes = differences(entry.versions->wanted, merge.person);
    for (const exchange::PersonRowPhone &phone : row.phones) {
        if (entry.numbers.contains(phone.number))
            continue;
        merge.phones.append(phone);
        merge.changes.append({QStringLiteral("phone"), {}, phone.number});
    }
    if (row.remark.isEmpty())
        return merge;
    const auto known = hasNote(entry, row.remark);
    if (!known)
        return known.error();
    if (!*known) {
        merge.note = row.remark;
        merge.changes.append({QStringLiteral("note"), {}, row.remark});
    }
    return merge;
}

int PeoplePlanner::addNew()
{
    m_entries.emplaceBack();
    m_entries.last().versions = std::make_shared<Versions>();
    return int(m_entries.size()) - 1;
}

/// Keeps the row over the entry, an old one or one just added.
base::Done PeoplePlanner::keep(int index, const IncomingPerson &row, bool namedAnew, PersonImportRow &result)
{
    auto merged = merge(index, row, namedAnew);
    if (!merged)
        return merged.error();
    Entry &entry = m_entries[index];
    const bool isNew = entry.facts.id.isNil() && entry.firstLine == 0;
    result.person = entry.facts.id;
    result.sameAsLine = entry.firstLine;
    result.changes = isNew ? QList<domain::FieldChange>() : merged->changes;
    result.outcome = isNew          ? ListOutcome::New
        : merged->changes.isEmpty() ? ListOutcome::Same
                                    : ListOutcome::Changed;
    entry.versions->wanted = merged->person;
    entry.newPhones += merged->phones;
    for (const exchange::PersonRowPhone &phone : merged->phones)
        entry.numbers.append(phone.number);
    if (!merged->note.isEmpty())
        entry.newNotes.append(merged->note);
    if (entry.firstLine == 0) {
        entry.firstLine = row.facts.line;
        m_touched.append(index);
    }
    if (isNew)
        entry.facts = row.facts;
    m_index.add(index, row.facts);
    return {};
}

base::Result<PeoplePlanner::Verdict> PeoplePlanner::judge(const IncomingPerson &row)
{
    const PersonMatch match = m_index.match(row);
    if (match.kind == PersonMatch::Kind::None)
        return Verdict();
    Verdict verdict;
    verdict.isOtherName = match.isOtherName;
    for (const int index : match.entries) {
        const auto merged = merge(index, row, match.isOtherName);
        if (!merged)
            return merged.error();
        if (merged->changes.isEmpty())
            return Verdict{index, {}}; // whoever it is, the row says nothing that is not known of this one
        const bool contradictsList = m_entries.at(index).firstLine > 0
            && std::any_of(merged->changes.begin(), merged->changes.end(), contradicts);
        if (match.kind == PersonMatch::Kind::Several || contradictsList)
            verdict.doubts.append(index);
        else
            verdict.entry = index;
    }
    return verdict;
}

int PeoplePlanner::entryOf(const RowDecision &decision) const
{
    if (!decision.person.isNil())
        return m_entryOf.value(decision.person, -1);
    for (const int index : m_touched) {
        if (decision.line > 0 && m_entries.at(index).firstLine == decision.line)
            return index;
    }
    return -1;
}

base::Result<PersonImportRow> PeoplePlanner::take(
    const IncomingPerson &row, const std::optional<RowDecision> &decision)
{
    PersonImportRow result;
    result.line = row.facts.line;
    result.facts = row.facts;
    result.issues = row.issues;
    if (row.isRefused()) {
        result.outcome = ListOutcome::Refused;
        return result;
    }
    const auto verdict = judge(row);
    if (!verdict)
        return verdict.error();
    int index = verdict->entry;
    if (!verdict->doubts.isEmpty()) {
        for (const int one : verdict->doubts)
            result.candidates.append(m_entries.at(one).facts);
        result.outcome = ListOutcome::Unclear;
        if (!decision)
            return result;
        result.isSkipped = decision->who == RowDecision::Who::Skip;
        index = decision->who == RowDecision::Who::ThisPerson ? entryOf(*decision) : -1;
        if (result.isSkipped || (decision->who == RowDecision::Who::ThisPerson && index < 0))
            return result;
    }
    // Whoever says that it is this person says that the name has changed.
    const bool namedAnew = verdict->isOtherName && index >= 0;
    if (index < 0)
        index = addNew();
    if (const base::Done kept = keep(index, row, namedAnew, result); !kept)
        return kept.error();
    return result;
}

base::Done PeoplePlanner::writeEntry(store::ActWriter &writer, const Entry &entry)
{
    base::Id person = entry.facts.id;
    if (person.isNil() || !differences(entry.versions->stored, entry.versions->wanted).isEmpty()) {
        const auto id = writer.put(entry.versions->wanted);
        if (!id)
            return id.error();
        person = *id;
    }
    for (const exchange::PersonRowPhone &number : entry.newPhones) {
        domain::Phone phone;
        phone.parent = person;
        phone.number = number.number;
        phone.owner = number.owner;
        if (const auto put = writer.put(phone); !put)
            return put.error();
    }
    for (const QString &text : entry.newNotes) {
        domain::Note note;
        note.parent = person;
        note.at = m_context->clock().now();
        note.kind = QStringLiteral("memo");
        note.text = text;
        note.author = m_context->userName();
        if (const auto put = writer.put(note); !put)
            return put.error();
    }
    return {};
}

base::Done PeoplePlanner::write(store::ActWriter &writer, const base::Progress &progress)
{
    qsizetype done = 0;
    for (const int index : std::as_const(m_touched)) {
        if (progress.isCancelled())
            return base::ErrorKind::Cancelled;
        if (const base::Done written = writeEntry(writer, m_entries.at(index)); !written)
            return written;
        progress.at(++done, m_touched.size());
    }
    return {};
}

} // namespace work
