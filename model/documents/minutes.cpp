// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/minutes.h"

#include "model/base/calendar.h"
#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/maskedcopy.h"
#include "model/documents/papertext.h"

#include <QCoreApplication>

namespace documents {

namespace {

constexpr double kWritingPoints = 21;
constexpr size_t kLeastPeople = 5;
constexpr size_t kLeastTasks = 3;

Table meetingTable(const MinutesData &data)
{
    const QString when = data.day.isValid()
        ? dotted({base::formatDay(data.day), data.from.isValid() ? base::formatTime(data.from) : QString()})
        : QString();
    Table table;
    table.columns = {{54, 0}, {0, 1}, {54, 0}, {0, 1}};
    const auto head = [](const char *text) { return headCell(words(text)); };
    table.rows = {{{head(QT_TRANSLATE_NOOP("documents", "Kind")), textCell(data.kind),
                       head(QT_TRANSLATE_NOOP("documents", "When")), textCell(when)},
                      kWritingPoints},
        {{head(QT_TRANSLATE_NOOP("documents", "Place")), textCell(data.place),
             head(QT_TRANSLATE_NOOP("documents", "Case")),
             textCell(dotted({data.caseNumber, data.caseName}))},
            kWritingPoints}};
    return table;
}

Table peopleTable(const MinutesData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1.3}, {0, 1}, {0, 1}, {86, 0}};
    table.rows.push_back({{headCell(words(QT_TRANSLATE_NOOP("documents", "Organisation"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Role"))), headCell(words("Name")),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Signature")))}});
    if (data.stamp.masked) {
        const QString many
            = QCoreApplication::translate("documents", "%n person(s)", nullptr, int(data.people.size()));
        Cell hidden = textCell(dotted({many, hiddenWord()}));
        hidden.columnSpan = int(table.columns.size());
        table.rows.push_back({{hidden}, kWritingPoints});
        return table;
    }
    for (size_t i = 0; i < std::max(kLeastPeople, data.people.size()); ++i) {
        const MinutesPerson person = i < data.people.size() ? data.people[i] : MinutesPerson();
        table.rows.push_back(
            {{textCell(person.organisation), textCell(person.role), textCell(person.name), textCell({})},
                kWritingPoints});
    }
    return table;
}

Table roomFor(const QString &text, double points)
{
    Table table;
    table.columns = {{0, 1}};
    table.rows.push_back({{textCell(text)}, points});
    return table;
}

Table tasksTable(const MinutesData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {138, 0}, {66, 0}};
    table.rows.push_back({{headCell(words("What")), headCell(words("Who")), headCell(words("By"))}});
    for (size_t i = 0; i < std::max(kLeastTasks, data.tasks.size()); ++i) {
        const CarePlanTask task = i < data.tasks.size() ? data.tasks[i] : CarePlanTask();
        table.rows.push_back(
            {{textCell(task.what), textCell(task.who), textCell(base::formatShort(task.due), Align::Center)},
                kWritingPoints});
    }
    return table;
}

} // namespace

Document minutes(const MinutesData &given, const PaperTemplate &used)
{
    const MinutesData data = forCopy(given);
    const QString number = data.stamp.masked ? QString() : data.caseNumber;
    QStringList decided = data.decisions;
    if (!data.reason.isEmpty())
        decided.append(data.reason);
    PaperDraft draft;
    draft.kind = PaperKind::ConferenceMinutes;
    draft.above = dotted({number, editionText(data.edition)});
    draft.number = number;
    draft.watermark = watermark(data.state);
    draft.approvals = data.approvals;
    draft.values = {{QStringLiteral("office"), officeText(data.stamp.office)}};
    draft.sections = {{QStringLiteral("meeting"), {}, {meetingTable(data)}},
        {QStringLiteral("people"), {}, {peopleTable(data)}},
        {QStringLiteral("talk"), {}, {roomFor(data.talk, 120)}},
        {QStringLiteral("decisions"), {}, {roomFor(decided.join(u'\n'), 60)}},
        {QStringLiteral("tasks"), {}, {tasksTable(data)}},
        {QStringLiteral("secrecy"), {},
            {SignatureBox{plain(textOf(used, QStringLiteral("secrecy"), draft.values)), {}}}}};
    return compose(draft, used, data.stamp);
}

} // namespace documents
