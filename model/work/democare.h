// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/work/demodice.h"
#include "model/work/demowords.h"

#include <QDate>

namespace work {

class Context;

namespace demo {

/// Takes invented bundles a part of their way, as an office would: consents are taken, a conference decides,
/// some bundles start, and for one of them a consent is withdrawn. With dice of its own, so that the rest of
/// the district stays as it is.
class Care {
public:
    Care(Context &context, const Words &words, quint64 seed, QDate today);

    /// Which bundle it is, counted down from how many there are.
    struct Place {
        int nth = 0;
        int of = 0;

        /// The first quarter begins this month and runs; what is composed later counts with the places it took.
        bool isToRun() const { return nth > of - of / 4; }
    };
    /// The place decides how far it goes; what a rule refuses is left where it stands.
    base::Done lead(const base::Id &person, const base::Id &bundle, Place place);

private:
    base::Done takeUsual(const base::Id &person);
    base::Done takeForProviders(const base::Id &person, bool all);
    base::Done meet(const base::Id &person, const base::Id &bundle, const QString &decision);
    base::Done run(const base::Id &person, const base::Id &bundle, bool withdraws);
    domain::Consent blank(const base::Id &person, const QString &form, QDate day) const;
    QString pick(const char *path) { return m_dice.pick(m_words.list(QLatin1String(path))); }

    Context &m_context;
    const Words &m_words;
    Dice m_dice;
    QDate m_today;
};

} // namespace demo

} // namespace work
