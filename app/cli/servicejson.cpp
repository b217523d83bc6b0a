// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servicejson.h"

#include "app/cli/reply.h"
#include "model/work/slottext.h"
#include "model/work/slotwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

template <class Record> QJsonArray listOf(const QList<Record> &records)
{
    QJsonArray list;
    for (const Record &one : records)
        list.append(jsonFromRecord(one));
    return list;
}

template <class Record> Record knownIn(const QList<Record> &records, const QJsonObject &json)
{
    const auto id = base::Id::fromString(json.value(u"id"_s).toString());
    for (const Record &one : records) {
        if (id && one.id == *id)
            return one;
    }
    return {};
}

/// A list of the input, laid over the one that is known; without such a member it stays.
template <class Record>
base::Done readList(
    QJsonObject &json, const QString &name, QList<Record> &records, const domain::CodeLists &codes)
{
    const QJsonValue list = json.take(name);
    if (list.isUndefined())
        return {};
    if (!list.isArray() && !list.isNull())
        return wrongUsage(u"%1: a list is expected"_s.arg(name));
    const QList<Record> known = std::exchange(records, {});
    const QJsonArray members = list.toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QJsonObject one = members.at(i).toObject();
        const auto record = laidOver(one, knownIn(known, one), codes, u"%1[%2]"_s.arg(name).arg(i));
        if (!record)
            return record.error();
        records.append(*record);
    }
    return {};
}

base::Result<work::OfferEdit> offerOf(QJsonObject json, const QList<work::OfferEdit> &known,
    const domain::CodeLists &codes, const QString &place)
{
    work::OfferEdit edit;
    const auto id = base::Id::fromString(json.value(u"id"_s).toString());
    for (const work::OfferEdit &one : known) {
        if (id && one.offer.id == *id)
            edit = one;
    }
    const QJsonValue times = json.take(u"slots"_s);
    const QJsonValue site = json.take(u"siteIndex"_s);
    const auto offer = laidOver(json, edit.offer, codes, place);
    if (!offer)
        return offer.error();
    edit.offer = *offer;
    if (site.isDouble())
        edit.site = site.toInt();
    if (times.isUndefined())
        return edit;
    const auto weekly = work::slottext::slotsOfWords(times.toString());
    if (!weekly)
        return wrongUsage(u"%1.slots: as in TU 10:00-11:30; FR 10:00-11:30"_s.arg(place));
    if (work::slottext::textOf(*weekly) != work::slottext::textOf(edit.weekly))
        edit.weekly = *weekly;
    return edit;
}

base::Done readOffers(QJsonObject &json, QList<work::OfferEdit> &offers, const domain::CodeLists &codes)
{
    const QJsonValue list = json.take(u"offers"_s);
    if (list.isUndefined())
        return {};
    const QList<work::OfferEdit> known = std::exchange(offers, {});
    const QJsonArray members = list.toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const auto offer = offerOf(members.at(i).toObject(), known, codes, u"offers[%1]"_s.arg(i));
        if (!offer)
            return offer.error();
        offers.append(*offer);
    }
    return {};
}

base::Done readOrganisation(QJsonObject &json, domain::Organisation &organisation,
    const QList<domain::Organisation> &organisations, const domain::CodeLists &codes)
{
    const QJsonValue value = json.take(u"organisation"_s);
    if (value.isUndefined())
        return {};
    const QString typed = value.isString() ? value.toString() : value.toObject().value(u"id"_s).toString();
    if (!typed.isEmpty()) {
        const auto id = base::Id::fromString(typed);
        const auto known = std::find_if(organisations.begin(), organisations.end(),
            [&](const domain::Organisation &one) { return id && one.id == *id; });
        if (known == organisations.end())
            return base::Error{base::ErrorKind::NotFound, u"organisation"_s};
        organisation = *known;
    }
    const auto laid = laidOver(value.toObject(), organisation, codes, u"organisation"_s);
    if (!laid)
        return laid.error();
    organisation = *laid;
    return {};
}

} // namespace

QJsonObject jsonOf(const work::ServiceEdit &edit)
{
    QJsonObject json = jsonFromRecord(edit.service);
    json.insert(u"organisation"_s, jsonFromRecord(edit.organisation));
    QJsonArray offers;
    for (const work::OfferEdit &offer : edit.offers) {
        QJsonObject one = jsonFromRecord(offer.offer);
        one.insert(u"slots"_s, work::slottext::textOf(offer.weekly));
        offers.append(one);
    }
    json.insert(u"offers"_s, offers);
    json.insert(u"sites"_s, listOf(edit.sites));
    json.insert(u"staff"_s, listOf(edit.staff));
    json.insert(u"registrations"_s, listOf(edit.registrations));
    json.insert(u"prices"_s, listOf(edit.prices));
    return json;
}

QJsonObject serviceSchema(const domain::CodeLists &codes)
{
    const auto listOfThese = [](const QJsonObject &items) {
        return QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, items}};
    };
    const auto without = [](QJsonObject schema, const QStringList &required = {}) {
        schema.remove(u"$schema"_s);
        if (!required.isEmpty())
            schema.insert(u"required"_s, QJsonArray::fromStringList(required));
        return schema;
    };
    const QStringList amounts{u"price"_s, u"subsidy"_s, u"copay"_s};
    QJsonObject offer = without(schemaOf(shapesOf<domain::Offer>(), codes));
    QJsonObject members = offer.value("properties"_L1).toObject();
    members.insert(u"slots"_s,
        QJsonObject{{u"type"_s, u"string"_s}, {u"description"_s, u"times of the week, as in TU 10:00-11:30; FR 10:00-11:30"_s}});
    members.insert(u"siteIndex"_s,
        QJsonObject{{u"type"_s, u"integer"_s}, {u"description"_s, u"a site of the same input, the first is 0"_s}});
    offer.insert(u"properties"_s, members);
    QJsonObject organisation = without(schemaOf(shapesOf<domain::Organisation>(), codes));
    organisation.insert(u"description"_s, u"an object with at least a name, or the id of one that is known"_s);
    organisation.insert(u"type"_s, QJsonArray{u"object"_s, u"string"_s});
    QJsonObject json = schemaOf(shapesOf<domain::Service>(), codes);
    QJsonObject all = json.value("properties"_L1).toObject();
    all.insert(u"organisation"_s, organisation);
    all.insert(u"offers"_s, listOfThese(offer));
    all.insert(u"sites"_s, listOfThese(without(schemaOf(shapesOf<domain::Site>(), codes))));
    all.insert(u"staff"_s, listOfThese(without(schemaOf(shapesOf<domain::Staff>(), codes))));
    all.insert(u"registrations"_s, listOfThese(without(schemaOf(shapesOf<domain::Registration>(), codes))));
    all.insert(u"prices"_s, listOfThese(without(schemaOf(shapesOf<domain::PriceEdition>(), codes), amounts)));
    json.insert(u"properties"_s, all);
    json.insert(u"required"_s,
        QJsonArray::fromStringList(QStringList{u"name"_s, u"area"_s, u"organisation"_s} + amounts));
    json.insert(u"title"_s, u"service add"_s);
    json.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    return json;
}

base::Result<work::ServiceEdit> laidOver(const QJsonObject &given, const work::ServiceEdit &known,
    const QList<domain::Organisation> &organisations, const domain::CodeLists &codes)
{
    QJsonObject json = given;
    work::ServiceEdit edit = known;
    for (const base::Done &done : {readOrganisation(json, edit.organisation, organisations, codes),
             readOffers(json, edit.offers, codes), readList(json, u"sites"_s, edit.sites, codes),
             readList(json, u"staff"_s, edit.staff, codes),
             readList(json, u"registrations"_s, edit.registrations, codes),
             readList(json, u"prices"_s, edit.prices, codes)}) {
        if (!done)
            return done.error();
    }
    const auto service = laidOver(json, edit.service, codes, {});
    if (!service)
        return service.error();
    edit.service = *service;
    return edit;
}

} // namespace cli
