// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/incomingperson.h"

#include "model/work/listwords.h"

#include <algorithm>

namespace work {
namespace {

/// Need groups by their words; a word that names a condition instead becomes that, if it is the only one.
void readGroups(IncomingPerson &person, const QStringList &words, const domain::CodeLists &codes)
{
    const domain::CodeList &groups = codes.list(QStringLiteral("need-groups"));
    const domain::CodeList &illnesses = codes.list(QStringLiteral("conditions"));
    const auto isKnown = [&](const QString &word) {
        return !groups.codeOf(word).isEmpty() || !illnesses.codeOf(word).isEmpty();
    };
    QStringList conditions;
    for (const QString &word : rejoined(words, isKnown)) {
        const QString group = groups.codeOf(word);
        const QString condition = illnesses.codeOf(word);
        if (!group.isEmpty())
            person.needGroups.append(group);
        else if (!condition.isEmpty())
            conditions.append(condition);
        else
            person.issues.append(
                {person.facts.line, QStringLiteral("groups"), QStringLiteral("unknown-group"), false});
    }
    person.needGroups.removeDuplicates();
    if (conditions.size() == 1)
        person.condition = conditions.first();
}

QString remarkOf(const exchange::PersonRow &row, const QMap<QString, QString> &headings)
{
    QStringList lines;
    if (!row.note.isEmpty())
        lines.append(row.note);
    for (auto step = row.progress.begin(); step != row.progress.end(); ++step)
        lines.append(QStringLiteral("%1: %2").arg(headings.value(step.key(), step.key()), step.value()));
    return lines.join(u'\n');
}

} // namespace

bool IncomingPerson::isRefused() const
{
    return std::any_of(issues.begin(), issues.end(), [](const ListIssue &issue) { return issue.refusesRow; });
}

ListIssue issueOf(const exchange::RowIssue &issue)
{
    return {issue.line, issue.column, exchange::codeOf(issue.reason), issue.refusesRow};
}

IncomingPerson incomingOf(
    const exchange::PersonRow &row, const QMap<QString, QString> &headings, const domain::CodeLists &codes)
{
    IncomingPerson person;
    person.facts.line = row.line;
    person.facts.name = row.name;
    person.facts.birth = row.birth.value_or(QDate());
    person.facts.sex = row.sex;
    person.facts.address = row.residence.isEmpty() ? row.actualResidence.line() : row.residence.line();
    for (const exchange::PersonRowPhone &phone : row.phones)
        person.facts.phones.append(phone.number);
    person.facts.caseNumber = row.caseNumber;
    person.birthIsLunar = row.birthIsLunar;
    person.birthIsLeapMonth = row.birthIsLeapMonth;
    person.age = row.age;
    person.residence = row.residence;
    person.actualResidence = row.actualResidence;
    person.phones = row.phones;
    person.remark = remarkOf(row, headings);
    for (const exchange::RowIssue &issue : row.issues)
        person.issues.append(issueOf(issue));
    readGroups(person, row.needGroups, codes);
    return person;
}

} // namespace work
