// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/historyentry.h"
#include "ui/people/personwords.h"
#include "ui/people/timeline.h"

#include <QHash>

namespace ui {

/// The change log in words: labels from the field declarations, codes by their lists, days and amounts as
/// everywhere else. Records that are named by id are written with the names given here; personal values are
/// left out while the screen is masked.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    /// `forms` names instruments by their address; what it does not name is the needs assessment.
    HistoryWords(const PersonWords &words, const QHash<base::Id, QString> &names,
        const QHash<QString, QString> &forms = {});

    /// Such as "Date of birth"; for a record other than the person with its kind before it.
    QString label(const domain::RecordRef &record, const QString &column) const;
    QString value(const QString &type, const QString &column, const QJsonValue &value) const;
    /// Entries of one act become one item; acts stand under the heading of their day.
    QList<TimelineItem> items(const QList<domain::HistoryEntry> &entries) const;

private:
    TimelineItem actItem(const domain::HistoryEntry &entry) const;
    QString fieldLabel(const domain::HistoryEntry &entry, const QString &column) const;
    void addChanges(TimelineItem &item, const domain::HistoryEntry &entry) const;
    bool isHidden(const QString &type, const QString &column) const;
    QString object(const QString &column, const QJsonObject &value) const;
    QString list(const char *codes, const QJsonValue &value) const;

    PersonWords m_words;
    QHash<base::Id, QString> m_names;
    QHash<QString, QString> m_forms;
};

} // namespace ui
