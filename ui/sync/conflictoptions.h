// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/conflictwords.h"
#include "ui/sync/worddiff.h"

namespace ui {

/// One way to settle a disagreement, as a cell of its row shows it.
struct ConflictOption {
    domain::Settle how = domain::Settle::Mine;
    QJsonValue value; ///< counts for Settle::Value, and for Settle::Side the id of its change
    QString title; ///< whose value it is, or what will happen
    QString by; ///< who wrote it, and when
    QList<DiffPart> text; ///< what differs from the first value is marked
    QString outcome; ///< what will stand there, for the line below
    bool isSide = false; ///< what somebody wrote or did, so that it is one's own or somebody else's
    bool isMine = false;

    static ConflictOption ownWords(const QString &text);
    QString plain() const;
};

/// The ways to settle what people wrote apart. Lives as long as the words that it uses.
class ConflictOptions {
    Q_DECLARE_TR_FUNCTIONS(ConflictOptions)

public:
    explicit ConflictOptions(const ConflictWords &words)
        : m_words(words)
    {
    }

    QList<ConflictOption> of(const domain::Disagreement &one) const;
    /// Whether a person may write something else than what stands there.
    bool isFreeText(const domain::Disagreement &one) const;

private:
    QList<ConflictOption> ofValues(const domain::Disagreement &one) const;
    QList<ConflictOption> ofRemoval(const domain::Disagreement &one) const;
    QList<ConflictOption> ofLate(const domain::Disagreement &one) const;
    QList<DiffPart> lateText(const domain::Disagreement &one) const;
    /// What of it would stand beside what stands there now.
    QString outcomeBeside(const domain::Disagreement &one, const QList<domain::FieldChange> &fields) const;
    QList<DiffPart> besideText(const domain::Disagreement &one, const QList<domain::FieldChange> &fields) const;
    QString lateValue(
        const domain::Disagreement &one, const domain::FieldChange &field, const QJsonValue &value) const;

    const ConflictWords &m_words;
};

} // namespace ui
