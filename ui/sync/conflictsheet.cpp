// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictsheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConflictSheet)
};

SheetRow rowOf(const Disagreement &one, const ConflictWords &words)
{
    const ConflictOptions options(words);
    return {keyOf(one), one, words.what(one), words.hint(one), options.isFreeText(one), options.of(one), {}, -1, {}};
}

SheetCell cellOf(const SheetRow &row, int option)
{
    return {option, false, false, false, row.options.at(option).text, row.options.at(option).by};
}

qsizetype countOf(const SheetRow &row, Settle how)
{
    return std::ranges::count(row.options, how, &ConflictOption::how);
}

int optionOf(const SheetRow &row, Settle how)
{
    const auto found = std::ranges::find(row.options, how, &ConflictOption::how);
    return found == row.options.end() ? -1 : int(found - row.options.begin());
}

/// The option whose value stands there now.
int shownOption(const SheetRow &row)
{
    for (const domain::DisagreementSide &side : row.one.sides) {
        if (side.value != row.one.shown)
            continue;
        for (int at = 0; at < row.options.size(); ++at) {
            if (row.options.at(at).how == Settle::Side && row.options.at(at).value == side.change.toString())
                return at;
        }
    }
    return -1;
}

/// Texts are both kept, what nobody has to decide stays as it is shown.
QSet<int> usualOf(const SheetRow &row)
{
    QSet<int> usual;
    if (row.one.kind == DisagreementKind::Text) {
        for (const SheetCell &cell : row.cells) {
            if (cell.isCheck)
                usual.insert(cell.option);
        }
        if (usual.isEmpty())
            usual.insert(row.both);
    } else if (!row.one.mustDecide) {
        usual.insert(row.one.kind == DisagreementKind::Field ? shownOption(row) : optionOf(row, Settle::Keep));
    }
    usual.remove(-1);
    return usual;
}

/// The columns of values: before, mine where any is, those of others, and all together where more than two disagree.
struct ValueColumns {
    bool hasMine = false;
    qsizetype others = 0;
    bool hasAll = false;

    void count(const SheetRow &row)
    {
        const bool isMine = row.options.at(1).isMine;
        const qsizetype sides = countOf(row, Settle::Side);
        hasMine = hasMine || isMine;
        others = std::max(others, isMine ? sides - 1 : sides);
        hasAll = hasAll || (sides > 2 && row.both >= 0);
    }
    QList<SheetColumn> heads() const
    {
        QList<SheetColumn> heads{{Texts::tr("First value"), {}}};
        if (hasMine)
            heads.append({Texts::tr("My value"), {}});
        for (qsizetype at = 0; at < others; ++at)
            heads.append({headOfOthers(at, hasMine), {}});
        if (hasAll)
            heads.append({Texts::tr("Keep all"), {}});
        return heads;
    }
};

void fill(SheetRow &row, const ValueColumns &columns)
{
    const bool canKeepTwo = row.both >= 0 && countOf(row, Settle::Side) == 2;
    row.cells.append(cellOf(row, optionOf(row, Settle::Base)));
    int side = 1;
    const int end = side + int(countOf(row, Settle::Side));
    const auto append = [&](bool fits) {
        SheetCell cell;
        if (fits && side < end) {
            cell = cellOf(row, side++);
            cell.isCheck = canKeepTwo;
        } else {
            cell.text = {{Texts::tr("not changed")}};
            cell.isAbsent = true;
        }
        row.cells.append(cell);
    };
    if (columns.hasMine)
        append(row.options.at(1).isMine);
    for (qsizetype at = 0; at < columns.others; ++at)
        append(true);
    if (columns.hasAll)
        row.cells.append(row.both >= 0 && !canKeepTwo ? cellOf(row, row.both) : SheetCell());
}

void fillValues(ConflictSheet &sheet)
{
    ValueColumns columns;
    for (SheetRow &row : sheet.rows) {
        row.both = optionOf(row, Settle::Both);
        columns.count(row);
    }
    sheet.columns = columns.heads();
    for (SheetRow &row : sheet.rows)
        fill(row, columns);
}

/// A column for each way to settle it, named as the way is; not every row has the last of them.
void fillWays(ConflictSheet &sheet)
{
    const SheetRow &longest = *std::ranges::max_element(
        sheet.rows, {}, [](const SheetRow &row) { return row.options.size(); });
    for (const ConflictOption &option : longest.options)
        sheet.columns.append({option.title, {}});
    for (SheetRow &row : sheet.rows) {
        for (int at = 0; at < row.options.size(); ++at)
            row.cells.append(cellOf(row, at));
        while (row.cells.size() < sheet.columns.size()) {
            row.cells.append(SheetCell());
            row.cells.last().text = {{Texts::tr("not possible here")}};
        }
    }
}

/// Who wrote a whole column is said once.
void liftWriters(ConflictSheet &sheet)
{
    for (qsizetype at = 0; at < sheet.columns.size(); ++at) {
        QStringList writers;
        for (const SheetRow &row : std::as_const(sheet.rows)) {
            if (row.cells.at(at).option >= 0)
                writers.append(row.cells.at(at).by);
        }
        writers.removeDuplicates();
        if (writers.size() != 1)
            continue;
        sheet.columns[at].by = writers.first();
        for (SheetRow &row : sheet.rows)
            row.cells[at].by.clear();
    }
}

} // namespace

QString SheetCell::words() const
{
    return plainText(text);
}

QString SheetRow::look() const
{
    QStringList look{label, hint};
    for (const SheetCell &cell : cells)
        look.append({cell.words(), cell.by});
    for (const ConflictOption &option : options)
        look.append({option.title, option.by, option.plain()});
    return look.join(u'\n');
}

QList<ConflictSheet> conflictSheets(const QList<Disagreement> &ofOne, const ConflictWords &words)
{
    ConflictSheet values;
    ConflictSheet removals;
    ConflictSheet late;
    for (const Disagreement &one : ofOne) {
        ConflictSheet &sheet = one.kind == DisagreementKind::Removal ? removals
            : one.kind == DisagreementKind::Late                     ? late
                                                                     : values;
        sheet.rows.append(rowOf(one, words));
    }
    QList<ConflictSheet> sheets;
    for (ConflictSheet *sheet : {&values, &removals, &late}) {
        if (sheet->rows.isEmpty())
            continue;
        sheet == &values ? fillValues(*sheet) : fillWays(*sheet);
        for (SheetRow &row : sheet->rows)
            row.usual = usualOf(row);
        liftWriters(*sheet);
        sheets.append(*sheet);
    }
    return sheets;
}

QString headOfOthers(qsizetype at, bool hasMine)
{
    if (hasMine)
        return at == 0 ? Texts::tr("Colleague's value") : Texts::tr("Another colleague's value");
    return at == 0 ? Texts::tr("One value") : Texts::tr("Another value");
}

QByteArray keyOf(const Disagreement &one)
{
    return one.id + '/' + one.column.toUtf8() + '/' + one.part.toUtf8();
}

} // namespace ui
