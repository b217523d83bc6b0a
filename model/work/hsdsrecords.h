// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/priceedition.h"
#include "model/domain/service.h"
#include "model/domain/site.h"
#include "model/domain/slot.h"
#include "model/domain/staff.h"
#include "model/exchange/hsdsrows.h"

/// What records and rows of HSDS tables say to each other. All functions are pure. `cellsOf` gives the
/// columns that a record fills; `apply` sets the fields of the columns named, an empty text clears one. What
/// no column of HSDS holds travels as attributes of our own taxonomy.
namespace work::hsdsrecords {

using exchange::hsds::Cells;

Cells cellsOf(const domain::Organisation &record);
Cells cellsOf(const domain::Site &record);
Cells cellsOf(const domain::Service &record);
Cells cellsOf(const domain::Offer &record);
Cells cellsOf(const domain::Staff &record);
Cells cellsOf(const domain::PriceEdition &record);
void apply(domain::Organisation &record, const Cells &cells);
void apply(domain::Site &record, const Cells &cells);
void apply(domain::Service &record, const Cells &cells);
void apply(domain::Offer &record, const Cells &cells);
void apply(domain::Staff &record, const Cells &cells);
void apply(domain::PriceEdition &record, const Cells &cells);

/// A row as it was written with what the record has come to say since.
template <class Record> Cells overlaid(const Cells &written, const Record &record)
{
    Record asWritten;
    apply(asWritten, written);
    const Cells before = cellsOf(asWritten);
    const Cells now = cellsOf(record);
    Cells cells = written;
    for (auto cell = before.begin(); cell != before.end(); ++cell) {
        if (!now.contains(cell.key()))
            cells.remove(cell.key());
    }
    for (auto cell = now.begin(); cell != now.end(); ++cell) {
        if (before.value(cell.key()) != cell.value())
            cells.insert(cell.key(), cell.value());
    }
    return cells;
}

/// An address row; Korean addresses are road, detail and dong, others one line.
Cells cellsOf(const domain::Address &address);
domain::Address addressOf(const Cells &cells);

/// Weekly times of a schedule; none where it is not weekly or has no hours.
QList<domain::Slot> weeklyOf(const Cells &schedule);
/// Schedules that say these times, one for each pair of hours.
QList<Cells> schedulesOf(const QList<domain::Slot> &weekly);

/// A price is in won; other currencies are carried only.
bool isInWon(const Cells &costOption);

/// Digits of a number as the vault keeps it.
QString digitsOf(const QString &phone);

/// The columns of a record type that travel as attributes.
QStringList attributeColumns(const QString &type);
QString attributeText(const QJsonValue &value);
QJsonValue attributeValue(const QString &text);

/// An id that always comes out the same for the same words.
QString derivedId(const QString &words);

} // namespace work::hsdsrecords
