// SPDX-License-Identifier: GPL-3.0-or-later
// What the office did not take of what was written here.
#include "model/sql/transaction.h"
#include "model/store/accessout.h"
#include "model/store/actlog.h"
#include "model/store/logheads.h"
#include "model/work/onitsway.h"
#include "tests/model/work/movedcases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

struct Refused : MovedCases {
    /// The office takes nothing of what is offered now. The changes that it was offered.
    QList<base::Id> refuseAll()
    {
        syncing::Request request = district.ask(former.vault);
        QList<base::Id> changes;
        for (const syncing::Push &push : request.pushes)
            changes.append(push.change.header.id);
        request.pushes.clear();
        syncing::Response response = district.office().handle(request);
        for (const base::Id &change : changes)
            response.answers.append(
                {change, syncing::Answer::Kind::Rejected, syncing::Reason::NotAllowed, 0, response.witness.receipt});
        EXPECT_EQ(district.take(former.vault, response).kind, syncing::Taken::Kind::Done);
        return changes;
    }
    /// As store::accessout hands it over.
    void logAnAccess()
    {
        auto transaction = sql::Transaction::begin(former.vault.connection());
        ASSERT_OK(transaction);
        store::ActLog log(former.vault.vault(), former.vault.connection());
        ASSERT_OK(log.begin(store::ActLog::Asks::Nothing));
        syncing::Body body;
        body.writes.append({u"entries"_s, QJsonValue(), QJsonArray{u"looked"_s}, domain::Merge::AppendOnly, {}, {}});
        ASSERT_OK(log.writeTo(district.dong, QLatin1String(store::accessout::kType), body));
        ASSERT_OK(store::logheads::noteChange(former.vault.connection(), log.k(), log.head()));
        ASSERT_OK(transaction->commit());
    }
    base::Id onlyRefused()
    {
        const auto list = work::onitsway::refused(*former.context);
        EXPECT_OK(list);
        EXPECT_EQ(list ? list->size() : 0, 1);
        return list && list->size() == 1 ? list->first().change : base::Id();
    }
};

TEST_F(Refused, pieceOfAnAccessLogIsNotLetGo)
{
    logAnAccess();
    ASSERT_EQ(refuseAll().size(), 1) << "what he looked at";
    const base::Id change = onlyRefused();
    const auto gone = work::onitsway::letGo(*former.context, change);
    EXPECT_ERROR(gone, ErrorKind::RefusedByRule);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().detail, work::onitsway::kAccessStays);
    EXPECT_EQ(onlyRefused(), change);
}

} // namespace
