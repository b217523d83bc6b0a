// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QString>

namespace domain {

/// Something that is owed for a bundle that has started: a consent of rule 9, or the conference that an
/// emergency start put off (rule 10).
struct CareDuty {
    enum class Kind {
        ConferenceOwed, ///< `due`: until when it was promised
        ConsentMissing, ///< a provider is at work without one
        ConsentEnding ///< `due`: the last day of the one that holds longest
    };

    Kind kind = Kind::ConsentMissing;
    base::Id person; ///< as shown, where records are joined
    base::Id bundle;
    QString form; ///< code of consent-forms; empty for a conference
    base::Id organisation; ///< the provider; nil for a consent that names none
    QString organisationName;
    QDate due;

    bool operator==(const CareDuty &) const = default;
};

} // namespace domain
