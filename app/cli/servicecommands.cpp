// SPDX-License-Identifier: GPL-3.0-or-later
// The directory: services, organisations and waiting lists.
#include "app/cli/command.h"
#include "app/cli/errorwords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/servicejson.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/work/codelists.h"
#include "model/work/slottext.h"
#include "model/work/waitinglist.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<QJsonObject> inputJson()
{
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    return objectOf(*bytes);
}

/// All that keeps a service from being saved at once, by the names of the input.
base::Error lackOf(const work::ServiceEdit &edit, const QList<work::ServiceIssue> &issues)
{
    using enum work::ServiceIssue::Reason;
    QStringList missing;
    QStringList wrong;
    for (const work::ServiceIssue &issue : issues) {
        const bool isMissing = issue.reason == Missing || (issue.reason == NotAnArea && edit.service.area.isEmpty());
        QString place = jsonName(issue.field.toUtf8());
        if (issue.row >= 0)
            place += u'[' + QString::number(issue.row) + u']';
        if (issue.reason == AmountsDoNotAdd)
            place += words(QT_TRANSLATE_NOOP("cli", " (subsidy and copay do not add up to it)"));
        QStringList &list = isMissing ? missing : wrong;
        if (!list.contains(place))
            list.append(place);
    }
    QStringList sentences;
    if (!missing.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "Missing: %1.")).arg(missing.join(u", "_s)));
    if (!wrong.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "Not possible: %1.")).arg(wrong.join(u", "_s)));
    sentences.append(words(QT_TRANSLATE_NOOP("cli", "Nothing was stored; “service schema” prints what is expected.")));
    return {base::ErrorKind::InvalidInput, kInFull + sentences.join(u' ')};
}

Answer saved(work::Context &context, const domain::CodeLists &codes, const QJsonObject &json,
    const work::ServiceEdit &known)
{
    const auto organisations = work::services::organisations(context);
    if (!organisations)
        return organisations.error();
    const auto edit = laidOver(json, known, *organisations, codes);
    if (!edit)
        return edit.error();
    if (const QList<work::ServiceIssue> issues = work::services::issuesOf(*edit); !issues.isEmpty())
        return lackOf(*edit, issues);
    const auto id = work::services::save(context, *edit);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

Answer addService(const Run &run)
{
    const auto json = inputJson();
    if (!json)
        return json.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::ServiceEdit fresh;
    fresh.offers.append(work::OfferEdit());
    return saved((*vault)->context(), (*vault)->codes(), *json, fresh);
}

Answer schemaOfService(const Run &)
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    const QJsonObject json = serviceSchema(*codes);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

Answer editService(const Run &run)
{
    const auto id = idOf(run);
    const auto json = id ? inputJson() : base::Result<QJsonObject>(QJsonObject());
    if (!id || !json)
        return id ? json.error() : id.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto known = work::services::open((*vault)->context(), *id);
    if (!known)
        return known.error();
    return saved((*vault)->context(), (*vault)->codes(), *json, *known);
}

Answer showService(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const auto edit = work::services::open(at->context(), at->id);
    if (!edit)
        return edit.error();
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("cli", "Service")), edit->service.name},
        {words(QT_TRANSLATE_NOOP("cli", "Organisation")), edit->organisation.name},
        {words(QT_TRANSLATE_NOOP("cli", "Phone")), base::formatPhone(edit->organisation.phone)}};
    for (const work::OfferEdit &offer : edit->offers)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Offer")), offer.offer.id.toString(),
            work::slottext::textOf(offer.weekly)});
    return reply(jsonOf(*edit), textTable(rows));
}

QJsonObject lineOf(const work::OfferView &view)
{
    QJsonObject line{{u"offer"_s, view.offer.id.toString()}, {u"service"_s, view.service.id.toString()},
        {u"organisation"_s, view.organisation.name}, {u"name"_s, view.service.name},
        {u"area"_s, view.service.area}, {u"slots"_s, work::slottext::textOf(view.weekly)},
        {u"waiting"_s, view.waiting}, {u"phone"_s, view.phone()}, {u"closed"_s, view.offer.closed}};
    if (view.site)
        line.insert(u"site"_s, view.site->name);
    if (view.offer.places)
        line.insert(u"places"_s, *view.offer.places);
    if (view.offer.capacity)
        line.insert(u"capacity"_s, *view.offer.capacity);
    if (view.offer.checked.isValid())
        line.insert(u"checked"_s, base::isoDay(view.offer.checked));
    return line;
}

Answer listServices(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto closed = run.arguments.has(u"closed"_s) ? work::IncludeClosed::Yes : work::IncludeClosed::No;
    const auto views = work::services::list((*vault)->context(), closed);
    if (!views)
        return views.error();
    QJsonArray lines;
    QList<QStringList> rows;
    for (const work::OfferView &view : *views) {
        lines.append(lineOf(view));
        rows.append({view.service.id.toString(), view.organisation.name, view.service.name,
            work::slottext::textOf(view.weekly)});
    }
    return reply({{u"total"_s, lines.size()}, {u"offers"_s, lines}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There are no services yet. “import services FILE” brings a list in, “service add” one.")));
}

Answer listOrganisations(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto organisations = work::services::organisations((*vault)->context());
    if (!organisations)
        return organisations.error();
    QJsonArray list;
    QList<QStringList> rows;
    for (const domain::Organisation &one : *organisations) {
        list.append(jsonFromRecord(one));
        rows.append({one.id.toString(), one.name, base::formatPhone(one.phone)});
    }
    return reply({{u"total"_s, list.size()}, {u"organisations"_s, list}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There are no organisations yet. “organisation add” adds one; “import services FILE” brings them in with their services.")));
}

Answer showOrganisation(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto organisations = work::services::organisations((*vault)->context());
    if (!organisations)
        return organisations.error();
    for (const domain::Organisation &one : *organisations) {
        if (one.id == *id)
            return reply(jsonFromRecord(one), one.name + u'\n' + base::formatPhone(one.phone));
    }
    return base::Error{base::ErrorKind::NotFound, u"organisation"_s};
}

Answer keepOrganisation(const Run &run, const base::Id &id)
{
    const auto json = inputJson();
    if (!json)
        return json.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto organisations = work::services::organisations((*vault)->context());
    if (!organisations)
        return organisations.error();
    domain::Organisation known;
    for (const domain::Organisation &one : *organisations) {
        if (one.id == id)
            known = one;
    }
    if (!id.isNil() && known.id.isNil())
        return base::Error{base::ErrorKind::NotFound, u"organisation"_s};
    const auto organisation = laidOver(*json, known, (*vault)->codes(), {});
    if (!organisation)
        return organisation.error();
    const auto saved = work::services::saveOrganisation((*vault)->context(), *organisation);
    if (!saved)
        return saved.error();
    return reply({{u"id"_s, saved->toString()}}, saved->toString());
}

Answer addOrganisation(const Run &run)
{
    return keepOrganisation(run, {});
}

Answer editOrganisation(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    return keepOrganisation(run, *id);
}

Answer listWaiting(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    work::Context &context = at->context();
    const auto record = findRecord(context, at->id);
    if (!record)
        return record.error();
    const bool isOffer = record->type == QLatin1String(domain::Offer::kType);
    const auto people
        = isOffer ? work::waitinglist::of(context, at->id) : work::waitinglist::ofService(context, at->id);
    if (!people)
        return people.error();
    QJsonArray list;
    QList<QStringList> rows;
    for (const work::WaitingPerson &one : *people) {
        QJsonObject json = jsonFromRecord(one.entry);
        json.insert(u"person"_s, one.entry.parent.toString());
        json.insert(u"name"_s, one.name);
        json.insert(u"position"_s, one.position);
        list.append(json);
        rows.append({QString::number(one.position), one.name, base::isoDay(one.entry.since),
            one.entry.id.toString()});
    }
    return reply({{u"waiting"_s, list}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "Nobody waits for it. “waiting add” puts somebody on the list.")));
}

Answer addWaiting(const Run &run)
{
    const auto person = idOf(run);
    const auto offer = idOf(run.arguments.word(1));
    if (!person || !offer)
        return person ? offer.error() : person.error();
    QDate since;
    if (run.arguments.has(u"since"_s)) {
        since = base::dayFromIso(run.arguments.value(u"since"_s)).value_or(QDate());
        if (!since.isValid())
            return wrongUsage(u"--since is a day, YYYY-MM-DD"_s);
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = work::waitinglist::put((*vault)->context(), *person, *offer, since);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

Answer takeWaiting(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const QString outcome = run.arguments.has(u"outcome"_s) ? run.arguments.value(u"outcome"_s)
                                                            : QLatin1String(work::waitinglist::kPlaced);
    if (const base::Done taken = work::waitinglist::take(at->context(), at->id, outcome); !taken)
        return taken.error();
    return reply({{u"id"_s, at->id.toString()}, {u"outcome"_s, outcome}}, at->id.toString());
}

} // namespace

std::vector<Command> serviceCommands()
{
    return {
        {"service add", "",
            QT_TRANSLATE_NOOP(
                "cli", "add the service that standard input holds as JSON, with its organisation and offers (service schema)"),
            addService},
        {"service schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what service add reads"),
            schemaOfService},
        {"service edit", "SERVICE",
            QT_TRANSLATE_NOOP("cli",
                "change the fields that standard input names as JSON; null empties one, lists are replaced"),
            editService},
        {"service show", "SERVICE", QT_TRANSLATE_NOOP("cli", "all that is known of a service"), showService},
        {"service list", "", QT_TRANSLATE_NOOP("cli", "all offers of the directory"), listServices,
            {{"closed", nullptr, QT_TRANSLATE_NOOP("cli", "also those that are no longer given")}}},
        {"organisation add", "",
            QT_TRANSLATE_NOOP("cli", "add the organisation that standard input holds as JSON"),
            addOrganisation},
        {"organisation edit", "ORGANISATION",
            QT_TRANSLATE_NOOP("cli",
                "change the fields that standard input names as JSON; null empties one, lists are replaced"),
            editOrganisation},
        {"organisation show", "ORGANISATION",
            QT_TRANSLATE_NOOP("cli", "all that is known of an organisation"), showOrganisation},
        {"organisation list", "", QT_TRANSLATE_NOOP("cli", "all organisations"), listOrganisations},
        {"waiting list", "ID", QT_TRANSLATE_NOOP("cli", "who waits for an offer, or for a service"),
            listWaiting},
        {"waiting add", "PERSON OFFER",
            QT_TRANSLATE_NOOP("cli", "put a person on the waiting list of an offer"), addWaiting,
            {{"since", "DAY", QT_TRANSLATE_NOOP("cli", "waiting since (today)")}}},
        {"waiting take", "ENTRY",
            QT_TRANSLATE_NOOP("cli", "take an entry off the list; a place that was given is filled"),
            takeWaiting,
            {{"outcome", "CODE",
                QT_TRANSLATE_NOOP("cli", "placed, withdrawn, elsewhere, noLonger or other (placed)")}}},
    };
}

} // namespace cli
