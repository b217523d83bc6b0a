// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

#include <QJsonObject>

/// Writes totals and their bands. The editor marks a total whose parts are "every question with points", so
/// that a question added later counts as well; the parts are listed all the same, for those who read the
/// file.
namespace instruments {

/// Whether the total counts every question with points.
bool countsAllPoints(const QJsonObject &totalItem);

/// Parts, missing rule, factor and ends, in place of what the item had. `all` marks it as above.
void writeTotal(QJsonObject &totalItem, const TotalRule &rule, bool all);
/// Bands in their order; what is unknown in a band stays with its code and day.
void writeBands(QJsonObject &totalItem, const std::vector<Band> &bands, Language language);
/// The sum as an expression for other programs, where an expression can say it; else none.
void writeExpression(QJsonObject &totalItem, const TotalRule &rule, const Questionnaire &questionnaire);

/// The least and the most that these parts can add up to; nothing where a part has no ends.
struct Reach {
    double least = 0;
    double most = 0;

    bool operator==(const Reach &) const = default;
};
std::optional<Reach> reachOf(const TotalRule &rule, const ItemIndex &index);

} // namespace instruments
