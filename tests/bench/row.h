// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QJsonArray>
#include <QList>
#include <QString>

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

} // namespace bench
