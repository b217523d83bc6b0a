// SPDX-License-Identifier: GPL-3.0-or-later
// What a restored office reads of a record of which very much is offered again.
#include "tests/sim/exchange.h"

using namespace syncing;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often all of a record is read.
class CountingStore final : public MemoryOfficeStore {
public:
    using MemoryOfficeStore::MemoryOfficeStore;

    QList<Entry> entriesOf(const base::Id &record, const base::Id &stream) const override
    {
        ++reads;
        return MemoryOfficeStore::entriesOf(record, stream);
    }
    mutable int reads = 0;
};

class CountingHouse final : public sim::House {
public:
    OfficeStore &store() override { return m_store; }
    const OfficeBook &book() override { return m_book; }
    Kept backUp() override
    {
        m_kept = m_book;
        return std::make_shared<Backup>(m_book.receipt());
    }
    void putBack(const Kept &) override { m_book = m_kept; }
    int reads() const { return m_store.reads; }

private:
    OfficeBook m_book;
    OfficeBook m_kept;
    CountingStore m_store{m_book};
};

class ReadOnce : public sim::Exchange {
protected:
    int reads() const { return static_cast<CountingHouse &>(*house).reads(); }
};

TEST_P(ReadOnce, isARecordOfWhichVeryMuchIsOfferedAgain)
{
    constexpr int kChanges = 60;
    auto one = newPc({a}), two = newPc({a});
    const sim::House::Kept backup = backUp();
    for (int i = 0; i < kChanges; ++i)
        edit(*one, a, record, u"phone"_s, QString::number(i));
    sync(*one);
    sync(*two);
    restore(backup);
    const int before = reads();
    sync(*two);
    EXPECT_EQ(book().streams.value(a).end(), kChanges);
    EXPECT_LT(reads() - before, 20) << "not for each of them";
    sync(*one);
    EXPECT_EQ(shown(*one, a, record, u"phone"_s), QJsonValue(QString::number(kChanges - 1)));
    EXPECT_TRUE(one->replica.outbox().isEmpty() && two->replica.outbox().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kept, ReadOnce,
    ::testing::Values(sim::HouseKind{"Counted", [] { return std::unique_ptr<sim::House>(new CountingHouse); }}),
    [](const ::testing::TestParamInfo<sim::HouseKind> &house) { return std::string(house.param.name); });

} // namespace
