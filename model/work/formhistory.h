// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/work/formshelf.h"

#include <QDate>

#include <optional>

namespace work {

class Context;

/// One figure or question over time; a gap where an assessment has no value for it.
struct FormSeries {
    QString linkId;
    instruments::Words name;
    bool isFigure = false; ///< a total or subtotal; else the points of a question
    QList<std::optional<double>> values; ///< one for each point in time
    QStringList bands; ///< codes, as they were found then; empty where there was none
    std::optional<double> minimum;
    std::optional<double> maximum;

    /// The last value less the one before it, where both are known.
    std::optional<double> change() const;
};

/// One assessment among those that are compared.
struct FormPoint {
    base::Id assessment;
    QDate day;
    QString edition;
    QString occasion;
    bool urgent = false;
};

/// All finished assessments of a person with one instrument, oldest first, as plain values.
struct FormHistory {
    QString url;
    instruments::Words title;
    QList<FormPoint> points;
    QList<FormSeries> figures; ///< the total first
    QList<FormSeries> questions; ///< those whose answers carry points, in the order of the newest form
};

namespace formhistory {

/// The editions may differ: a series is held together by its linkId. NotFound where no edition is known.
base::Result<FormHistory> of(Context &context, const base::Id &person, const QString &url);
/// Every instrument that a person was asked with, the newest first.
base::Result<QList<FormHistory>> all(Context &context, const base::Id &person);

} // namespace formhistory

} // namespace work
