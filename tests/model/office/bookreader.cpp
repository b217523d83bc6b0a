// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/bookreader.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"
#include "model/office/identityseal.h"
#include "model/office/sealedchange.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {

using namespace syncing;

namespace {

using Row = sql::Statement;

void each(sql::Connection &connection, const QString &question, const std::function<void(const Row &)> &take)
{
    Row select = connection.statement(question);
    while (select.step())
        take(select);
    EXPECT_FALSE(select.failed()) << qPrintable(select.error().detail);
}

domain::Change changeIn(const Row &row, int head, const base::LockedBytes &key)
{
    const auto change = office::changeOf(row.bytes(head), row.bytes(head + 1), key);
    EXPECT_TRUE(change.has_value());
    return change.value_or(domain::Change());
}

QList<base::Id> idsIn(const QByteArray &bytes)
{
    QList<base::Id> ids;
    for (qsizetype at = 0; at < bytes.size(); at += 16)
        ids.append(*base::Id::fromBytes(bytes.mid(at, 16)));
    return ids;
}

void readOffice(OfficeBook &book, sql::Connection &connection)
{
    each(connection,
        u"SELECT epoch, former_epochs, device, k, head, rights_count, is_recovering, sealed_receipt"
        " FROM office"_s,
        [&](const Row &row) {
            book.epoch = row.id(0);
            book.formerEpochs = idsIn(row.bytes(1));
            book.self.device = row.id(2);
            book.self.k = row.integer(3);
            book.self.head = row.bytes(4);
            book.rightsCount = row.integer(5);
            book.isRecovering = row.integer(6) != 0;
            book.sealedReceipt = row.integer(7);
        });
    each(connection, u"SELECT number, nonce FROM receipt ORDER BY number"_s, [&](const Row &row) {
        book.receipts.append(row.bytes(1));
        EXPECT_EQ(book.receipts.size(), row.integer(0)) << "receipts are dense";
    });
    each(connection, u"SELECT person, stream FROM reader"_s,
        [&](const Row &row) { book.rights[row.id(0)].insert(row.id(1)); });
}

void readStreams(OfficeBook &book, sql::Connection &connection, const base::LockedBytes &key)
{
    each(connection, u"SELECT id, kind, epochs, fold_version, sealed_to FROM stream"_s, [&](const Row &row) {
        StreamBook &stream = book.streams[row.id(0)];
        stream.kind = StreamKind(row.integer(1));
        base::ByteReader epochs(row.bytes(2));
        while (!epochs.atEnd()) {
            const base::Id epoch = *base::Id::fromBytes(epochs.raw(16));
            stream.epochs.append({epoch, epochs.number<qint64>()});
        }
        stream.foldVersion = int(row.integer(3));
        stream.sealed = row.integer(4);
    });
    each(connection, u"SELECT stream, n, receipt, s, head, sealed FROM entry ORDER BY stream, n"_s,
        [&](const Row &row) {
            StreamBook &stream = book.streams[row.id(0)];
            stream.entries.append({changeIn(row, 4, key), row.integer(1), row.bytes(3), row.integer(2)});
            EXPECT_EQ(stream.entries.size(), row.integer(1)) << "numbers are dense";
        });
    each(connection, u"SELECT id, last_n, last_s FROM stream"_s, [&](const Row &row) {
        const StreamBook stream = book.streams.value(row.id(0));
        EXPECT_EQ(stream.end(), row.integer(1));
        EXPECT_EQ(stream.hashAt(stream.end()), row.bytes(2));
    });
}

void readChanges(OfficeBook &book, sql::Connection &connection, const base::LockedBytes &key)
{
    each(connection, u"SELECT change, commitment, stream, kind, reason, n, receipt FROM known"_s,
        [&](const Row &row) {
            book.known.insert(row.id(0),
                {row.bytes(1), row.id(2),
                    {row.id(0), Answer::Kind(row.integer(3)), Reason(row.integer(4)), row.integer(5),
                        row.integer(6)}});
        });
    each(connection, u"SELECT id, stream, root, is_unborn, is_erased FROM record"_s, [&](const Row &row) {
        if (!row.isNull(1))
            book.places.insert(row.id(0), row.id(1));
        if (!row.isNull(2))
            book.roots.insert(row.id(0), row.id(2));
        if (row.integer(3) != 0)
            book.unborn.insert(row.id(0));
        if (row.integer(4) != 0)
            book.erased.insert(row.id(0));
    });
    each(connection, u"SELECT list, stream, reason, head, sealed FROM kept ORDER BY number"_s,
        [&](const Row &row) {
            QList<KeptChange> *lists[] = {&book.quarantine, &book.refused, &book.alarms, &book.undecided, &book.awaited};
            lists[row.integer(0)]->append({row.id(1), changeIn(row, 3, key), Reason(row.integer(2))});
        });
}

void readDevices(OfficeBook &book, sql::Connection &connection)
{
    each(connection, u"SELECT id, owner, last_number, is_revoked, wipes, has_reported FROM device"_s,
        [&](const Row &row) {
            DeviceBook &device = book.devices[row.id(0)];
            device.user = row.id(1);
            device.lastNumber = row.integer(2);
            device.isRevoked = row.integer(3) != 0;
            device.wipes = row.integer(4) != 0;
            device.hasReported = row.integer(5) != 0;
        });
    each(connection, u"SELECT device, k, chain FROM device_head"_s, [&](const Row &row) {
        EXPECT_TRUE(book.devices.contains(row.id(0)));
        book.devices[row.id(0)].heads.insert(row.integer(1), row.bytes(2));
    });
    each(connection, u"SELECT device FROM found_clone"_s,
        [&](const Row &row) { book.clones.append(row.id(0)); });
}

QByteArray identityIn(const Row &row, int column, const office::IdentitySeal &seal)
{
    const base::Result<QByteArray> identity = seal.open(row.bytes(column));
    EXPECT_TRUE(identity.has_value());
    return identity.value_or(QByteArray());
}

void readGrants(OfficeBook &book, sql::Connection &connection, const office::IdentitySeal &seal)
{
    GrantTable &grants = book.grants;
    const auto text = [](const Row &row, int column) { return QString::fromUtf8(row.bytes(column)); };
    each(connection, u"SELECT from_month, cap FROM grant_cap"_s,
        [&](const Row &row) { grants.setCap(text(row, 0), int(row.integer(1))); });
    each(connection, u"SELECT offer, places FROM offer_places"_s,
        [&](const Row &row) { grants.setPlaces(text(row, 0), int(row.integer(1))); });
    each(connection,
        u"SELECT request, who, month, offer, signed_by, slot, is_contested FROM grant_slot"_s,
        [&](const Row &row) {
            const GrantWish wish{
                row.id(0), identityIn(row, 1, seal), text(row, 2), text(row, 3), idsIn(row.bytes(4))};
            EXPECT_TRUE(grants.takeSlot(int(row.integer(5)), wish, row.integer(6) != 0));
        });
    each(connection, u"SELECT request, month, offer, place FROM grant_place"_s, [&](const Row &row) {
        EXPECT_TRUE(grants.takePlace(int(row.integer(3)), {row.id(0), {}, text(row, 1), text(row, 2)}));
    });
}

void readIdentities(OfficeBook &book, sql::Connection &connection, const office::IdentitySeal &seal)
{
    each(connection, u"SELECT person, who FROM identity ORDER BY is_now"_s,
        [&](const Row &row) { book.identities.setIdentity(row.id(0), identityIn(row, 1, seal), {}); });
    each(connection,
        u"SELECT person FROM identity GROUP BY person HAVING max(is_now) = 0"_s,
        [&](const Row &row) { book.identities.setIdentity(row.id(0), {}); });
    each(connection, u"SELECT notice, person, other FROM likeness"_s,
        [&](const Row &row) { book.identities.addAlike({row.id(0), row.id(1), row.id(2)}); });
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString words(const domain::Change &change)
{
    return hex(encodeChange(change));
}

void describe(QStringList &lines, const base::Id &id, const StreamBook &stream)
{
    QString epochs;
    for (const EpochMark &mark : stream.epochs)
        epochs += u"%1@%2 "_s.arg(mark.epoch.toString()).arg(mark.start);
    lines += u"stream %1 %2 %3 %4 %5"_s.arg(id.toString())
                 .arg(int(stream.kind))
                 .arg(epochs)
                 .arg(stream.foldVersion)
                 .arg(stream.sealed);
    for (const Entry &entry : stream.entries)
        lines += u"entry %1 %2 %3 %4 %5"_s.arg(id.toString())
                     .arg(entry.n)
                     .arg(entry.receipt)
                     .arg(hex(entry.s), words(entry.change));
}

void describe(QStringList &lines, const base::Id &id, const DeviceBook &device)
{
    lines += u"device %1 %2 %3 %4 %5 %6"_s.arg(id.toString(), device.user.toString())
                 .arg(device.lastNumber)
                 .arg(device.isRevoked)
                 .arg(device.wipes)
                 .arg(device.hasReported);
    for (auto head = device.heads.begin(); head != device.heads.end(); ++head)
        lines += u"head %1 %2 %3"_s.arg(id.toString()).arg(head.key()).arg(hex(*head));
}

void describe(QStringList &lines, const QString &name, const QList<KeptChange> &list)
{
    for (qsizetype i = 0; i < list.size(); ++i)
        lines += u"%1 %2 %3 %4 %5"_s.arg(name)
                     .arg(i)
                     .arg(list.at(i).stream.toString())
                     .arg(int(list.at(i).reason))
                     .arg(words(list.at(i).change));
}

void describe(QStringList &lines, const GrantTable &grants)
{
    for (const char identity : {'a', 'b'}) {
        for (const QString &month : {u"2026-11"_s, u"2026-12"_s}) {
            const QMap<int, GrantWish> taken = grants.slotsOf(QByteArray(1, identity), month);
            for (auto slot = taken.begin(); slot != taken.end(); ++slot)
                lines += u"slot %1 %2 %3 %4"_s.arg(QChar::fromLatin1(identity))
                             .arg(month)
                             .arg(slot.key())
                             .arg(slot->request.toString());
            for (const QString &offer : {u"offer0"_s, u"offer1"_s}) {
                const QMap<int, base::Id> takers = grants.takersOf(offer, month);
                for (auto taker = takers.begin(); taker != takers.end(); ++taker)
                    lines += u"place %1 %2 %3 %4"_s.arg(offer, month).arg(taker.key()).arg(taker->toString());
            }
        }
    }
    for (const GrantWish &wish : grants.contested())
        lines += u"contested %1"_s.arg(wish.request.toString());
}

} // namespace

OfficeBook readBook(sql::Connection &connection, const base::LockedBytes &dataKey)
{
    OfficeBook book;
    readOffice(book, connection);
    readStreams(book, connection, dataKey);
    readChanges(book, connection, dataKey);
    readDevices(book, connection);
    const office::IdentitySeal seal(dataKey);
    readGrants(book, connection, seal);
    readIdentities(book, connection, seal);
    return book;
}

QStringList describe(const OfficeBook &book)
{
    QStringList lines{u"office %1 %2 %3 %4 %5"_s.arg(book.epoch.toString(), book.self.device.toString())
                          .arg(book.self.k)
                          .arg(book.rightsCount)
                          .arg(book.isRecovering),
        u"receipts %1 %2"_s.arg(book.receipt()).arg(book.sealedReceipt)};
    for (const base::Id &epoch : book.formerEpochs)
        lines += u"former %1"_s.arg(epoch.toString());
    for (const QByteArray &nonce : book.receipts)
        lines += u"nonce %1"_s.arg(hex(nonce));
    for (auto one = book.streams.begin(); one != book.streams.end(); ++one)
        describe(lines, one.key(), *one);
    for (auto one = book.devices.begin(); one != book.devices.end(); ++one)
        describe(lines, one.key(), *one);
    for (auto one = book.known.begin(); one != book.known.end(); ++one)
        lines += u"known %1 %2 %3 %4 %5 %6"_s
                     .arg(one.key().toString(), hex(one->commitment), one->stream.toString())
                     .arg(int(one->answer.kind))
                     .arg(int(one->answer.reason))
                     .arg(one->answer.n);
    for (auto one = book.places.begin(); one != book.places.end(); ++one)
        lines += u"record %1 %2 %3 %4 %5"_s
                     .arg(one.key().toString(), one->toString(), book.roots.value(one.key()).toString())
                     .arg(book.unborn.contains(one.key()))
                     .arg(book.erased.contains(one.key()));
    for (auto one = book.places.begin(); one != book.places.end(); ++one) {
        lines += u"identity %1 %2"_s.arg(one.key().toString(), hex(book.identities.identityOf(one.key())));
        for (const QByteArray &identity : book.identities.identitiesEverOf(one.key()))
            lines += u"ever %1 %2"_s.arg(one.key().toString(), hex(identity));
        for (const Alike &alike : book.identities.alikesOf(one.key()))
            lines += u"alike %1 %2 %3"_s.arg(
                alike.notice.toString(), alike.person.toString(), alike.other.toString());
    }
    for (auto one = book.rights.begin(); one != book.rights.end(); ++one) {
        for (const base::Id &stream : *one)
            lines += u"right %1 %2"_s.arg(one.key().toString(), stream.toString());
    }
    describe(lines, u"quarantine"_s, book.quarantine);
    describe(lines, u"refused"_s, book.refused);
    describe(lines, u"alarm"_s, book.alarms);
    describe(lines, u"undecided"_s, book.undecided);
    describe(lines, u"awaited"_s, book.awaited);
    describe(lines, book.grants);
    for (const base::Id &device : QSet<base::Id>(book.clones.begin(), book.clones.end()))
        lines += u"clone %1"_s.arg(device.toString());
    lines.sort();
    return lines;
}

} // namespace support
