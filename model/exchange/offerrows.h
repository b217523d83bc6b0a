// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/address.h"
#include "model/domain/areas.h"
#include "model/exchange/columns.h"
#include "model/exchange/offerparts.h"
#include "model/exchange/rowissue.h"
#include "model/exchange/table.h"
#include "model/exchange/weeklyslots.h"

#include <QDate>
#include <QMap>

namespace exchange {

/// One service of an organisation at one set of weekly slots, as far as it could be read. Money is won a
/// month, ages are full years. Conditions and stages are words of the list, not codes.
struct OfferRow {
    int line = 0;
    QString service;
    QString provider;
    std::optional<domain::ServiceArea> area;
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    QList<WeeklySlot> slots;
    std::optional<qint64> capacity;
    std::optional<qint64> places;
    domain::Address address; ///< with its position, if the list has one
    bool home = false;
    QMap<domain::NeedArea, double> needs; ///< share covered, 0..1
    QStringList conditions;
    QStringList stages;
    QStringList unsuited;
    std::optional<qint64> ageFrom;
    std::optional<qint64> ageUntil;
    QStringList incomeGrades; ///< words of the list
    std::optional<bool> needsDisability;
    std::optional<qint64> sessions;
    std::optional<qint64> minutes;
    QDate registeredFrom;
    QDate registeredUntil;
    QString phone; ///< digits
    QDate checked;
    QString note;
    OfferParts parts;
    QList<RowIssue> issues;

    bool isRefused() const;
};

/// Which column holds what, by the headings; fields are those of offerFields().
ColumnMap guessOfferColumns(const QStringList &header);

/// Reads every row. Of price, subsidy and copay a missing third is worked out; three that do not add refuse
/// the row.
QList<OfferRow> readOfferRows(const Table &table, const ColumnMap &columns, QDate today);

/// 돌봄, 재활, 상담, their codes and English names.
std::optional<domain::ServiceArea> serviceAreaOfWord(const QString &word);
/// The ten need areas and 기타 by Korean name, code or official code.
std::optional<domain::NeedArea> needAreaOfWord(const QString &word);

} // namespace exchange
