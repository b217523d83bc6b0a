// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/act.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace domain {

/// How one part of a merge went together with the others.
enum class MergedKind {
    OneSided, ///< only this PC wrote it: a field, a key or an element that the others had left alone
    SameValue, ///< several wrote the same into it
    Text ///< several wrote in one text, each in paragraphs of its own
};

/// What one PC wrote in one place without having heard of what another did meanwhile. Where it wrote there several
/// times over, this is all of it.
struct MergedPart {
    MergedKind kind = MergedKind::OneSided;
    QString column;
    QString part; ///< key of a map or element of a set; empty of others
    QJsonValue before; ///< of a text the whole, as it stood before its writer; of an element whether it was there
    QJsonValue after;
    base::Id change; ///< the last that wrote it
    base::Id act;
    QString who;
    bool isMine = false; ///< written by the owner of this vault
    base::Moment at = 0; ///< by the clock of the writer's PC
    bool canPutBack = false; ///< it stands as it was written; never of SameValue (see work::merges::putBack)
};

/// A record that was changed apart, on two PCs or more, and went together without anybody being asked.
struct MergedRecord {
    RecordRef record;
    RecordRef subject; ///< the person or household that the record hangs on, or the record itself
    QString title; ///< name of the subject
    base::Moment noteAt = 0; ///< of a note: when it happened; 0 of others
    QString noteText; ///< of a note: how it begins, in one line
    base::Moment at = 0; ///< when the last of its parts was written
    QList<MergedPart> parts; ///< oldest first
};

} // namespace domain
