// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace instruments {

enum class Language { Korean, English };

/// A text of an instrument in both languages. Where one is missing the other stands in, so that a question is
/// never shown empty.
struct Words {
    QString ko;
    QString en;

    QString in(Language language) const
    {
        const QString &wanted = language == Language::Korean ? ko : en;
        return wanted.isEmpty() ? (language == Language::Korean ? en : ko) : wanted;
    }
    bool isEmpty() const { return ko.isEmpty() && en.isEmpty(); }
    bool operator==(const Words &) const = default;
};

} // namespace instruments
