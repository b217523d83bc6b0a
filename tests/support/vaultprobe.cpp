// SPDX-License-Identifier: GPL-3.0-or-later
// Does one thing to a vault in a process of its own, so that tests can take its library away, starve it of
// room or kill it. Prints "ok" or "error <number of the kind>"; `write` acknowledges each act by its number.
#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/vaultfiles.h"
#include "resources/resources.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>

#include <cstdio>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

constexpr base::crypto::DerivationCost kCost{8192, 1};

struct Outside {
    support::FakeClock clock;
    base::SystemRandom random;
    store::Environment environment() { return {clock, random, kCost}; }
};

int tell(const base::Error &error)
{
    std::printf("error %d %s\n", int(error.kind), qPrintable(error.detail));
    std::fflush(stdout);
    return 1;
}

int tell(const base::Done &done)
{
    if (!done)
        return tell(done.error());
    std::puts("ok");
    return 0;
}

base::Result<std::unique_ptr<store::Vault>> opened(
    const QString &path, const QString &password, Outside &outside)
{
    auto keys = store::keyring::unlock(path, password, outside.environment());
    if (!keys)
        return keys.error();
    return store::Vault::open(path, std::move(*keys), outside.environment());
}

base::Done addNote(store::Vault &vault, sql::Connection &connection, const base::Id &person, int number)
{
    auto writer = store::ActWriter::begin(vault, connection, {QStringLiteral("add note")});
    if (!writer)
        return writer.error();
    domain::Note note;
    note.parent = person;
    note.at = vault.clock().now() + number;
    note.text = QStringLiteral("visit %1 %2").arg(number).arg(QString(number % 97 * 40, u'x'));
    if (const auto put = writer->put(note); !put)
        return put.error();
    const auto act = writer->commit();
    return act ? base::Done() : act.error();
}

/// One person, then notes until it is killed or the count is reached.
int write(store::Vault &vault, int count)
{
    auto connection = vault.connect({});
    if (!connection)
        return tell(connection.error());
    auto writer = store::ActWriter::begin(vault, **connection, {QStringLiteral("add person")});
    if (!writer)
        return tell(writer.error());
    domain::Person person;
    person.name = QStringLiteral("probe");
    const auto id = writer->put(person);
    if (!id)
        return tell(id.error());
    if (const auto act = writer->commit(); !act)
        return tell(act.error());
    for (int number = 1; number <= count; ++number) {
        if (const base::Done added = addNote(vault, **connection, *id, number); !added)
            return tell(added);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return tell(base::Done());
}

int run(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    const QString path = arguments.value(2);
    const QString password = arguments.value(3);
    Outside outside;
    if (what == QLatin1String("create")) {
        const auto created = store::vaultfiles::create(
            path, QStringLiteral("probe"), password, kCost, outside.environment());
        return tell(created ? base::Done() : created.error());
    }
    const auto vault = opened(path, password, outside);
    if (!vault)
        return tell(vault.error());
#if defined(Q_OS_UNIX)
    if (const qlonglong largestFile = arguments.value(5).toLongLong(); largestFile > 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(largestFile), rlim_t(largestFile)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
#endif
    if (what == QLatin1String("write"))
        return write(**vault, arguments.value(4).toInt());
    if (what == QLatin1String("backup"))
        return tell(store::vaultfiles::backup(**vault, arguments.value(4)));
    return tell(base::Done());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    initResources();
    return run(QCoreApplication::arguments());
}
