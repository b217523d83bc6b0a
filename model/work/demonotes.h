// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/note.h"
#include "model/work/demobatch.h"
#include "model/work/demoprofile.h"
#include "model/work/demowords.h"

namespace work::demo {

/// Invents dated notes about people: those with more going on have more of them. They are written in the
/// order of time, as they would have been.
class Notes {
public:
    Notes(const Words &words, Dice &dice, const QList<Profile> &people);

    base::Done write(Batch &batch, int count);

private:
    struct Moment {
        base::Moment at;
        qsizetype person;
    };

    qsizetype throwPerson();
    base::Moment throwMoment(const Profile &profile);
    domain::Note note(const Profile &profile, base::Moment at);

    const Words &m_words;
    Dice &m_dice;
    const QList<Profile> &m_people;
    QList<int> m_upTo; ///< running sums of the weights
};

} // namespace work::demo
