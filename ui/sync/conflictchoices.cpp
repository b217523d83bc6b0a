// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictchoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::DisagreementKind;
using domain::Settle;

namespace {

bool isCheck(const SheetRow &row, int option)
{
    return std::ranges::any_of(
        row.cells, [&](const SheetCell &cell) { return cell.option == option && cell.isCheck; });
}

} // namespace

void ConflictChoices::begin(const QList<ConflictSheet> &sheets)
{
    QHash<QByteArray, Choice> all;
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows) {
            const auto known = m_all.constFind(row.key);
            const bool isSame = known != m_all.constEnd() && known->look == row.look();
            all.insert(row.key, isSame ? *known : Choice{row.look(), row.usual, {}});
        }
    }
    m_all = all;
}

void ConflictChoices::choose(const SheetRow &row, qsizetype cell)
{
    const SheetCell &chosen = row.cells.at(cell);
    Choice &choice = m_all[row.key];
    if (chosen.option < 0)
        return;
    const bool wasOwn = choice.own.has_value();
    choice.own.reset();
    if (!chosen.isCheck || wasOwn) {
        choice.options = {chosen.option};
        return;
    }
    choice.options.removeIf([&](int option) { return !isCheck(row, option); });
    if (!choice.options.remove(chosen.option))
        choice.options.insert(chosen.option);
}

void ConflictChoices::writeOwn(const SheetRow &row, const QString &text)
{
    m_all[row.key].own = text;
}

QString ConflictChoices::ownBegins(const SheetRow &row)
{
    const Settle how = row.one.kind == DisagreementKind::Text ? Settle::Both : Settle::Keep;
    return work::disagreements::valueOf(row.one, how).value_or(QJsonValue()).toString();
}

bool ConflictChoices::isOwn(const SheetRow &row) const
{
    return m_all.value(row.key).own.has_value();
}

void ConflictChoices::takeAll(const QList<ConflictSheet> &sheets, Whose whose)
{
    const Settle how = whose == Whose::Mine ? Settle::Mine : Settle::Theirs;
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows) {
            const auto taken = work::disagreements::choiceOf(row.one, how);
            for (int at = 0; taken && at < row.options.size(); ++at) {
                const ConflictOption &option = row.options.at(at);
                if (option.how == taken->how && option.value == taken->value)
                    m_all[row.key] = {row.look(), {at}, {}};
            }
        }
    }
}

bool ConflictChoices::isChosen(const SheetRow &row, qsizetype cell) const
{
    const Choice choice = m_all.value(row.key);
    return !choice.own && row.cells.at(cell).option >= 0 && choice.options.contains(row.cells.at(cell).option);
}

std::optional<ConflictOption> ConflictChoices::chosen(const SheetRow &row) const
{
    const Choice choice = m_all.value(row.key);
    if (choice.own)
        return ConflictOption::ownWords(*choice.own);
    if (choice.options.size() == 1)
        return row.options.at(*choice.options.cbegin());
    if (choice.options.size() > 1 && row.both >= 0)
        return row.options.at(row.both);
    return std::nullopt;
}

QList<work::disagreements::Choice> ConflictChoices::all(const QList<ConflictSheet> &sheets) const
{
    QList<work::disagreements::Choice> all;
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows) {
            if (const auto taken = chosen(row))
                all.append({row.one, taken->how, taken->value});
        }
    }
    return all;
}

QHash<base::Id, int> ConflictChoices::left(const QList<ConflictSheet> &sheets) const
{
    QHash<base::Id, int> left;
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows)
            left[row.one.subject.id] += chosen(row) ? 0 : 1;
    }
    return left;
}

} // namespace ui
