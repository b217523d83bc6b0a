// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/exchange.h"

namespace sim {

/// A stream of twenty changes that two backups hold, and one more.
class OlderEntries : public Exchange {
protected:
    void SetUp() override
    {
        Exchange::SetUp();
        if (!house)
            return;
        one = newPc({a});
        for (int i = 0; i < 20; ++i)
            edit(*one, a, record, QStringLiteral("name"), i);
        sync(*one);
    }
    /// A device that begins with a snapshot, and one change after it.
    std::unique_ptr<Pc> joins()
    {
        office()->seal();
        edit(*one, a, record, QStringLiteral("name"), QStringLiteral("last"));
        sync(*one);
        snapshotAfter = 10;
        auto fresh = newPc({});
        office()->setRights(fresh->user, {a});
        pullOnce(*fresh);
        EXPECT_EQ(fresh->replica.stream(a).n, fresh->replica.stream(a).end);
        return fresh;
    }
    syncing::Response pullOnce(Pc &pc)
    {
        const syncing::Response response = office()->handle(*device(pc).request());
        EXPECT_EQ(device(pc).take(response).kind, syncing::Taken::Kind::Done);
        return response;
    }
    qint64 oldest(Pc &pc) { return pc.replica.stream(a).oldest; }

    std::unique_ptr<Pc> one;
};

} // namespace sim
