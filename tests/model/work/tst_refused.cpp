// SPDX-License-Identifier: GPL-3.0-or-later
// What the office did not take of what was written here.
#include "model/sql/transaction.h"
#include "model/store/accessout.h"
#include "model/store/actlog.h"
#include "model/store/logheads.h"
#include "model/work/log.h"
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

TEST_F(Refused, changeIsMarkedInTheHistoryAlsoAfterItWasLetGo)
{
    former.vault.clock().advance(1000);
    domain::Person edited = former.vault.get<domain::Person>(person);
    edited.nickname = u"받지 않을 말"_s;
    former.vault.put(edited, u"edit person"_s);
    const base::Id act = former.vault.lastAct().id;
    const auto newest = [&] {
        const auto history = work::log::history(*former.context, person, 10);
        EXPECT_OK(history);
        return history.value_or(QList<domain::HistoryEntry>{{}}).first();
    };
    EXPECT_EQ(newest().act.id, act);
    EXPECT_FALSE(newest().refused) << "it waits";
    ASSERT_EQ(refuseAll().size(), 1);
    EXPECT_EQ(former.vault.get<domain::Person>(person).nickname, QString());
    EXPECT_TRUE(newest().refused);
    const auto undone = work::log::undo(*former.context, act, domain::Overwrite::TakeBefore);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().detail, work::log::kNotTaken);
    const auto undoable = work::log::newestUndoable(*former.context);
    ASSERT_OK(undoable);
    EXPECT_TRUE(*undoable && (*undoable)->id != act) << "what stands below is taken back next";
    ASSERT_OK(work::onitsway::letGo(*former.context, onlyRefused()));
    EXPECT_EQ(newest().act.id, act);
    EXPECT_TRUE(newest().refused);
    EXPECT_EQ(former.vault.troubles(), QString());
}

TEST_F(Refused, undoLeavesItsActInForce)
{
    former.vault.clock().advance(1000);
    domain::Person edited = former.vault.get<domain::Person>(person);
    edited.nickname = u"그대로"_s;
    former.vault.put(edited, u"edit person"_s);
    const base::Id act = former.vault.lastAct().id;
    district.sync(former.vault);
    ASSERT_OK(work::log::undo(*former.context, act, domain::Overwrite::Ask));
    ASSERT_EQ(refuseAll().size(), 1);
    EXPECT_EQ(former.vault.get<domain::Person>(person).nickname, u"그대로"_s);
    const auto history = work::log::history(*former.context, person, 10);
    ASSERT_OK(history);
    EXPECT_TRUE(history->at(0).refused);
    EXPECT_EQ(history->at(0).takesBack, u"edit person"_s);
    EXPECT_FALSE(history->at(1).undone);
    ASSERT_OK(work::log::undo(*former.context, act, domain::Overwrite::Ask)) << "and it can be taken back once more";
    district.sync(former.vault);
    EXPECT_EQ(former.vault.get<domain::Person>(person).nickname, QString());
}

} // namespace
