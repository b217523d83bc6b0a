// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"

namespace documents {

/// One provider that data would go to. `agreed` is nothing on a blank form.
struct ConsentRecipient {
    QString name;
    QString purpose; ///< the service
    QString items; ///< empty: those of the template
    QString period; ///< empty: that of the template
    std::optional<bool> agreed = std::nullopt;
};

/// What stands on a consent form. Each item has ticks of its own (개인정보 보호법 제22조): nobody agrees to
/// one thing by agreeing to another.
struct ConsentData {
    PaperStamp stamp;
    CarePlanPerson person;
    bool asksIdentifier = false; ///< only where a law needs one; never a resident registration number
    std::optional<bool> collect;
    std::optional<bool> sensitive;
    std::optional<bool> identifier;
    std::vector<ConsentRecipient> recipients;
};

Document consentForm(const ConsentData &data, const PaperTemplate &used);

} // namespace documents
