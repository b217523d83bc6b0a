// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/office.h"
#include "model/sync/officebook.h"

#include <functional>
#include <memory>

namespace sim {

/// Where the office of a simulation keeps its book.
class House {
public:
    /// The book as it once stood.
    struct Backup {
        qint64 receipt = 0;

        explicit Backup(qint64 number)
            : receipt(number)
        {
        }
        virtual ~Backup() = default;
    };
    using Kept = std::shared_ptr<const Backup>;

    virtual ~House() = default;
    virtual syncing::OfficeStore &store() = 0;
    virtual void begin() { }
    virtual void commit() { }
    /// All that it holds, as of the last commit; valid until the next.
    virtual const syncing::OfficeBook &book() = 0;
    /// The book to be spoilt by a planted mistake; null where mistakes cannot be planted.
    virtual syncing::OfficeBook *openBook() { return nullptr; }
    virtual Kept backUp() = 0;
    virtual void putBack(const Kept &backup) = 0;
};

using NewHouse = std::function<std::unique_ptr<House>()>;

/// A book in memory.
class MemoryHouse final : public House {
public:
    syncing::OfficeStore &store() override { return m_store; }
    const syncing::OfficeBook &book() override { return m_book; }
    syncing::OfficeBook *openBook() override { return &m_book; }
    Kept backUp() override { return std::make_shared<Copy>(m_book); }
    void putBack(const Kept &backup) override { m_book = static_cast<const Copy &>(*backup).book; }

private:
    struct Copy : Backup {
        syncing::OfficeBook book;

        explicit Copy(const syncing::OfficeBook &original)
            : Backup(original.receipt())
            , book(original)
        {
        }
    };

    syncing::OfficeBook m_book;
    syncing::MemoryOfficeStore m_store{m_book};
};

/// The office for the length of one expression, which is one transaction of its house.
class OfficeCall {
public:
    template <class... More>
    explicit OfficeCall(House &house, More &&...more)
        : m_house((house.begin(), house))
        , m_office(house.store(), std::forward<More>(more)...)
    {
    }
    ~OfficeCall() { m_house.commit(); }
    OfficeCall(const OfficeCall &) = delete;
    OfficeCall &operator=(const OfficeCall &) = delete;

    syncing::Office *operator->() { return &m_office; }

private:
    House &m_house;
    syncing::Office m_office;
};

} // namespace sim
