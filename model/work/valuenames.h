// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/domain/disagreement.h"
#include "model/domain/mergedrecord.h"
#include "model/domain/settledact.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

namespace work {

class Context;

/// Values may be ids of records, whose names a person has to see to understand them.
namespace valuenames {

/// The names of those of these values that are ids of people, households, organisations or services.
base::Result<QHash<base::Id, QString>> of(Context &context, const QList<QJsonValue> &values);

QList<QJsonValue> valuesIn(const domain::Disagreement &one);
QList<QJsonValue> valuesIn(const domain::MergedRecord &one);
QList<QJsonValue> valuesIn(const domain::SettledAct &one);
/// The names in all of a list.
template <class One> base::Result<QHash<base::Id, QString>> ofAll(Context &context, const QList<One> &list)
{
    QList<QJsonValue> values;
    for (const One &one : list)
        values += valuesIn(one);
    return of(context, values);
}

} // namespace valuenames

} // namespace work
