// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/opening.h"

#include "model/office/audit.h"
#include "model/office/codes.h"
#include "model/office/facts.h"
#include "model/sql/migrator.h"
#include "model/sql/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace office {

QString Place::filePath() const
{
    return QDir(secrets.folder).filePath(u"office.carepass-office"_s);
}

QString Place::restoringPath() const
{
    return QDir(secrets.folder).filePath(u"restoring"_s);
}

namespace opening {
namespace {

base::Done needNotRestoring(const Place &place)
{
    if (QFileInfo::exists(place.restoringPath()))
        return base::Error{base::ErrorKind::VaultDamaged,
            u"a restore was broken off here: restore the backup once more"_s};
    return {};
}

base::Result<std::unique_ptr<sql::Connection>> connect(
    const Place &place, const base::LockedBytes &key, bool mayCreate)
{
    if (place.isServer())
        return sql::Connection::openServer(place.database);
    sql::ConnectionOptions options;
    options.mayCreate = mayCreate;
    return sql::Connection::open(place.filePath(), key, options);
}

/// Takes over what the lambda needs, so that it can be called as long as the premises live.
std::function<base::Result<std::unique_ptr<sql::Connection>>()> connector(
    const Place &place, const Secrets &secrets)
{
    const auto key = std::make_shared<base::LockedBytes>(secrets.keyFor("database"));
    return [place, key] { return connect(place, *key, false); };
}

base::Done migrate(sql::Connection &connection, const Secrets &secrets)
{
    const auto migrations = bookMigrations(secrets.bookKey());
    if (!migrations)
        return migrations.error();
    return sql::migrate(connection, *migrations);
}

/// Of the office that lies in this database, whichever it is; empty where none does. Looked at before anything is
/// migrated: that would write with the keys of these premises into the book of another office.
base::Result<QByteArray> officeKeyIn(Context context)
{
    const auto key = facts::value(context, facts::kOfficeKey);
    // What knows no such table is no book yet.
    if (!key && key.error().kind == base::ErrorKind::Internal)
        return QByteArray();
    return key;
}

base::Done needOwn(Context context)
{
    const auto key = officeKeyIn(context);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return base::Error{base::ErrorKind::NotFound, QLatin1String(kHoldsNoOffice)};
    if (*key != context.secrets.identity().publicKey)
        return base::Error{base::ErrorKind::InvalidInput, QLatin1String(kOfAnotherOffice)};
    return {};
}

std::shared_ptr<Premises> premisesOf(const Place &place, Secrets secrets, domain::RoleRules rules,
    const base::Clock &clock, base::Random &random)
{
    auto connect = connector(place, secrets);
    return std::make_shared<Premises>(
        Premises{std::move(secrets), std::move(rules), clock, random, std::move(connect), {}});
}

/// One that there is only one of; screens call it by its kind.
base::Done addOwnStream(Hall &hall, syncing::StreamKind kind, const char *fact)
{
    const Stream stream{base::Id::make(hall.context.clock.now(), hall.context.random), kind, {}, {}, {}};
    hall.office.addStream(stream.id, kind);
    const base::Done added = streams::add(hall.context, stream);
    return added ? facts::set(hall.context, fact, stream.id.bytes()) : added;
}

/// How many services a month may hold for one person, until the office says otherwise for later months.
base::Done setFirstCap(Hall &hall)
{
    QFile file(u":/codelists/bundle-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::NotFound, u"rules of the care pass"_s};
    const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    const int cap = rules.value("maxServices"_L1).toInt();
    if (cap <= 0)
        return base::Error{base::ErrorKind::InvalidInput, u"rules of the care pass"_s};
    hall.store.grants().setCap(rules.value("validFrom"_L1).toString().first(7), cap);
    return {};
}

/// What catalogues tell grows: since "1" they have vouchers, since "2" they say whose account each is.
constexpr auto kCatalogues = "2";

/// Catalogues that tell less than that are all given out once more.
base::Done renewCatalogues(Desk &desk)
{
    return desk.perform(std::function<base::Done(Hall &)>([](Hall &hall) {
        return facts::set(hall.context, facts::kVouches, kCatalogues).and_then([&] {
            return facts::bumpEdition(hall.context);
        });
    }));
}

base::Result<FirstWords> furnish(Hall &hall, const QString &name)
{
    Context &context = hall.context;
    const recovery::Made recovery = recovery::make();
    const base::Done done
        = facts::set(context, facts::kOfficeKey, context.secrets.identity().publicKey)
              .and_then([&] { return facts::set(context, facts::kOfficeName, name.toUtf8()); })
              .and_then([&] { return facts::set(context, facts::kRecoveryKey, recovery.publicKey); })
              .and_then(
                  [&] { return addOwnStream(hall, syncing::StreamKind::Catalogue, facts::kCommonStream); })
              .and_then([&] { return addOwnStream(hall, syncing::StreamKind::Audit, facts::kAuditStream); })
              .and_then([&] { return facts::set(context, facts::kVouches, kCatalogues); })
              .and_then([&] { return setFirstCap(hall); })
              .and_then([&] { return audit::note(context, u"make"_s, {}); });
    if (!done)
        return done.error();
    const auto secret = codes::make(context, {{}, {}, {u"administrator"_s}, {}});
    if (!secret)
        return secret.error();
    return FirstWords{*secret, recovery.shares};
}

} // namespace

base::Result<domain::RoleRules> rules()
{
    QFile file(u":/codelists/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Internal, u"the page of roles is missing"_s};
    return domain::RoleRules::fromJson(file.readAll());
}

bool exists(const Place &place)
{
    return QFileInfo::exists(place.secrets.identityPath());
}

base::Result<std::shared_ptr<const Premises>> open(
    const Place &place, const base::Clock &clock, base::Random &random)
{
    const base::Done whole = needNotRestoring(place);
    return whole ? openRestored(place, clock, random) : whole.error();
}

base::Result<std::shared_ptr<const Premises>> openRestored(
    const Place &place, const base::Clock &clock, base::Random &random)
{
    base::Result<Secrets> secrets = readSecrets(place.secrets);
    if (!secrets)
        return secrets.error();
    base::Result<domain::RoleRules> roles = rules();
    if (!roles)
        return roles.error();
    std::shared_ptr<const Premises> premises
        = premisesOf(place, std::move(*secrets), std::move(*roles), clock, random);
    const auto desk = Desk::open(premises);
    if (!desk)
        return desk.error();
    Context context = (*desk)->context();
    const base::Done readied = needOwn(context).and_then(
        [&] { return migrate((*desk)->connection(), premises->secrets); });
    if (!readied)
        return readied.error();
    const auto vouches = facts::value(context, facts::kVouches);
    if (!vouches)
        return vouches.error();
    if (*vouches != kCatalogues) {
        if (const base::Done begun = renewCatalogues(**desk); !begun)
            return begun.error();
    }
    return premises;
}

base::Result<FirstWords> make(
    const Place &place, const QString &name, const base::Clock &clock, base::Random &random)
{
    if (const base::Done whole = needNotRestoring(place); !whole)
        return whole.error();
    if (exists(place))
        return base::Error{base::ErrorKind::AlreadyExists, u"there is an office already"_s};
    base::Result<domain::RoleRules> roles = rules();
    if (!roles)
        return roles.error();
    base::Result<Secrets> secrets = makeSecrets(place.secrets);
    if (!secrets)
        return secrets.error();
    const auto premises = premisesOf(place, std::move(*secrets), std::move(*roles), clock, random);
    base::Result<FirstWords> words = [&]() -> base::Result<FirstWords> {
        {
            const auto first = connect(place, premises->secrets.keyFor("database"), true);
            if (!first)
                return first.error();
            const auto key = officeKeyIn({**first, premises->secrets, premises->rules, clock, random});
            if (!key || !key->isEmpty())
                return key ? base::Error{base::ErrorKind::AlreadyExists, QLatin1String(kHoldsAnOffice)} : key.error();
            if (const base::Done migrated = migrate(**first, premises->secrets); !migrated)
                return migrated.error();
        }
        const auto desk = Desk::open(premises);
        if (!desk)
            return desk.error();
        return (*desk)->perform<FirstWords>([&](Hall &hall) { return furnish(hall, name); });
    }();
    // Without its database an identity would only keep the next try from working.
    if (!words)
        QFile::remove(place.secrets.identityPath());
    return words;
}

} // namespace opening

} // namespace office
