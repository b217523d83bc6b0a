// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/papers/paperdistrict.h"

#include "model/domain/secrets.h"
#include "model/store/attachments.h"
#include "model/work/log.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using work::PaperPlace;

namespace test {
namespace {

class SealedPapers : public PaperDistrict {
protected:
    domain::Attachment record(Officer &officer, const base::Id &id)
    {
        return officer.vault().get<domain::Attachment>(id);
    }
    /// A paper as it was kept before papers travelled.
    base::Id old(Officer &officer, const QByteArray &bytes)
    {
        domain::Attachment attachment;
        attachment.parent = officer.vault().put(domain::Attachment());
        attachment.name = u"옛 동의서.pdf"_s;
        attachment.mediaType = u"application/pdf"_s;
        attachment.size = bytes.size();
        attachment.digest
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const base::Id id = officer.vault().put(attachment);
        EXPECT_OK(store::attachments::write(officer.connection(), id, bytes));
        return id;
    }

    Officer m_kim{u"김동"_s};
};

TEST_F(SealedPapers, bearTheHashOfWhatIsSealedAndAKeyOfTheirOwn)
{
    const QByteArray bytes = paper(5000);
    const domain::Attachment first = record(m_kim, m_kim.attach(bytes));
    const domain::Attachment second = record(m_kim, m_kim.attach(bytes));
    const auto chunks = work::sealedpapers::sealed(m_kim.context(), first);
    ASSERT_OK(chunks);
    EXPECT_EQ(base::sealedfile::nameOf(*chunks), first.blob);
    EXPECT_EQ(work::sealedpapers::keyOf(first).size(), 32u);
    EXPECT_NE(first.key, second.key);
    EXPECT_NE(first.blob, second.blob) << "nobody sees that two are one";
    EXPECT_EQ(first.size, 5000);
    EXPECT_TRUE(first.thumbnail.isEmpty()) << "of a PDF there is none";
}

TEST_F(SealedPapers, showTheirKeyNowhere)
{
    const base::Id id = m_kim.attach(paper(500));
    const QString key = record(m_kim, id).key;
    ASSERT_EQ(key.size(), 44);
    const auto history = work::log::history(m_kim.context(), m_kim.person(), 100, 0);
    ASSERT_OK(history);
    bool isMarked = false;
    QString all;
    for (const domain::HistoryEntry &entry : *history) {
        for (const domain::FieldChange &field : entry.fields) {
            all += field.before.toString() + field.after.toString();
            isMarked = isMarked
                || (field.column == u"key" && field.after == QString::fromUtf8(domain::kSecretMark));
        }
    }
    EXPECT_TRUE(isMarked);
    EXPECT_FALSE(all.contains(key));
    const auto lines = work::sealedpapers::ofPerson(m_kim.context(), m_kim.person());
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_TRUE(lines->first().attachment.key.isEmpty());
    EXPECT_EQ(lines->first().standing.place, PaperPlace::Here) << "a vault on its own waits for nobody";
}

TEST_F(SealedPapers, comeBackWithTheirKeyWhenTheirActIsUndoneAndRedone)
{
    const QByteArray bytes = paper(500);
    const base::Id id = m_kim.attach(bytes);
    const QString key = record(m_kim, id).key;
    const domain::Act act = m_kim.vault().lastAct();
    const auto undone = work::log::undo(m_kim.context(), act.id, domain::Overwrite::Ask);
    ASSERT_OK(undone);
    EXPECT_FALSE(m_kim.vault().has<domain::Attachment>(id));
    ASSERT_OK(work::log::undo(m_kim.context(), undone->act.id, domain::Overwrite::Ask));
    EXPECT_EQ(record(m_kim, id).key, key);
    EXPECT_TRUE(m_kim.holds(id, bytes));
}

TEST_F(SealedPapers, fromBeforeGetAKeyWithTheFirstSyncAndTravel)
{
    const QByteArray bytes = paper(4000);
    const base::Id id = old(m_kim, bytes);
    EXPECT_TRUE(record(m_kim, id).blob.isEmpty());
    enrol(m_kim);
    Officer lee(u"이동"_s);
    enrol(lee);
    BreakingDoor door = PaperDistrict::door();
    const auto sent = m_kim.sync(door);
    ASSERT_OK(sent);
    EXPECT_EQ(sent->papersSent, 1);
    EXPECT_EQ(sent->rejected, 0);
    ASSERT_OK(lee.sync(door));
    EXPECT_TRUE(lee.holds(id, bytes));
    const QString blob = record(m_kim, id).blob;
    ASSERT_OK(m_kim.sync(door));
    EXPECT_EQ(record(m_kim, id).blob, blob) << "once";
    const auto undoable = work::log::newestUndoable(m_kim.context());
    ASSERT_OK(undoable);
    EXPECT_TRUE(!*undoable || (*undoable)->kind != QLatin1String(work::sealedpapers::kKeysAct));
}

TEST_F(SealedPapers, ofMorePapersThanOneActTakesAllGetAKey)
{
    for (int i = 0; i < 45; ++i)
        old(m_kim, paper(100, quint64(i + 1)));
    enrol(m_kim);
    ASSERT_OK(work::sealedpapers::giveKeys(m_kim.context()));
    EXPECT_EQ(m_kim.vault().number(u"SELECT COUNT(*) FROM attachment WHERE blob IS NOT NULL"_s), 45);
}

} // namespace
} // namespace test
