// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace cli {

/// While it lives, all words are in the language of a paper or a list, whatever the terminal speaks: a plan
/// is for whoever reads it; replies are made after its end. One at a time, on the main thread.
class PaperLanguage {
public:
    /// `ko` or `en`.
    explicit PaperLanguage(const QString &language);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage &) = delete;
    PaperLanguage &operator=(const PaperLanguage &) = delete;

private:
    /// English words are the source text; the file has their plural forms only.
    class Words final : public QTranslator {
    public:
        bool isEnglish = false;
        bool isEmpty() const override { return false; }
        QString translate(
            const char *context, const char *source, const char *disambiguation, int n) const override;
    };

    Words m_words;
};

} // namespace cli
