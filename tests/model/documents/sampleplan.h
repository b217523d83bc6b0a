// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/careplan.h"
#include "model/documents/page.h"

#include <QStringList>

/// A plan of an invented person, and ways to read back what was laid out.
namespace sample {

documents::CarePlanData plan();
documents::Document document(const documents::CarePlanData &data);

/// The lines of a page in the order in which they were placed.
QStringList linesOf(const documents::Page &page);
QString textOf(const documents::Document &document);

/// Installs the Korean words while it lives; `isThere` tells whether the translation knows documents yet.
class KoreanWords {
public:
    KoreanWords();
    ~KoreanWords();
    KoreanWords(const KoreanWords &) = delete;
    KoreanWords &operator=(const KoreanWords &) = delete;

    bool isThere() const;

private:
    struct Part;
    std::unique_ptr<Part> m_part;
};

} // namespace sample
