// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bench {

/// One figure of the report, the smaller the better. `peer` is what the same run measured as the least that
/// it could be, in the unit of the figure; the ratio is figure / peer. A row without a bar is only told.
struct Row {
    QString name;
    double figure = 0;
    QString unit;
    std::optional<double> bar;
    std::optional<double> peer;

    std::optional<double> ratio() const;
    std::optional<bool> isHeld() const;
};

using Rows = base::Result<QList<Row>>;

/// `name figure unit bar ratio held` as a table for people; a dash where there is nothing to say.
QString asTable(const QList<Row> &rows);
/// The same as objects with these six members; null where there is nothing to say.
QJsonArray asJson(const QList<Row> &rows);

/// Measures and prints, with the load of the machine before and after. The exit code: 1 where the program
/// failed, 2 (with the names that there are) where nothing was measured, 0 also where a bar is missed.
int report(const std::function<Rows()> &measure, bool asData, const QString &names);

} // namespace bench
