// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/idlist.h"

#include "model/sync/body.h"

namespace syncing {

QJsonArray idList(const QList<base::Id> &ids)
{
    QJsonArray list;
    for (const base::Id &id : ids)
        list.append(shortText(id));
    return list;
}

QList<base::Id> idsIn(const QJsonValue &list)
{
    QList<base::Id> ids;
    const QJsonArray texts = list.toArray();
    ids.reserve(texts.size());
    for (const QJsonValue text : texts)
        ids.append(fromShortText(text.toString()));
    return ids;
}

} // namespace syncing
