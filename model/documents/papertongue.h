// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace documents {

/// The language of the paper that this thread composes, while it lives: a paper is for whoever reads it,
/// whatever the window or the terminal speaks. Works where a PaperTranslator is installed. One at a time on a
/// thread; used on the thread that made it.
class PaperTongue {
public:
    /// `ko` or `en`.
    explicit PaperTongue(const QString &language);
    ~PaperTongue();
    PaperTongue(const PaperTongue &) = delete;
    PaperTongue &operator=(const PaperTongue &) = delete;

private:
    QString m_before;
};

/// Answers in the language of this thread's PaperTongue, and keeps silent where there is none, so that the
/// translators behind it answer. Has to be the one that was installed last. Any thread may ask it.
class PaperTranslator final : public QTranslator {
public:
    PaperTranslator();

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    QTranslator m_korean;
    QTranslator m_english; ///< plural forms; other English words are the source text
};

} // namespace documents
