// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftcheck.h"
#include "model/instruments/item.h"

#include <QList>
#include <QString>

namespace ui {

/// The kinds of question as an author chooses them: several answers are a kind of their own.
struct QuestionKind {
    instruments::ItemType type = instruments::ItemType::Choice;
    bool repeats = false;

    bool operator==(const QuestionKind &) const = default;
};
const QList<QuestionKind> &questionKinds();
QString kindWord(const QuestionKind &kind);

/// What is answered to an item, in a word or two: also for kinds that are not offered.
QString typeWord(const instruments::Item &item);

/// What is to be mended, as a sentence. `where` is the number of the question or its words.
QString problemSentence(const instruments::DraftProblem &problem, const QString &where);

} // namespace ui
