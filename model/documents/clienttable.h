// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

namespace documents {

/// Who a paper is about, as a grid of labels and values. `fields` chooses and orders: name, birth,
/// caseNumber, address, phone, caseClass, household, lead; empty: all. The phone is never shown whole;
/// masked, name, birth and address are reduced.
Table clientTable(const CarePlanData &data, const QStringList &fields = {});

/// A table without rows says so, rather than looking forgotten.
void sayNoneIfEmpty(Table &table);

/// The place for a day to be written by hand: the year, and room for month and day.
SignatureField dayField(QDate day);

/// `edition 2`, nothing for the first; `written 2026. 11. 20.`.
QString editionText(int edition);
/// The same of a plan; the first too where a later one has taken its place.
QString editionText(const CarePlanData &data);
QString writtenText(QDate day);

} // namespace documents
