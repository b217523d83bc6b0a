// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conflictinbox.h"
#include "ui/sync/conflictwords.h"
#include "ui/widgets/rowlist.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

/// All that differs about one person, household or organisation, in the order in which it is to be looked at.
struct PersonConflicts {
    domain::RecordRef subject;
    QList<domain::Disagreement> ones;

    /// How many have to be decided; where none has, sync has matched all of it by itself.
    int toDecide() const;
};

/// Those of a list, each person where the first of hers stands.
QList<PersonConflicts> conflictsByPerson(const QList<domain::Disagreement> &open);
/// The words for the rows of the list at the left, and for the head of what they show. A value.
class ConflictRows {
    Q_DECLARE_TR_FUNCTIONS(ConflictRows)

public:
    ConflictRows(const work::conflictinbox::Inbox &inbox, const PersonWords &people);

    const ConflictWords &words() const { return m_words; }
    /// Such as "탁현수 · 만 47세 · 남".
    QString heading(const PersonConflicts &person) const;
    QString heading(const domain::MergedRecord &record) const;
    QString heading(const domain::SettledAct &act) const;
    /// The row of a person, by the subject's id. `left` is how many items wait for a choice, where that is
    /// known.
    Row row(const PersonConflicts &person, std::optional<int> left = {}) const;
    /// That of a record, by its id; and that of an act, by its.
    Row row(const domain::MergedRecord &record) const;
    Row row(const domain::SettledAct &act) const;

private:
    QString titleOf(const domain::RecordRef &subject, const QString &title, base::Moment noteAt) const;
    QString headed(const domain::RecordRef &subject, const QString &title) const;
    Row begun(const QString &id, const domain::RecordRef &subject, const QString &title) const;

    QHash<base::Id, work::conflictinbox::Whose> m_whose;
    PersonWords m_people;
    ConflictWords m_words;
};

} // namespace ui
