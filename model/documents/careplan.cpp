// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/careplan.h"

#include "model/base/calendar.h"
#include "model/base/money.h"
#include "model/base/names.h"
#include "model/documents/careplanwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace documents {

namespace {

constexpr double kLargePrintPoints = 14;
constexpr size_t kChecksInARow = 4;

TitleBlock titleBlock(const CarePlanData &data)
{
    TitleBlock block;
    const QString written = data.written.isValid()
        ? QCoreApplication::translate("documents", "written %1").arg(base::formatDay(data.written))
        : QString();
    const QString edition = data.edition > 1
        ? QCoreApplication::translate("documents", "edition %1").arg(data.edition)
        : QString();
    const QString masked = data.masked ? QCoreApplication::translate("documents", "masked copy") : QString();
    block.above = dotted({data.documentNumber, edition, written, masked});
    block.title = QCoreApplication::translate("documents", "Service plan");
    block.below = dotted({QCoreApplication::translate("documents", "Care-pass bundle"),
        base::formatRange(data.from, data.until)});
    block.approval.caption = QCoreApplication::translate("documents", "Approval");
    block.approval.places = data.approvals;
    if (data.approvals.empty()) {
        block.approval.places = {{QCoreApplication::translate("documents", "Officer"), {}, {}},
            {QCoreApplication::translate("documents", "Team head"), {}, {}},
            {QCoreApplication::translate("documents", "Dong head"), {}, {}}};
    }
    return block;
}

/// A field of the grid: its label (translation context "documents") and what stands beside it.
struct GridField {
    const char *label;
    Cell value;
};

void addPerson(Table &table, const std::vector<GridField> &fields)
{
    Row row;
    for (const GridField &field : fields) {
        row.cells.push_back(headCell(QCoreApplication::translate("documents", field.label)));
        row.cells.push_back(field.value);
    }
    table.rows.push_back(row);
}

Table personTable(const CarePlanData &data)
{
    const CarePlanPerson &person = data.person;
    const QString name = data.masked ? base::maskName(person.name) : person.name;
    const GridField nameField{QT_TRANSLATE_NOOP("documents", "Name"), textCell(name, Align::Left, true)};
    const GridField birth{QT_TRANSLATE_NOOP("documents", "Born"), textCell(birthText(data))};
    const GridField number{QT_TRANSLATE_NOOP("documents", "Case no."), textCell(person.caseNumber)};
    GridField address{QT_TRANSLATE_NOOP("documents", "Address"), textCell(addressText(data))};
    address.value.columnSpan = 3;
    const GridField phone{QT_TRANSLATE_NOOP("documents", "Phone"), textCell(base::maskPhone(person.phone))};
    const GridField caseClass{QT_TRANSLATE_NOOP("documents", "Class"), textCell(person.caseClass)};
    const GridField household{QT_TRANSLATE_NOOP("documents", "Household"), textCell(person.household)};
    const GridField lead{QT_TRANSLATE_NOOP("documents", "Lead worker"), textCell(person.leadWorker)};
    Table table;
    if (data.largePrint) {
        table.columns = {{60, 0}, {0, 1}, {60, 0}, {0, 1}};
        addPerson(table, {nameField, birth});
        addPerson(table, {address});
        addPerson(table, {phone, number});
        addPerson(table, {caseClass, household});
        GridField wideLead = lead;
        wideLead.value.columnSpan = 3;
        addPerson(table, {wideLead});
    } else {
        table.columns = {{60, 0}, {97.5, 0}, {58.5, 0}, {0, 1}, {49.5, 0}, {102, 0}};
        addPerson(table, {nameField, birth, number});
        addPerson(table, {address, phone});
        addPerson(table, {caseClass, household, lead});
    }
    return table;
}

/// A table without rows says so, rather than looking forgotten.
void sayNoneIfEmpty(Table &table)
{
    if (int(table.rows.size()) > table.headRows)
        return;
    Cell none = textCell(QCoreApplication::translate("documents", "None"), Align::Center);
    none.columnSpan = int(table.columns.size());
    table.rows.push_back({{none}});
}

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

SignatureBox signatureBox(const CarePlanData &data)
{
    SignatureBox box;
    box.text = plain(QCoreApplication::translate("documents",
        "The contents and costs of this plan and my right to stop were explained to me, and I agree. Consent "
        "to the use "
        "and sharing of personal data is given item by item on the consent form."));
    const int year = data.written.isValid() ? data.written.year() : data.printedOn.year();
    box.fields
        = {{QStringLiteral(
                "%1.\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0.\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0.")
                   .arg(year),
               0, {}},
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

base::Result<Document> carePlan(const CarePlanData &data)
{
    if (const base::Done money = checkMoney(data); !money)
        return money.error();
    const auto heading = [](const char *text, const QString &note = {}) {
        return Heading{QCoreApplication::translate("documents", text), note};
    };
    Document document;
    document.title = QCoreApplication::translate("documents", "Service plan");
    document.bodyPoints = data.largePrint ? kLargePrintPoints : kBodyPoints;
    document.runningHead = dotted({document.title, data.documentNumber});
    document.footerLeft = data.office;
    const QString printed
        = QStringLiteral("%1 %2 %3")
              .arg(data.printedBy, base::formatDay(data.printedOn), base::formatTime(data.printedAt));
    document.footerRight
        = dotted({QCoreApplication::translate("documents", "Printed by %1").arg(printed.simplified()),
            data.printNumber});
    document.watermark = watermark(data.state);
    document.blocks = {titleBlock(data), heading(QT_TRANSLATE_NOOP("documents", "Client")), personTable(data),
        heading(QT_TRANSLATE_NOOP("documents", "Needs and goals"), needsNote(data)), needsTable(data),
        heading(QT_TRANSLATE_NOOP("documents", "Care-pass services"),
            QCoreApplication::translate("documents", "per month, in won")),
        servicesTable(data), heading(QT_TRANSLATE_NOOP("documents", "Other resources and tasks")),
        tasksTable(data), heading(QT_TRANSLATE_NOOP("documents", "Checks and evaluation")), checksTable(data),
        signatureBox(data)};
    return document;
}

} // namespace documents
