// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

#include <vector>

namespace ui {

/// Questions that stand together under one small heading; the heading may be missing.
struct QuestionGroup {
    const instruments::Item *heading = nullptr;
    std::vector<const instruments::Item *> questions;
};

/// One step of a form: a need area, another group at its top, or the questions that stand there by
/// themselves. Points into the questionnaire, which must outlive it.
struct FormSection {
    instruments::Words title;
    std::vector<const instruments::Item *> items; ///< shown one below the other, where `isList`
    bool isList = false; ///< no need area: any items, in the order of the form
    const instruments::Item *about = nullptr;
    const instruments::Item *severity = nullptr;
    std::vector<QuestionGroup> checks;
    std::vector<const instruments::Item *> subNeeds;
    std::vector<const instruments::Item *> texts;
    int number = 0; ///< of an area that counts in the total, from 1; else 0
    bool hasFlags = false; ///< its questions are the urgent points

    /// Every question of the section.
    std::vector<const instruments::Item *> questions() const;
    /// An area of need, with or without a place in the total.
    bool isArea() const { return severity != nullptr; }
    bool isOptional() const;
};

/// Whether nobody is asked for it: a total, or another item that is only reckoned.
bool isReckoned(const instruments::Item &item);

/// The sections of a form in its order; what is only reckoned, such as the total, is left out. Questions at
/// the top that stand in no group make a section of their own, named like the form.
std::vector<FormSection> sectionsOf(const instruments::Questionnaire &questionnaire);

} // namespace ui
