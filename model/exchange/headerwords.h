// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columns.h"

namespace exchange {

/// What lists of people hold, also those of the national welfare system (행복e음 사례관리 업무지원).
std::span<const FieldWords> personFields();
/// What lists of services and their weekly slots hold.
std::span<const FieldWords> offerFields();

/// Whether a cell is one of the headings above, by which header rows are found.
bool isHeaderWord(const QString &cell);

} // namespace exchange
