// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/address.h"
#include "model/exchange/columns.h"
#include "model/exchange/rowissue.h"
#include "model/exchange/table.h"

#include <QDate>
#include <QMap>

namespace exchange {

struct PersonRowPhone {
    QString number; ///< digits
    QString owner; ///< empty: the person

    bool operator==(const PersonRowPhone &) const = default;
};

/// One person of a list, as far as it could be read. Resident registration numbers give birth and sex and are
/// dropped.
struct PersonRow {
    int line = 0;
    QString name;
    std::optional<QDate> birth; ///< the solar day, also of a lunar birthday
    bool birthIsLunar = false;
    bool birthIsLeapMonth = false;
    std::optional<int> age; ///< as the list says; 만 나이 unless it predates 2023
    QString sex; ///< "m", "f" or empty
    domain::Address residence;
    domain::Address actualResidence;
    QList<PersonRowPhone> phones;
    QStringList needGroups; ///< words of the list, not codes
    QString caseNumber;
    QString note;
    /// Steps of the national system by field name (counselling, survey, selection, plan, checks, closed,
    /// conference).
    QMap<QString, QString> progress;
    QList<RowIssue> issues;

    bool isRefused() const;
};

/// Which column holds what, by the headings; fields are those of personFields().
ColumnMap guessPersonColumns(const QStringList &header);

/// Whether the list has the columns of 행복e음 사례관리 업무지원, whose names hide in 인적정보.
bool isCaseworkExport(const QStringList &header);

/// Reads every row; one that cannot be used as it is says so in its issues. `today` tells short years of
/// birth apart.
QList<PersonRow> readPersonRows(const Table &table, const ColumnMap &columns, QDate today);

} // namespace exchange
