// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "ui/people/factlist.h"
#include "ui/people/personwords.h"

namespace ui {

/// Fields of a record as facts for reading, by their declaration: its label, the words of its codes, and a
/// text hidden under the mask unless it is open.
class FieldFacts {
    Q_DECLARE_TR_FUNCTIONS(FieldFacts)

public:
    template <class Record>
    FieldFacts(const Record &record, const PersonWords &words)
        : m_type(domain::typeOf<Record>())
        , m_values(domain::toFields(record))
        , m_words(words)
    {
    }

    Fact fact(const char *column, Tone tone = Tone::Neutral) const;

private:
    const domain::RecordType &m_type;
    QJsonObject m_values;
    const PersonWords &m_words;
};

} // namespace ui
