// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/accessreviewpaper.h"

#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/papertext.h"

#include <QLocale>

namespace documents {

namespace {

constexpr double kLabelPoints = 78;
constexpr double kNumberPoints = 62;
constexpr double kRemarkPoints = 90; ///< room for handwriting

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString moment(base::Moment at)
{
    return dotted({base::formatDay(base::koreanDay(at)), base::formatTime(base::koreanTime(at))});
}

Cell numberCell(qint64 value)
{
    return textCell(number(value), Align::Right);
}

Table overview(const AccessReviewData &data)
{
    const AccessReviewData::Signature &signature = data.signature;
    const bool isSigned = !signature.name.isEmpty();
    Table table;
    table.columns = {{kLabelPoints, 0}, {0, 1}, {kLabelPoints, 0}, {0, 1}};
    table.rows = {{{headCell(words(QT_TRANSLATE_NOOP("documents", "Month reviewed"))),
                      textCell(base::formatMonth(data.month)),
                      headCell(words(QT_TRANSLATE_NOOP("documents", "Accesses"))), numberCell(data.total)}},
        {{headCell(words(QT_TRANSLATE_NOOP("documents", "Reviewed by"))), textCell(signature.name),
            headCell(words(QT_TRANSLATE_NOOP("documents", "Signed too by"))), textCell(signature.secondName)}},
        {{headCell(words(QT_TRANSLATE_NOOP("documents", "Signed on"))),
            textCell(isSigned ? moment(signature.at)
                              : words(QT_TRANSLATE_NOOP("documents", "not signed yet"))),
            headCell(words(QT_TRANSLATE_NOOP("documents", "People"))), numberCell(qint64(data.people.size()))}}};
    return table;
}

Table peopleTable(const AccessReviewData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {kNumberPoints, 0}, {kNumberPoints, 0}, {kNumberPoints, 0}, {kNumberPoints, 0},
        {kNumberPoints, 0}};
    table.rows.push_back({{headCell(words("Name")), headCell(words(QT_TRANSLATE_NOOP("documents", "Accesses"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Outside hours"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Weekend"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Taken out"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Without reason")))}});
    for (const AccessReviewData::Person &one : data.people)
        table.rows.push_back({{textCell(one.name), numberCell(one.entries), numberCell(one.outsideHours),
            numberCell(one.weekends), numberCell(one.takenOut), numberCell(one.withoutReason)}});
    sayNoneIfEmpty(table);
    return table;
}

Table busyTable(const AccessReviewData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {0, 1}, {0, 1}};
    table.rows.push_back({{headCell(words("Name")), headCell(words(QT_TRANSLATE_NOOP("documents", "Day"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Different records opened")))}});
    for (const AccessReviewData::BusyDay &one : data.busyDays)
        table.rows.push_back({{textCell(one.name), textCell(base::formatDay(one.day)), numberCell(one.records)}});
    sayNoneIfEmpty(table);
    return table;
}

Table takenOutTable(const AccessReviewData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {112, 0}, {64, 0}, {52, 0}, {0, 2}};
    table.rows.push_back({{headCell(words("Name")), headCell(words("When")), headCell(words("Kind")),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Records"))),
        headCell(words(QT_TRANSLATE_NOOP("documents", "Reason")))}});
    for (const AccessReviewData::TakenOut &one : data.takenOut)
        table.rows.push_back({{textCell(one.name), textCell(moment(one.at)),
            textCell(one.kind == QLatin1String("copy") ? words(QT_TRANSLATE_NOOP("documents", "Copied"))
                                                       : words(QT_TRANSLATE_NOOP("documents", "Exported"))),
            textCell(one.count < 0 ? QString() : number(one.count), Align::Right),
            textCell(one.reason.isEmpty() ? words(QT_TRANSLATE_NOOP("documents", "no reason written"))
                                          : one.reason)}});
    sayNoneIfEmpty(table);
    return table;
}

Table remark(const AccessReviewData &data)
{
    Table table;
    table.columns = {{0, 1}};
    table.rows.push_back({{textCell(data.signature.remark)}, kRemarkPoints});
    return table;
}

Words same(const QString &text)
{
    return {text, text};
}

} // namespace

Document accessReviewPaper(const AccessReviewData &data)
{
    PaperTemplate form;
    form.title = same(words(QT_TRANSLATE_NOOP("documents", "Monthly review of accesses")));
    form.approvalCaption = same(words(QT_TRANSLATE_NOOP("documents", "Approval")));
    form.approvalPlaces = {same(words(QT_TRANSLATE_NOOP("documents", "Reviewer"))),
        same(words(QT_TRANSLATE_NOOP("documents", "Supervisor")))};
    PaperDraft draft;
    draft.above = base::formatMonth(data.month);
    draft.number = draft.above;
    const auto add = [&](const char *heading, const Table &table) {
        const QString id = QString::number(draft.sections.size());
        form.sections.push_back({id, same(words(heading)), {}, {}, false});
        draft.sections.push_back({id, {}, {table}});
    };
    add(QT_TRANSLATE_NOOP("documents", "Overview"), overview(data));
    add(QT_TRANSLATE_NOOP("documents", "By person"), peopleTable(data));
    add(QT_TRANSLATE_NOOP("documents", "Days with very many records"), busyTable(data));
    add(QT_TRANSLATE_NOOP("documents", "What left the program"), takenOutTable(data));
    add(QT_TRANSLATE_NOOP("documents", "Remark of the reviewer"), remark(data));
    Document document = compose(draft, form, data.stamp);
    document.title = form.title.en;
    return document;
}

} // namespace documents
