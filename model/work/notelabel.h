// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"

#include <QJsonValue>
#include <QString>

namespace work {

/// What tells a note from others of the same person: its day and how it begins, in one line of a list.
struct NoteLabel {
    base::Moment at = 0; ///< 0 of what is no note
    QString text;
};

namespace notelabel {
NoteLabel of(const QString &recordType, const QJsonValue &at, const QJsonValue &text);
}

} // namespace work
