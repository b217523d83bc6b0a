// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bundle/composer.h"

#include <QCoreApplication>

namespace ui {

/// A share of one as `85 %`.
QString percent(double share);

/// How offers, rules and reasons of a bundle are written on the screen, in sentences that can be read out. A
/// value over the composer, which must outlive it.
class BundleWords {
    Q_DECLARE_TR_FUNCTIONS(BundleWords)

public:
    explicit BundleWords(const Composer &composer)
        : m_composer(composer)
    {
    }

    QString provider(int offer) const;
    QString service(int offer) const;
    /// `8 a month · Tue·Fri 10:00–11:30 · 90 min`.
    QString when(int offer) const;
    /// `8 min on foot`, `comes home`, `time to get there unknown`.
    QString way(int offer) const;
    /// `within 15 min`, where that is said by a rule.
    QString wayNote(int offer) const;
    QString wayIcon(int offer) const;
    QString places(int offer) const;
    /// With the day on which that was checked.
    QString placesChecked(int offer) const;
    /// `Daily living, serious`: the heaviest surveyed need that the offer covers; without offer that of the
    /// area.
    QString need(domain::ServiceArea area) const;

    /// The second line of a candidate: what it is, how far, which places, or why it is not proposed.
    QString reasonLine(const Candidate &candidate) const;
    /// Each factor of the points of an offer as a sentence.
    QStringList whyRanked(int offer) const;

    static QString area(domain::ServiceArea area);
    static QString needArea(domain::NeedArea area);
    static QString severity(int severity);
    /// What is broken, in few words.
    static QString titleOf(bundle::RuleId rule);
    /// The same with figures and with whose service it is about.
    QString sentence(const bundle::RuleResult &result) const;
    /// What it takes to go on nevertheless.
    static QString remedy(bundle::Verdict verdict);

private:
    const work::OfferView &view(int offer) const { return m_composer.made().offers[offer]; }
    const bundle::Offer &offer(int index) const { return m_composer.problem().offers[size_t(index)]; }
    QString names(const std::vector<int> &offers) const;

    const Composer &m_composer;
};

} // namespace ui
