// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"
#include "model/sync/conflict.h"

#include <QSet>

namespace syncing {

/// A field as somebody wants it to be, by the whole value.
struct FieldEdit {
    QString column;
    domain::Merge rule = domain::Merge::Register;
    QJsonValue after;
};

/// Says in the words of a change what somebody did to a record that he saw in this state. A map or a set is
/// told key by key. `pending` are the changes of this device that the office has not seen; what they had seen
/// counts as seen too, so that one of them can be rejected without setting the later ones against the office. `own`
/// are changes of the same person: whoever writes again takes the place of what he wrote before, so that nobody comes
/// to disagree with himself.
class Composer {
public:
    explicit Composer(
        const RecordState &seen, QList<std::pair<base::Id, Body>> pending = {}, RiskOrder risks = {},
        QSet<base::Id> own = {});

    /// Fields that are as they were are left out; none left means that nothing was done.
    Body edit(const QList<FieldEdit> &edits) const;
    Body remove() const;
    /// Ends the conflict with this value; null takes the field or key away.
    Body resolve(const Conflict &conflict, const QJsonValue &value) const;
    /// Takes a resolution back: the sides stand against each other again, as those who wrote them. A text
    /// becomes `text`: without what the resolution made of it.
    Body reopen(const Conflict &conflict, const base::Id &resolution, const QJsonValue &text = {}) const;
    /// Takes back that a disagreement about removing the record was settled, or that late changes were.
    Body reopenRemoval(const QList<base::Id> &sides, const base::Id &resolution) const;
    Body reopenLate(const QList<base::Id> &changes, const base::Id &resolution) const;
    /// Tells that the late changes of these ids were read and dealt with.
    Body settleLate(const QList<base::Id> &changes) const;

private:
    QList<base::Id> saw() const;
    QList<base::Id> withPending(QList<base::Id> ids, const QString &column, const QString &key) const;
    QList<base::Id> seenOf(const FieldEdit &edit, const QString &key) const;
    Body withdrawal(const base::Id &resolution, const char *what, const QList<base::Id> &ids) const;
    void addKeyed(const FieldEdit &edit, QList<Write> &writes) const;

    const RecordState &m_state;
    QList<std::pair<base::Id, Body>> m_pending;
    RiskOrder m_risks;
    QSet<base::Id> m_own;
};

/// The declared fields of a change of a vault on its own, with their rules, key by key: what enrolment hands
/// to the office.
QList<FieldEdit> declaredEdits(const domain::RecordType &type, const QJsonObject &fields);

} // namespace syncing
