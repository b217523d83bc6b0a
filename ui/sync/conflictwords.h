// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/disagreement.h"
#include "ui/people/historywords.h"
#include "ui/people/personwords.h"

#include <QCoreApplication>

namespace ui {

/// What people wrote apart, in words: titles, whose it is, and values. A value.
class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)

public:
    ConflictWords(const PersonWords &words, const QHash<base::Id, QString> &names);

    QString title(const domain::Disagreement &one) const;
    QString field(const domain::RecordRef &record, const QString &column) const;
    QString kindOf(const domain::RecordRef &record) const;
    /// The time alone where it was today.
    QString nearMoment(base::Moment moment) const;
    /// What it is about: a field, or a record as a whole.
    QString what(const domain::Disagreement &one) const;
    /// The same with how it came to be there.
    QString about(const domain::Disagreement &one) const;
    /// Of a note its day and how it begins.
    QString hint(const domain::Disagreement &one) const;
    /// For a list: about(), hint() and who wrote it.
    QString line(const domain::Disagreement &one) const;
    /// The same of all that differs about one person: what, and who wrote it last.
    QString lineOf(const QList<domain::Disagreement> &ofOne) const;
    /// Who wrote it and when, in one line.
    QString writers(const domain::Disagreement &one) const;
    /// Why a person has to look at it.
    QString explanation(const domain::Disagreement &one) const;
    /// Those of what is not simply two values, each once.
    QStringList explanations(const QList<domain::Disagreement> &ofOne) const;
    QString value(const domain::Disagreement &one, const QJsonValue &value) const;
    /// A field with what was written into it.
    QString written(const domain::RecordRef &record, const domain::FieldChange &field) const;
    /// Whose value it is.
    QString valueOf(const domain::DisagreementSide &side) const;
    /// Who wrote it, and when.
    QString by(const domain::DisagreementSide &side) const;
    /// Each value with whose it is and when it was written, a line each.
    QStringList values(const domain::Disagreement &one) const;
    /// Names of the fields that a late change would write over what somebody wrote meanwhile.
    QStringList writtenSince(const domain::Disagreement &one) const;
    const HistoryWords &history() const { return m_history; }
    bool isMasked() const { return m_words.isMasked(); }

private:
    QString writer(const domain::DisagreementSide &side) const;

    PersonWords m_words;
    HistoryWords m_history;
};

} // namespace ui
