// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/directoryparts.h"

#include "model/store/actwriter.h"
#include "model/work/listfile.h"
#include "model/work/offeraddress.h"
#include "model/work/slottext.h"

#include <QJsonArray>

#include <algorithm>

namespace work {
namespace {

using exchange::partcells::Contact;

template <class Record, class Same>
DirectoryEntry<Record> &entryOf(QList<DirectoryEntry<Record>> &entries, Same isSame)
{
    const auto known = std::find_if(
        entries.begin(), entries.end(), [&](const auto &entry) { return isSame(entry.wanted); });
    if (known != entries.end())
        return *known;
    return entries.emplaceBack();
}

template <class Record> base::Done putOnce(store::ActWriter &writer, DirectoryEntry<Record> &entry)
{
    if (entry.isWritten || !entry.differs())
        return {};
    const auto id = writer.put(entry.wanted);
    if (!id)
        return id.error();
    entry.wanted.id = *id;
    entry.isWritten = true;
    return {};
}

template <class Record>
base::Done putAll(store::ActWriter &writer, QList<DirectoryEntry<Record>> &entries, const base::Id &parent)
{
    for (DirectoryEntry<Record> &entry : entries) {
        entry.wanted.parent = parent;
        if (const base::Done done = putOnce(writer, entry); !done)
            return done;
    }
    return {};
}

/// The name, or a mark that no name has and the road.
QString siteKey(const domain::Site &site)
{
    const QString name = lists::nameKey(site.name);
    return name.isEmpty() ? QStringLiteral(" @") + lists::nameKey(site.address.road) : name;
}

QString contactKey(const domain::Staff &one)
{
    return lists::nameKey(one.name.isEmpty() ? one.title : one.name);
}

QJsonValue valueOf(const QJsonObject &fields, const QString &column)
{
    if (column == QLatin1String("address"))
        return domain::Address::fromJson(fields.value(column).toObject()).line();
    if (column == QLatin1String("hours"))
        return slottext::textOfHours(fields.value(column).toObject());
    return fields.value(column);
}

void addSiteChanges(const DirectoryEntry<domain::Site> &site, QList<domain::FieldChange> &changes)
{
    static constexpr std::pair<const char *, const char *> kColumns[]
        = {{"name", "site"}, {"address", "siteAddress"}, {"phone", "sitePhone"},
            {"accessibility", "accessibility"}, {"accessibility_note", "accessibilityNote"},
            {"hours", "openingHours"}, {"transport", "transport"}, {"url", "siteUrl"}, {"note", "siteNote"}};
    const QJsonObject before = domain::toFields(site.stored);
    const QJsonObject after = domain::toFields(site.wanted);
    for (const auto &[column, field] : kColumns) {
        const QJsonValue old = valueOf(before, QLatin1String(column));
        const QJsonValue now = valueOf(after, QLatin1String(column));
        if (old != now && !now.isNull() && !now.isUndefined())
            changes.append({QLatin1String(field), old, now});
    }
}

/// The records of a list that change or are new, before and after, as their fields.
template <class Record>
void addListChanges(
    const char *field, const QList<DirectoryEntry<Record>> &entries, QList<domain::FieldChange> &changes)
{
    QJsonArray before;
    QJsonArray after;
    for (const DirectoryEntry<Record> &entry : entries) {
        if (!entry.differs())
            continue;
        after.append(domain::toFields(entry.wanted));
        if (!entry.isNew())
            before.append(domain::toFields(entry.stored));
    }
    if (!after.isEmpty())
        changes.append({QLatin1String(field), before.isEmpty() ? QJsonValue() : before, after});
}

template <class Record> DirectoryEntry<Record> stored(const Record &one)
{
    return {one, one};
}

} // namespace

base::Result<DirectoryParts> DirectoryParts::read(
    sql::Connection &connection, const QHash<base::Id, qsizetype> &numbers)
{
    const auto sites = store::records::all<domain::Site>(connection);
    const auto staff = store::records::all<domain::Staff>(connection);
    const auto registrations = store::records::all<domain::Registration>(connection);
    const auto prices = store::records::all<domain::PriceEdition>(connection);
    if (!sites || !staff)
        return sites ? staff.error() : sites.error();
    if (!registrations || !prices)
        return registrations ? prices.error() : registrations.error();
    DirectoryParts parts;
    for (const domain::Site &one : *sites) {
        const std::pair key(numbers.value(one.parent, -1), siteKey(one));
        parts.m_siteById.insert(one.id, parts.m_sites.size());
        if (!parts.m_siteByKey.contains(key))
            parts.m_siteByKey.insert(key, parts.m_sites.size());
        parts.m_sites.append({stored(one), key.first});
    }
    for (const domain::Staff &one : *staff) {
        parts.m_contacts[numbers.value(one.parent, -1)].append(
            {stored(one), numbers.value(one.service, -1), parts.siteOf(one.site)});
    }
    for (const domain::Registration &one : *registrations)
        parts.m_terms[numbers.value(one.parent, -1)].registrations.append(stored(one));
    for (const domain::PriceEdition &one : *prices)
        parts.m_terms[numbers.value(one.parent, -1)].prices.append(stored(one));
    return parts;
}

void DirectoryParts::layTerms(qsizetype service, const exchange::OfferParts &parts)
{
    if (parts.prices.isEmpty() && parts.registrations.isEmpty())
        return;
    Terms &terms = m_terms[service];
    for (const domain::PriceEdition &given : parts.prices) {
        domain::PriceEdition &known = entryOf(terms.prices, [&given](const domain::PriceEdition &one) {
            return one.grade == given.grade && one.from == given.from;
        }).wanted;
        known.grade = given.grade;
        known.from = given.from;
        known.until = given.until;
        known.price = given.price;
        known.subsidy = given.subsidy;
        known.copay = given.copay;
        layOver(known.note, given.note);
    }
    for (const domain::Registration &given : parts.registrations) {
        domain::Registration &known = entryOf(terms.registrations, [&given](const domain::Registration &one) {
            return one.number == given.number && one.from == given.from;
        }).wanted;
        known.number = given.number;
        known.from = given.from;
        known.until = given.until;
        layOver(known.authority, given.authority);
    }
}

void DirectoryParts::addTerms(qsizetype service, ServiceEdit &edit) const
{
    const auto terms = m_terms.find(service);
    if (terms == m_terms.end())
        return;
    for (const auto &entry : terms->prices)
        edit.prices.append(entry.wanted);
    for (const auto &entry : terms->registrations)
        edit.registrations.append(entry.wanted);
}

qsizetype DirectoryParts::knownSite(qsizetype organisation, const domain::Site &given) const
{
    return m_siteByKey.value({organisation, siteKey(given)}, -1);
}

qsizetype DirectoryParts::laySite(qsizetype organisation, const exchange::OfferParts &parts)
{
    if (!parts.hasSite())
        return -1;
    qsizetype number = knownSite(organisation, parts.site);
    if (number < 0) {
        number = m_sites.size();
        m_sites.append({{}, organisation});
        m_siteByKey.insert({organisation, siteKey(parts.site)}, number);
        m_sites.last().entry.wanted.name = parts.site.name;
    }
    const domain::Site &given = parts.site;
    domain::Site &wanted = m_sites[number].entry.wanted;
    if (!given.address.isEmpty())
        wanted.address = addressOver(wanted.address, given.address);
    layOver(wanted.phone, given.phone);
    layOver(wanted.accessibility, given.accessibility);
    layOver(wanted.accessibilityNote, given.accessibilityNote);
    layOver(wanted.hours, given.hours);
    layOver(wanted.transport, given.transport);
    layOver(wanted.url, given.url);
    layOver(wanted.note, given.note);
    return number;
}

bool DirectoryParts::layContact(const Place &place, const Contact &given)
{
    qsizetype site = -1;
    if (!given.site.isEmpty()) {
        domain::Site named;
        named.name = given.site;
        site = knownSite(place.organisation, named);
        if (site < 0)
            return false;
    }
    QList<ContactEntry> &all = m_contacts[place.organisation];
    const QString key = contactKey(given.staff);
    auto known = std::find_if(all.begin(), all.end(), [&](const ContactEntry &one) {
        return one.service == place.service && one.site == site && contactKey(one.entry.wanted) == key;
    });
    if (known == all.end()) {
        all.append({{}, place.service, site});
        known = std::prev(all.end());
    }
    domain::Staff &wanted = known->entry.wanted;
    layOver(wanted.name, given.staff.name);
    layOver(wanted.title, given.staff.title);
    layOver(wanted.department, given.staff.department);
    layOver(wanted.phone, given.staff.phone);
    layOver(wanted.email, given.staff.email);
    layOver(wanted.qualifications, given.staff.qualifications);
    layOver(wanted.from, given.staff.from);
    layOver(wanted.until, given.staff.until);
    return true;
}

bool DirectoryParts::layContacts(const Place &place, const exchange::OfferParts &parts)
{
    for (const Contact &contact : parts.contacts) {
        if (!layContact(place, contact))
            return false;
    }
    for (const Contact &contact : parts.organisationContacts) {
        if (!layContact({place.organisation, -1, -1}, contact))
            return false;
    }
    return true;
}

bool DirectoryParts::concerns(const ContactEntry &contact, const Place &place) const
{
    return contact.service == -1 || contact.service == place.service;
}

bool DirectoryParts::differs(const Place &place) const
{
    const auto isOther = [](const auto &entry) { return entry.differs(); };
    const Terms terms = m_terms.value(place.service);
    const QList<ContactEntry> contacts = m_contacts.value(place.organisation);
    return (place.site >= 0 && m_sites.at(place.site).entry.differs())
        || std::any_of(terms.prices.begin(), terms.prices.end(), isOther)
        || std::any_of(terms.registrations.begin(), terms.registrations.end(), isOther)
        || std::any_of(contacts.begin(), contacts.end(),
            [&](const ContactEntry &one) { return concerns(one, place) && one.entry.differs(); });
}

QList<domain::FieldChange> DirectoryParts::changes(const Place &place) const
{
    QList<domain::FieldChange> changes;
    if (place.site >= 0)
        addSiteChanges(m_sites.at(place.site).entry, changes);
    const Terms terms = m_terms.value(place.service);
    addListChanges("prices", terms.prices, changes);
    addListChanges("registrations", terms.registrations, changes);
    QList<DirectoryEntry<domain::Staff>> own;
    QList<DirectoryEntry<domain::Staff>> general;
    for (const ContactEntry &one : m_contacts.value(place.organisation)) {
        if (concerns(one, place))
            (one.service == -1 ? general : own).append(one.entry);
    }
    addListChanges("contacts", own, changes);
    addListChanges("organisationContacts", general, changes);
    return changes;
}

base::Done DirectoryParts::writeSite(store::ActWriter &writer, qsizetype site, const base::Id &organisation)
{
    if (site < 0)
        return {};
    m_sites[site].entry.wanted.parent = organisation;
    return putOnce(writer, m_sites[site].entry);
}

base::Done DirectoryParts::write(
    store::ActWriter &writer, const Place &place, const base::Id &organisation, const base::Id &service)
{
    Terms &terms = m_terms[place.service];
    if (const base::Done put = putAll(writer, terms.prices, service); !put)
        return put;
    if (const base::Done put = putAll(writer, terms.registrations, service); !put)
        return put;
    return writeContacts(writer, place, organisation, service);
}

base::Done DirectoryParts::writeContacts(
    store::ActWriter &writer, const Place &place, const base::Id &organisation, const base::Id &service)
{
    for (ContactEntry &contact : m_contacts[place.organisation]) {
        DirectoryEntry<domain::Staff> &entry = contact.entry;
        if (!concerns(contact, place) || entry.isWritten || !entry.differs())
            continue;
        if (const base::Done put = writeSite(writer, contact.site, organisation); !put)
            return put;
        entry.wanted.parent = organisation;
        entry.wanted.service = contact.service < 0 ? base::Id() : service;
        entry.wanted.site = contact.site < 0 ? base::Id() : site(contact.site).id;
        if (const base::Done put = putOnce(writer, entry); !put)
            return put;
    }
    return {};
}

} // namespace work
