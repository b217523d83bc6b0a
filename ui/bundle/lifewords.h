// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bundle/lifeacts.h"

#include <QCoreApplication>

namespace ui {

class Desk;

/// A step that was refused: what is in the way, and where that can be mended.
struct LifeRefusal {
    enum class Way { Consent, Conference, Emergency, Assessment, Exchange, BeyondCap };
    struct Help {
        Way way;
        QString text; ///< of the button
        base::Id record = {}; ///< the provider, for Consent
    };

    QString title;
    QString text;
    QList<Help> helps;
};

/// How the life of a bundle is told on the screen. A value over the desk and what was read.
class LifeWords {
    Q_DECLARE_TR_FUNCTIONS(LifeWords)

public:
    LifeWords(const Desk &desk, const work::BundleLife &life)
        : m_desk(desk)
        , m_life(life)
    {
    }

    /// The button.
    QString verb(LifeAct act) const;
    /// What happens by it, with its figures, over the form.
    QString sentence(LifeAct act, const base::Id &item = {}) const;
    /// Told when it is done.
    static QString done(LifeAct act);
    /// What is possible next.
    QString next() const;
    LifeRefusal refusal(const base::Error &error) const;

private:
    QString sentenceOfStart() const;
    QString sentenceBeyondCap() const;
    QString nextOfConference() const;
    QString sinceWhen() const;
    LifeRefusal orderRefusal(const QString &missing) const;
    LifeRefusal ruleRefusal(const QStringList &rules) const;
    LifeRefusal grantRefusal(const QString &what) const;
    void addConsents(LifeRefusal &refusal) const;
    QString nameOf(const base::Id &item) const;

    const Desk &m_desk;
    const work::BundleLife &m_life;
};

} // namespace ui
