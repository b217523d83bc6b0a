// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertongue.h"

namespace cli {

/// While it lives, all words are in the language of a paper or a list, whatever the terminal speaks; replies
/// are made after its end. One at a time, on the main thread.
class PaperLanguage {
public:
    /// `ko` or `en`.
    explicit PaperLanguage(const QString &language);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage &) = delete;
    PaperLanguage &operator=(const PaperLanguage &) = delete;

private:
    documents::PaperTranslator m_words;
    documents::PaperTongue m_tongue;
};

} // namespace cli
