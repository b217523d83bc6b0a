// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop whose owner never rests: acts, syncs, acts again until it is killed, and says each act that is done. It is
// what the desktop and the command line run on, but for the cheap key derivation of its vault, so that a kill costs a
// fraction of a second and thousands can be tried. `make`, `live` and `report` each open the vault anew.
#include "model/base/threads.h"
#include "model/domain/person.h"
#include "model/sql/connection.h"
#include "model/store/actwriter.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/enrol.h"
#include "model/work/httpsdoor.h"
#include "model/work/syncrun.h"
#include "model/work/vaults.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr base::crypto::DerivationCost kCost{8192, 1};
constexpr int kAtOnce = 3; ///< people of one act
constexpr int kMostRounds = 50;
constexpr int kRest = 20; ///< milliseconds, where the office is not there
const QString kPassword = u"한글암호 Aa1!"_s;
const QString kShared = u"처음"_s; ///< whom both laptops edit, a field each

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

class Hurried {
public:
    base::Done open(const QString &path);
    base::Done make(const QString &path, const QString &name, const QString &code);
    base::Done live(const QString &life, const QString &column);
    base::Done report();

private:
    store::Environment environment() { return {m_clock, m_random, kCost}; }
    base::Result<work::SyncReport> sync();
    base::Done add(const QStringList &names);
    base::Done editShared(const QString &column, const QString &value);
    base::Result<std::optional<domain::Person>> shared();

    base::SystemClock m_clock;
    base::SystemRandom m_random;
    domain::CodeLists m_codes;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<work::Context> m_context;
};

base::Done Hurried::open(const QString &path)
{
    auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    m_codes = std::move(*codes);
    auto keys = work::vaults::unlock(path, kPassword, environment());
    auto vault = keys ? store::Vault::open(path, std::move(*keys), environment()) : keys.error();
    if (!vault)
        return vault.error();
    m_vault = std::move(*vault);
    auto connection = m_vault->connect({});
    if (!connection)
        return connection.error();
    m_context = std::make_unique<work::Context>(*m_vault, std::move(*connection), m_codes);
    return {};
}

base::Done Hurried::make(const QString &path, const QString &name, const QString &code)
{
    const auto words = work::vaults::create(path, name, kPassword, kCost, environment());
    if (!words)
        return words.error();
    if (const base::Done opened = open(path); !opened)
        return opened;
    const auto read = work::enrol::read({code, {}});
    if (!read)
        return read.error();
    const auto door = work::HttpsDoor::of(*read, m_clock);
    if (const auto joined = work::enrol::join(*m_context, *door, *read, name); !joined)
        return joined.error();
    const auto first = sync();
    if (!first)
        return first.error();
    const auto person = shared();
    if (!person)
        return person.error();
    if (const base::Done added = *person ? base::Done() : add({kShared}); !added)
        return added;
    const auto second = sync();
    return second ? base::Done() : second.error();
}

base::Result<work::SyncReport> Hurried::sync()
{
    auto door = work::HttpsDoor::of(*m_context);
    return door ? work::syncrun::run(*m_context, **door) : door.error();
}

base::Done Hurried::add(const QStringList &names)
{
    auto writer = store::ActWriter::begin(*m_vault, m_context->connection(), {u"import people"_s});
    if (!writer)
        return writer.error();
    for (const QString &name : names) {
        domain::Person person;
        person.name = name;
        if (const auto put = writer->put(person); !put)
            return put.error();
    }
    const auto act = m_context->finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<std::optional<domain::Person>> Hurried::shared()
{
    sql::Statement query = m_context->connection().statement(u"SELECT id FROM person WHERE name = ?"_s);
    query.bind(kShared);
    const base::Id id = query.step() ? query.id(0) : base::Id();
    if (query.failed())
        return query.error();
    return store::records::find<domain::Person>(m_context->connection(), id);
}

base::Done Hurried::editShared(const QString &column, const QString &value)
{
    auto person = shared();
    if (!person || !*person)
        return person ? base::Error{base::ErrorKind::NotFound, kShared} : person.error();
    (column == u"wishNote" ? (*person)->wishNote : (*person)->healthNote) = value;
    auto writer = store::ActWriter::begin(*m_vault, m_context->connection(), {u"edit person"_s});
    if (!writer)
        return writer.error();
    if (const auto put = writer->put(**person); !put)
        return put.error();
    const auto act = m_context->finish(*writer);
    return act ? base::Done() : act.error();
}

/// Until it is killed.
base::Done Hurried::live(const QString &life, const QString &column)
{
    for (int number = 1;; ++number) {
        const QString mark = u"%1-%2"_s.arg(life).arg(number);
        QStringList names;
        for (int one = 0; one < kAtOnce; ++one)
            names.append(u"%1 %2"_s.arg(mark).arg(one));
        if (const base::Done added = add(names); !added)
            return added;
        say("added " + mark.toUtf8());
        if (const base::Done edited = editShared(column, mark); !edited)
            return edited;
        say("edited " + mark.toUtf8());
        const auto synced = sync();
        if (synced) {
            say("synced");
            continue;
        }
        const base::ErrorKind kind = synced.error().kind;
        if (kind != base::ErrorKind::Offline && kind != base::ErrorKind::OfficeBusy)
            return synced.error();
        say("alone");
        base::rest(kRest);
    }
}

/// Everything that is left to say, and then what is there.
base::Done Hurried::report()
{
    qint64 waiting = 1;
    for (int round = 0; round < kMostRounds && waiting > 0; ++round) {
        const auto synced = sync();
        if (!synced && synced.error().kind != base::ErrorKind::OfficeBusy)
            return synced.error();
        if (synced)
            waiting = synced->waiting;
        else
            base::rest(kRest);
    }
    QJsonObject names;
    sql::Statement query = m_context->connection().statement(u"SELECT name FROM person"_s);
    while (query.step())
        names.insert(query.text(0), names.value(query.text(0)).toInt() + 1);
    const auto person = shared();
    const auto verified = work::vaults::verify(*m_context);
    if (query.failed() || !person || !verified)
        return query.failed() ? query.error() : person ? verified.error() : person.error();
    const domain::Person one = person->value_or(domain::Person());
    say(QJsonDocument({{u"waiting"_s, waiting}, {u"names"_s, names}, {u"healthNote"_s, one.healthNote},
                          {u"wishNote"_s, one.wishNote}, {u"isSound"_s, verified->ok},
                          {u"troubles"_s,
                              verified->pages + verified->chain + verified->signatures + verified->records
                                  + verified->access + verified->schema}})
            .toJson(QJsonDocument::Compact));
    return {};
}

base::Done run(const QStringList &words)
{
    Hurried laptop;
    if (words.value(1) == u"make")
        return laptop.make(words.value(2), words.value(3), words.value(4));
    if (const base::Done opened = laptop.open(words.value(2)); !opened)
        return opened;
    return words.value(1) == u"live" ? laptop.live(words.value(3), words.value(4)) : laptop.report();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    const base::Done done = run(QCoreApplication::arguments());
    if (done)
        return 0;
    std::fprintf(stderr, "%d %s\n", int(done.error().kind), qUtf8Printable(done.error().detail));
    return 1;
}
