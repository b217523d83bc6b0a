// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncbench.h"

#include "tests/bench/sample.h"
#include "tests/bench/syncfiller.h"
#include "tests/bench/synctraffic.h"
#include "tests/bench/syncwords.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// A word that stands in the text of this record.
QString wordOf(qint64 number)
{
    for (const QString &word : syncWords(number).split(u' ')) {
        if (word.size() >= 4)
            return word;
    }
    return {};
}

} // namespace

base::Error wrongOutcome(const QString &what, const QJsonObject &said)
{
    return {base::ErrorKind::Internal,
        what + u": "_s + QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact))};
}

QString SyncBench::named(const QString &what) const
{
    return QLocale(QLocale::English).toString(m_options.records) + u": "_s + what;
}

base::Result<SyncOffice *> SyncBench::office()
{
    if (m_office)
        return m_office.get();
    auto office = std::make_unique<SyncOffice>();
    if (const base::Done started = office->start(); !started)
        return started.error();
    const auto filled = timed([&]() -> base::Done {
        const auto filler = SyncFiller::make(*office, kDong);
        return filler ? (*filler)->fill(m_options.records) : filler.error();
    });
    if (!filled.answer)
        return filled.answer.error();
    m_fillSeconds = filled.milliseconds / 1000;
    m_office = std::move(office);
    return m_office.get();
}

base::Result<std::unique_ptr<SyncLaptop>> SyncBench::newLaptop(
    const QString &name, SyncLaptop::Key key, const QString &dong)
{
    const auto there = office();
    if (!there)
        return there.error();
    const auto code = (*there)->code(name, dong);
    if (!code)
        return code.error();
    auto laptop = std::make_unique<SyncLaptop>((*there)->file(name + u".carepass"_s), key);
    const base::Done made = laptop->make(name, *code);
    return made ? base::Result(std::move(laptop)) : made.error();
}

base::Result<SyncLaptop *> SyncBench::kim()
{
    if (m_kim)
        return m_kim.get();
    auto laptop = newLaptop(u"김동"_s);
    if (!laptop)
        return laptop.error();
    const auto synced = (*laptop)->sync();
    if (!synced)
        return synced.error();
    if (synced->value("pulled"_L1).toInteger() != m_options.records)
        return wrongOutcome(u"first sync"_s, *synced);
    m_firstSync = *synced;
    m_firstSync.insert(u"officePeakKiB"_s, peakKiBOf(m_office->process()));
    m_firstSync.insert(u"officeBytes"_s, m_office->bytes());
    for (const char *when : {"findBefore", "find"}) {
        const auto found = (*laptop)->run(u"find"_s, {{u"text"_s, wordOf(m_options.records - 1)}});
        if (!found || found->value("hits"_L1).toInteger() == 0)
            return found ? wrongOutcome(u"search"_s, *found) : found.error();
        m_firstSync.insert(QLatin1String(when), *found->constFind("seconds"_L1));
        const auto words = takeWords(**laptop);
        if (!words)
            return words.error();
        if (!m_firstSync.contains("words"_L1))
            m_firstSync.insert(u"words"_s, *words->constFind("seconds"_L1));
    }
    m_kim = std::move(*laptop);
    return m_kim.get();
}

base::Result<SyncLaptop *> SyncBench::lee()
{
    if (m_lee)
        return m_lee.get();
    auto laptop = newLaptop(u"이동"_s);
    if (!laptop)
        return laptop.error();
    const auto synced = (*laptop)->sync();
    if (const auto words = synced ? takeWords(**laptop) : synced; !words)
        return words.error();
    m_lee = std::move(*laptop);
    return m_lee.get();
}

const SyncPeer &SyncBench::peer()
{
    if (!m_peer)
        m_peer = m_options.hasPeer ? SyncPeer::measured(m_options.records)
                                   : SyncPeer::missing(u"not asked for"_s);
    return *m_peer;
}

std::optional<double> SyncBench::peerSeconds(const QString &step, double factor)
{
    return peer().seconds(step, factor);
}

} // namespace bench
