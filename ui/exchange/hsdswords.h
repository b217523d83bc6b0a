// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words for the rules by which rows of HSDS files are refused (model/exchange/hsdscheck.h).
namespace ui::hsdswords {

/// The sentence of a rule about a column; empty for an unknown rule.
QString fault(const QString &rule, const QString &column);

} // namespace ui::hsdswords
