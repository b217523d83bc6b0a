// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/words.h"

class QLineEdit;

/// Editing one language of a text that has two.
namespace ui::wordsedit {

inline QString &in(instruments::Words &words, instruments::Language language)
{
    return language == instruments::Language::Korean ? words.ko : words.en;
}
/// What stands there in this language, without the other standing in.
inline const QString &in(const instruments::Words &words, instruments::Language language)
{
    return language == instruments::Language::Korean ? words.ko : words.en;
}

/// Shows a text unless it stands there already; does not emit.
void put(QLineEdit *line, const QString &text);

} // namespace ui::wordsedit
