// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"

namespace ui {

/// A relation as a sentence, read from the person's side: "표하늘은 표승재의 자녀입니다".
QString relationSentence(const domain::Relation &relation, const PersonView &view);
/// Quality, emergency, note: what stands below the sentence.
QString relationNote(const domain::Relation &relation, const PersonView &view);
/// The person at the other end, nil where there is a name only.
base::Id otherEnd(const domain::Relation &relation, const base::Id &person);

} // namespace ui
