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

/// One item of a form, ticked by itself. `agreed` is nothing on a blank form.
struct ConsentTick {
    QString text;
    bool isRequired = false;
    std::optional<bool> agreed = std::nullopt;
};

/// One form of consent in the words of its edition, as a consent is recorded on it.
struct ConsentPart {
    QString section; ///< of the template: collect, sensitive, identifier, share or plan
    QString law;
    QString about; ///< purpose, how long it is kept, the right to refuse
    QString recipient; ///< the one who receives the data; empty: nobody else
    std::vector<ConsentTick> items;
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
    std::vector<ConsentPart> parts; ///< these instead of the general form
    QString given; ///< when and how a consent was given; empty: a blank form
    QString watermark;
};

Document consentForm(const ConsentData &data, const PaperTemplate &used);

} // namespace documents
