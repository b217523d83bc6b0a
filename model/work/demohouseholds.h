// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/household.h"
#include "model/work/demobatch.h"
#include "model/work/demoprofile.h"
#include "model/work/demowords.h"

namespace work::demo {

/// Invents households and who lives in them, with addresses around the centres of the dongs. What is known of
/// each person beyond that is Particulars' part.
class Households {
public:
    Households(const Words &words, Dice &dice, QDate today, int years);

    struct Home {
        domain::Household household;
        QList<Profile> members; ///< the head first; not yet linked to the household
        bool isForeign = false; ///< the second member came from abroad
    };
    Home next();

private:
    struct Kind;
    static const Kind &throwKind(Dice &dice);
    domain::Address address();
    Profile member(int youngest, int oldest, QString sex, const QString &surname);
    QString givenName(Generation generation, const QString &sex);
    void makeForeign(domain::Person &person);

    const Words &m_words;
    Dice &m_dice;
    QDate m_today;
    int m_years;
};

} // namespace work::demo
