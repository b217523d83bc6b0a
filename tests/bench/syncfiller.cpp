// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncfiller.h"

#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/office/clerk.h"
#include "model/store/actrows.h"
#include "model/store/enrolment.h"
#include "model/store/signatures.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/composer.h"
#include "model/sync/device.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/enrol.h"
#include "model/work/httpsdoor.h"
#include "model/work/syncrun.h"
#include "model/work/vaults.h"
#include "tests/bench/district.h"
#include "tests/bench/syncwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr qint64 kOfPerson = 20; ///< changes
constexpr qint64 kAtOnce = 5000;

/// What was given, as a change tells it: without the fields that are empty.
QJsonObject given(QJsonObject fields)
{
    for (auto one = fields.begin(); one != fields.end();) {
        const bool isEmpty = one->isNull() || *one == QJsonValue(QString())
            || *one == QJsonValue(QJsonArray()) || *one == QJsonValue(false);
        one = isEmpty ? fields.erase(one) : std::next(one);
    }
    return fields;
}

} // namespace

SyncFiller::SyncFiller(SyncOffice &office)
    : m_office(office)
{
}

base::Result<std::unique_ptr<SyncFiller>> SyncFiller::make(SyncOffice &office, const QString &dong)
{
    std::unique_ptr<SyncFiller> filler(new SyncFiller(office));
    const base::Done begun = filler->begin(dong);
    return begun ? base::Result(std::move(filler)) : begun.error();
}

base::Done SyncFiller::begin(const QString &dong)
{
    const QString path = m_office.file(u"filler-%1.carepass"_s.arg(dong));
    const store::Environment environment{m_clock, m_random, District::kSmallCost};
    const QString name = u"채움이 %1"_s.arg(dong);
    const auto code = m_office.code(name, dong);
    const auto codes = work::readCodeLists();
    if (!code || !codes)
        return code ? codes.error() : code.error();
    const auto words = work::vaults::create(path, name, kPassword, District::kSmallCost, environment);
    auto keys = words ? work::vaults::unlock(path, kPassword, environment) : words.error();
    auto vault = keys ? store::Vault::open(path, std::move(*keys), environment) : keys.error();
    if (!vault)
        return vault.error();
    m_vault = std::move(*vault);
    auto connection = m_vault->connect({});
    if (!connection)
        return connection.error();
    work::Context context(*m_vault, std::move(*connection), *codes);
    const auto read = work::enrol::read({*code, {}});
    if (!read)
        return read.error();
    const auto door = work::HttpsDoor::of(*read, m_clock);
    if (const auto joined = work::enrol::join(context, *door, *read, name); !joined)
        return joined.error();
    if (const auto synced = work::syncrun::run(context, *door); !synced)
        return synced.error();
    const auto link = store::enrolment::link(context.connection());
    const auto homes = store::syncrows::homes(context.connection());
    auto desk = m_office.desk();
    if (!link || !homes || !desk)
        return !link ? link.error() : !homes ? homes.error() : desk.error();
    m_deviceKey = (*link)->deviceKey.publicKey;
    m_stream = homes->home;
    m_facts = store::VaultReplica(*m_vault, context.connection()).facts();
    m_desk = std::move(*desk);
    return {};
}

qint64 SyncFiller::notesOf(qint64 changes)
{
    const qint64 rest = changes % kOfPerson;
    return changes / kOfPerson * (kOfPerson - 2) + std::max<qint64>(0, rest - 2);
}

domain::Change SyncFiller::sealed(
    const domain::RecordType &type, const base::Id &record, const QJsonObject &fields)
{
    domain::Act act;
    act.id = m_ids.next();
    act.kind = u"edit person"_s;
    act.at = m_clock.now();
    act.user = m_facts.user;
    act.subject = {QLatin1String(type.name), record};
    act.changes = 1;
    syncing::RecordState none;
    none.id = record;
    syncing::Body body = syncing::Composer(none).edit(syncing::declaredEdits(type, given(fields)));
    body.more.insert(u"act"_s, store::actrows::tellOthers(act));
    domain::Change change;
    change.header = {m_ids.next(), m_facts.device, 0, act.id, act.user, QLatin1String(type.name), record, 0,
        m_hybrid.next(), domain::ChangeKind::Create};
    change.salt = m_random.bytes(32);
    change.body = body.encoded();
    const store::OwnerSigner signer(m_vault->keys().signing);
    syncing::sealChange(change, m_facts, signer);
    return change;
}

domain::Change SyncFiller::changeFor(qint64 number)
{
    const qint64 place = number % kOfPerson;
    if (place == 0) {
        m_household = m_ids.next();
        domain::Household household;
        household.name = u"가구 %1"_s.arg(number / kOfPerson);
        household.note = syncWords(number);
        return sealed(domain::typeOf<domain::Household>(), m_household, domain::toFields(household));
    }
    if (place == 1) {
        m_person = m_ids.next();
        domain::Person person;
        person.name = syncWords(number).remove(u' ').first(3);
        person.birth = QDate(1930, 1, 1).addDays(number % 20'000);
        person.household = m_household;
        person.healthNote = syncWords(number);
        return sealed(domain::typeOf<domain::Person>(), m_person, domain::toFields(person));
    }
    domain::Note note;
    note.parent = m_person;
    note.at = m_clock.now();
    note.kind = u"phone"_s;
    note.text = syncWords(number);
    return sealed(domain::typeOf<domain::Note>(), m_ids.next(), domain::toFields(note));
}

syncing::Request SyncFiller::request(qint64 first, qint64 end)
{
    syncing::Request request;
    request.device = m_facts.device;
    request.user = m_facts.user;
    request.number = ++m_facts.asked;
    request.witness = m_facts.witness;
    for (qint64 number = first; number < end; ++number)
        request.pushes.append({m_stream, changeFor(number), false});
    request.k = m_facts.k;
    request.head = m_facts.head;
    return request;
}

base::Done SyncFiller::fill(qint64 changes)
{
    for (qint64 first = 0; first < changes; first += kAtOnce) {
        const syncing::Request said = request(first, std::min(changes, first + kAtOnce));
        const auto response
            = m_desk->perform<syncing::Response>([&](office::Hall &hall) -> base::Result<syncing::Response> {
                  return office::Clerk::answerWithin(hall, said, m_deviceKey);
              });
        if (!response)
            return response.error();
        const bool isTaken = std::ranges::all_of(response->answers,
            [](const syncing::Answer &answer) { return answer.kind == syncing::Answer::Kind::Applied; });
        if (!isTaken || response->answers.size() != said.pushes.size())
            return base::Error{base::ErrorKind::Internal, u"the office did not take what fills it"_s};
        m_facts.witness = response->witness;
    }
    return {};
}

} // namespace bench
