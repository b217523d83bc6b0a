// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/sync/messages.h"

namespace support {

/// Messages with every member set, different from seed to seed.
class RandomMessages {
public:
    explicit RandomMessages(quint64 seed, qsizetype bodySize = 40)
        : m_random(seed)
        , m_bodySize(bodySize)
    {
    }

    base::Id id() { return base::Id::make(base::Moment(m_random.below(1ull << 48)), m_random); }
    qint64 number() { return qint64(m_random.number() >> m_random.below(64)) * (m_random.below(2) ? 1 : -1); }
    bool flag() { return m_random.below(2) == 1; }
    QByteArray bytes(qsizetype size) { return m_random.bytes(size); }
    QByteArray someBytes() { return m_random.bytes(qsizetype(m_random.below(40))); }
    quint64 below(quint64 bound) { return m_random.below(bound); }

    domain::Change change()
    {
        static const QStringList types{QStringLiteral("person"), QStringLiteral("care_case"),
            QStringLiteral("phone"), QStringLiteral("미래의 것"), QString()};
        domain::Change change;
        change.header = {id(), id(), number(), id(), id(), types.at(qsizetype(below(5))), id(), number(),
            {number(), quint32(below(1ull << 32))}, domain::ChangeKind(int(below(12)))};
        change.salt = flag() ? bytes(32) : QByteArray();
        change.body = text(m_bodySize);
        change.commitment = bytes(32);
        change.signature = bytes(64);
        change.previous = bytes(32);
        change.chain = bytes(32);
        return change;
    }

    syncing::Entry entry() { return {change(), number(), bytes(32), number()}; }
    syncing::Witness witness() { return {id(), number(), someBytes(), someBytes()}; }
    QList<syncing::EpochMark> epochs()
    {
        return several<syncing::EpochMark>(3, [&] { return syncing::EpochMark{id(), number()}; });
    }
    QList<base::Id> ids()
    {
        return several<base::Id>(4, [&] { return id(); });
    }

    syncing::Voucher voucher()
    {
        return {number(), {id(), word(), bytes(32), {word(), word()}, number(), number(), bytes(64)}};
    }
    syncing::Recovery recovery()
    {
        return {flag(),
            several<syncing::Recovery::Device>(3, [&] { return syncing::Recovery::Device{word(), word()}; }),
            number()};
    }

    syncing::Request request(quint64 most = 4)
    {
        syncing::Request request{
            id(), id(), number(), witness(), number(), someBytes(), ids(), flag(), number(), {}, {}, {}, {}};
        request.positions = several<syncing::Position>(most, [&] {
            return syncing::Position{id(), epochs(), number(), someBytes()};
        });
        request.pushes = several<syncing::Push>(most, [&] { return syncing::Push{id(), change(), flag()}; });
        request.vouchers = several<syncing::Voucher>(3, [&] { return voucher(); });
        request.older = several<syncing::OlderWish>(3, [&] { return syncing::OlderWish{id(), number()}; });
        request.isWiped = flag();
        return request;
    }

    syncing::Page page(quint64 most)
    {
        syncing::Page page{id(), epochs(), number(), someBytes(), flag(), {}, {}, number(), int(below(9))};
        if (flag())
            page.snapshot = syncing::Snapshot{number(), bytes(32), text(m_bodySize), bytes(64)};
        page.entries = several<syncing::Entry>(most, [&] { return entry(); });
        return page;
    }

    syncing::Answer answer()
    {
        return {
            id(), syncing::Answer::Kind(int(below(6))), syncing::Reason(int(below(14))), number(), number()};
    }

    syncing::Response response(quint64 most = 4)
    {
        syncing::Response response;
        response = {id(), number(), id(), witness(), ids(), number(), ids(),
            several<syncing::Answer>(most, [&] { return answer(); }),
            several<syncing::Page>(3, [&] { return page(most); }), id(), number(), number(), number(), {},
            flag(), flag(), flag(), recovery(), several<syncing::OlderPage>(2, [&] {
                return syncing::OlderPage{id(), number(), someBytes(),
                    several<syncing::Entry>(most, [&] { return entry(); })};
            })};
        if (flag())
            response.catalogue = syncing::SignedCatalogue{someBytes(), bytes(64)};
        return response;
    }

    /// A page as long as the office makes them, with records of the usual size.
    syncing::Response fullPage(int entries)
    {
        syncing::Response response = this->response(1);
        syncing::Page page = this->page(1);
        page.entries.clear();
        for (int i = 0; i < entries; ++i)
            page.entries.append(entry());
        response.pages = {page};
        return response;
    }

private:
    template <class T, class Make> QList<T> several(quint64 most, Make make)
    {
        QList<T> items;
        for (quint64 left = below(most + 1); left > 0; --left)
            items.append(make());
        return items;
    }
    QString word() { return QString::fromUtf8(text(8)); }
    /// Something like the JSON of a record.
    QByteArray text(qsizetype size)
    {
        QByteArray made = "[[\"note\",null,\"";
        while (made.size() < size)
            made += QStringLiteral("돌봄 ").toUtf8() + QByteArray::number(below(1000)) + "\"],[\"phone\",\"";
        return made + "\"]]";
    }

    base::SeededRandom m_random;
    qsizetype m_bodySize;
};

} // namespace support
