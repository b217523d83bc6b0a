// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"
#include "model/work/demobatch.h"
#include "model/work/demoprofile.h"
#include "model/work/demowords.h"

namespace work::demo {

/// Invents needs assessments with the instrument that the program carries: answers to all that is asked, some
/// checks and observations, scored as a finished assessment is. People assessed again come out a little
/// changed.
class Needs {
public:
    Needs(const Words &words, Dice &dice, const instruments::Questionnaire &questionnaire);

    /// Those with the most to note are assessed, in the order of time. Gives the indices of the people.
    QList<qsizetype> write(Batch &batch, const QList<Profile> &people, int count);

private:
    int severity(const Profile &profile, const QString &area, int round);
    QJsonObject answers(const Profile &profile, int round);

    const Words &m_words;
    Dice &m_dice;
    const instruments::Questionnaire &m_questionnaire;
    instruments::ItemIndex m_index;
};

} // namespace work::demo
