// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QString>
#include <QVariant>

namespace ui {

/// What the pages of forms show: a person, and an instrument by its address or a finished assessment.
/// Written `person`, `person address` or `person/assessment`.
struct FormsPlace {
    base::Id person; ///< nil: nobody yet
    QString instrument;
    base::Id assessment;

    static FormsPlace from(const QVariant &what);
    QVariant toVariant() const;
};

} // namespace ui
