// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mergedrecord.h"
#include "model/store/recordchanges.h"

#include <QLatin1String>
#include <QSet>

/// Finding what went together by itself in the story of one record; the inside of merges.h. Pure.
namespace work::mergedparts {

/// The parts, oldest first, with their true values, where the last of what went together was written since `from`.
/// `refused` are changes that the office refused, which are not of the record.
QList<domain::MergedPart> of(const store::recordchanges::Story &story, const QSet<base::Id> &refused,
    const base::Id &owner, base::Moment from);

/// Why a part cannot be put back (the details in merges.h); empty where it can.
QLatin1String objection(const store::recordchanges::Story &story, const domain::MergedPart &part);

/// What stands in its place now, and the whole field with the part put back.
QJsonValue standing(const syncing::RecordState &view, const QString &column, const QString &part);
QJsonValue withPutBack(const syncing::RecordState &view, const domain::MergedPart &part);

} // namespace work::mergedparts
