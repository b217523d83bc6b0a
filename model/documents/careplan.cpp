// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/careplan.h"

#include "model/base/calendar.h"
#include "model/base/money.h"
#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/maskedcopy.h"

#include <QCoreApplication>

#include <algorithm>

namespace documents {

namespace {

constexpr size_t kChecksInARow = 4;

Table needsTable(const CarePlanData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{69, 0}, {42, 0}, {0, 0.98}, {0, 1.55}, {96, 0}};
    const QString shortGoal = data.months > 0
        ? QCoreApplication::translate("documents", "Goal within %n month(s)", nullptr, data.months)
        : QCoreApplication::translate("documents", "Goal of this plan");
    table.rows.push_back({{headCell(QCoreApplication::translate("documents", "Need")),
        headCell(QCoreApplication::translate("documents", "Degree")),
        headCell(QCoreApplication::translate("documents", "Long-term goal")), headCell(shortGoal),
        headCell(QCoreApplication::translate("documents", "How it is checked"))}});
    for (const CarePlanNeed &need : data.needs) {
        const QString degree = severityWord(need.severity) + QChar::Nbsp + QString::number(need.severity);
        table.rows.push_back({{textCell(need.name), textCell(degree, Align::Center), textCell(need.longGoal),
            textCell(need.shortGoal), textCell(need.method)}});
    }
    sayNoneIfEmpty(table);
    return table;
}

Cell moneyCell(qint64 won, bool bold = false)
{
    return textCell(base::formatDigits(won), Align::Right, bold);
}

Row serviceRow(const CarePlanService &service)
{
    Cell area = textCell(areaWord(service.area));
    area.mark = service.area;
    Cell name = textCell(service.name);
    if (!service.provider.isEmpty())
        name.paragraphs.push_back(smallCell(service.provider).paragraphs.front());
    Cell when = smallCell(service.slots);
    if (!service.sessions.isEmpty())
        when.paragraphs.push_back(smallCell(service.sessions).paragraphs.front());
    return {{area, name, when, moneyCell(service.price), moneyCell(service.subsidy),
        moneyCell(service.copay, true)}};
}

Table servicesTable(const CarePlanData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{57.75, 0}, {0, 1}, {78, 0}, {57.75, 0}, {66.75, 0}, {66.75, 0}};
    table.rows.push_back({{headCell(QCoreApplication::translate("documents", "Area")),
        headCell(QCoreApplication::translate("documents", "Service and provider")),
        headCell(QCoreApplication::translate("documents", "Times and sessions")),
        headCell(QCoreApplication::translate("documents", "Price")),
        headCell(QCoreApplication::translate("documents", "Subsidy")),
        headCell(QCoreApplication::translate("documents", "Copay"))}});
    for (const CarePlanService &service : data.services)
        table.rows.push_back(serviceRow(service));
    sayNoneIfEmpty(table);
    const QString period
        = QCoreApplication::translate(
            "documents", "Total (%n month(s) %1 won, copay %2 won)", nullptr, data.months)
              .arg(base::formatDigits(data.period.price), base::formatDigits(data.period.copay));
    const QString month = QCoreApplication::translate("documents", "Total");
    table.rows.push_back({{headCell(data.months > 0 ? period : month, 3), moneyCell(data.month.price, true),
        moneyCell(data.month.subsidy, true), moneyCell(data.month.copay, true)}});
    return table;
}

Table tasksTable(const CarePlanData &data)
{
    Table table;
    table.headRows = 1;
    table.columns = {{0, 1}, {138, 0}, {66, 0}};
    table.rows.push_back({{headCell(QCoreApplication::translate("documents", "What")),
        headCell(QCoreApplication::translate("documents", "Who")),
        headCell(QCoreApplication::translate("documents", "By"))}});
    for (const CarePlanTask &task : data.tasks)
        table.rows.push_back({{textCell(task.what), textCell(task.who),
            textCell(base::formatShort(task.due), Align::Center)}});
    sayNoneIfEmpty(table);
    return table;
}

/// Up to four checks beside each other, then the next four below.
Table checksTable(const CarePlanData &data)
{
    Table table;
    table.columns.assign(std::min(kChecksInARow, std::max<size_t>(1, data.checks.size())), Column{});
    for (size_t first = 0; first < data.checks.size(); first += kChecksInARow) {
        Row heads, people;
        for (size_t i = first; i < first + table.columns.size(); ++i) {
            const CarePlanCheck check = i < data.checks.size() ? data.checks[i] : CarePlanCheck();
            heads.cells.push_back(headCell((base::formatShort(check.day) + u' ' + check.what).trimmed()));
            people.cells.push_back(smallCell(check.who, Align::Center));
        }
        table.rows.push_back(heads);
        table.rows.push_back(people);
    }
    sayNoneIfEmpty(table);
    return table;
}

SignatureBox signatureBox(const CarePlanData &data, const PaperTemplate &used)
{
    SignatureBox box;
    box.text = plain(
        textOf(used, QStringLiteral("declaration"), {{QStringLiteral("office"), officeText(data.office)}}));
    box.fields = {dayField(data.written.isValid() ? data.written : data.printedOn),
        {QCoreApplication::translate("documents", "Client or proxy"), 90,
            QCoreApplication::translate("documents", "(signature or seal)")},
        {QCoreApplication::translate("documents", "Explained by"), 67.5, {}}};
    return box;
}

bool adds(qint64 price, qint64 subsidy, qint64 copay)
{
    return price >= 0 && subsidy >= 0 && copay >= 0 && price == subsidy + copay;
}

base::Done checkMoney(const CarePlanData &data)
{
    CarePlanMoney sum;
    for (const CarePlanService &service : data.services) {
        if (!adds(service.price, service.subsidy, service.copay))
            return {base::ErrorKind::RefusedByRule,
                QStringLiteral("price of a service is not subsidy plus copay")};
        sum.price += service.price;
        sum.subsidy += service.subsidy;
        sum.copay += service.copay;
    }
    if (sum != data.month)
        return {base::ErrorKind::RefusedByRule,
            QStringLiteral("total of the month is not the sum of the services")};
    if (!adds(data.period.price, data.period.subsidy, data.period.copay))
        return {
            base::ErrorKind::RefusedByRule, QStringLiteral("price of the period is not subsidy plus copay")};
    return {};
}

} // namespace

PaperStamp stampOf(const CarePlanData &data)
{
    return {data.office, data.printedBy, data.printedOn, data.printedAt, data.printNumber, data.masked,
        data.largePrint, data.isTraining};
}

base::Result<Document> carePlan(const CarePlanData &data)
{
    return carePlan(data, builtInTemplate(PaperKind::CarePlan));
}

base::Result<Document> carePlan(const CarePlanData &given, const PaperTemplate &used)
{
    if (const base::Done money = checkMoney(given); !money)
        return money.error();
    const CarePlanData data = forCopy(given);
    PaperDraft draft;
    draft.kind = PaperKind::CarePlan;
    draft.above
        = dotted({data.documentNumber, editionText(data), writtenText(data.written), approvalText(data)});
    draft.below = dotted({QCoreApplication::translate("documents", "Care-pass bundle"),
        base::formatRange(data.from, data.until)});
    draft.number = data.documentNumber;
    draft.watermark = watermark(data.state);
    draft.approvals = data.approvals;
    draft.values = {{QStringLiteral("office"), officeText(data.office)}};
    const TemplateSection *client = used.find(QStringLiteral("client"));
    draft.sections
        = {{QStringLiteral("client"), {}, {clientTable(data, client ? client->fields : QStringList())}},
            {QStringLiteral("needs"), needsNote(data), {needsTable(data)}},
            {QStringLiteral("services"), QCoreApplication::translate("documents", "per month, in won"),
                {servicesTable(data)}},
            {QStringLiteral("tasks"), {}, {tasksTable(data)}},
            {QStringLiteral("checks"), {}, {checksTable(data)}},
            {QStringLiteral("declaration"), {}, {signatureBox(data, used)}}};
    return compose(draft, used, stampOf(data));
}

} // namespace documents
