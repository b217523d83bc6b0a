// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/search.h"

#include "model/store/accesslog.h"
#include "model/store/namesearch.h"
#include "model/work/context.h"

namespace work {

base::Result<domain::SearchAnswer> search(Context &context, const QString &question, int limit)
{
    if (question.trimmed().isEmpty())
        return domain::SearchAnswer();
    auto answer = store::namesearch::find(context.connection(), question, limit);
    if (!answer)
        return answer;
    const auto notes = store::notesearch::find(context.connection(), question, limit);
    if (!notes)
        return notes.error();
    if (answer->hits.isEmpty() && !notes->hits.isEmpty()) {
        answer->mode = notes->mode;
        answer->readAs = notes->readAs;
    }
    answer->hits.append(notes->hits);
    answer->milliseconds += notes->milliseconds;
    const QJsonObject detail{
        {QStringLiteral("query"), question}, {QStringLiteral("count"), answer->hits.size()}};
    if (const base::Done logged = store::accesslog::write(
            context.vault(), context.connection(), QStringLiteral("search"), {}, detail);
        !logged)
        return logged.error();
    return answer;
}

} // namespace work
