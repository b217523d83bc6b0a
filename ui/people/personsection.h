// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"
#include "ui/session/desk.h"
#include "ui/widgets/card.h"

namespace ui {

/// A part of the form of a person. Every field has an object name, under which a draft keeps it as typed.
class PersonSection : public Card {
    Q_OBJECT
public:
    using Card::Card;

    virtual void load(const work::PersonEdit &edit) = 0;
    virtual void store(work::PersonEdit &edit) const = 0;
    /// Marks what cannot be saved and says why under it; answers whether all is well. `issues` are those of
    /// the model.
    virtual bool check(const QList<work::FieldIssue> &issues)
    {
        Q_UNUSED(issues)
        return true;
    }
    virtual bool focusFirstError() { return false; }
};

/// Whether an issue of this reason was found for a field.
inline bool hasIssue(
    const QList<work::FieldIssue> &issues, const char *field, work::FieldIssue::Reason reason)
{
    for (const work::FieldIssue &issue : issues) {
        if (issue.field == QLatin1String(field) && issue.reason == reason)
            return true;
    }
    return false;
}

} // namespace ui
