// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerexport.h"

#include "model/base/names.h"
#include "model/domain/areas.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/partcells.h"
#include "model/exchange/sheet.h"
#include "model/store/records.h"
#include "model/work/context.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace work::offerexport {
namespace {

/// The columns in their order, by the fields of an import: it knows each by the label of its field.
constexpr const char *kColumns[] = {"provider", "service", "area", "days", "price", "subsidy", "copay",
    "capacity", "places", "registeredFrom", "registeredUntil", "checked", "phone", "address", "dong",
    "latitude", "longitude", "home", "needs", "conditions", "stages", "unsuited", "ageFrom", "ageUntil",
    "incomeGrades", "needsDisability", "sessions", "minutes", "note", "prices", "registrations", "contacts",
    "organisationContacts", "label", "number", "site", "siteAddress", "siteDong", "siteLatitude",
    "siteLongitude", "sitePhone", "accessibility", "accessibilityNote", "openingHours", "transport",
    "siteUrl", "siteNote", "servicePhone", "email", "url", "organisationEmail", "organisationUrl",
    "alternateName", "description", "classification", "status", "languages", "verified"};
/// Counted anew in every vault, so it is not brought in.
constexpr const char *kWaiting = QT_TRANSLATE_NOOP("columns", "Waiting now");

QString headingOf(const char *column)
{
    for (const exchange::FieldWords &field : exchange::offerFields()) {
        if (qstrcmp(field.key, column) == 0)
            return QCoreApplication::translate("columns", field.label);
    }
    return {};
}

exchange::Value numberOf(const std::optional<qint64> &number)
{
    return number ? exchange::Value(*number) : exchange::Value();
}

/// A centimetre is enough, and more digits could be taken for a resident number.
exchange::Value degreesOf(const std::optional<double> &degrees)
{
    constexpr double kParts = 1e7;
    return degrees ? exchange::Value(std::round(*degrees * kParts) / kParts) : exchange::Value();
}

exchange::Value dayOf(QDate day)
{
    return day.isValid() ? exchange::Value(day) : exchange::Value();
}

/// Codes as the words of a list, in the language of the file.
class Words {
public:
    Words(const domain::CodeLists &codes, const QString &language)
        : m_codes(codes)
        , m_language(language)
    {
    }
    exchange::Value list(const char *name, const QStringList &codes) const
    {
        QStringList words;
        for (const QString &code : codes)
            words.append(m_codes.word(QLatin1String(name), code, m_language));
        return words.join(QStringLiteral(", "));
    }
    exchange::Value word(const char *name, const QString &code) const
    {
        return code.isEmpty() ? QString() : m_codes.word(QLatin1String(name), code, m_language);
    }
    exchange::Value prices(QList<domain::PriceEdition> prices) const
    {
        for (domain::PriceEdition &one : prices) {
            if (!one.grade.isEmpty())
                one.grade = m_codes.word(QStringLiteral("income-grades"), one.grade, m_language);
        }
        return exchange::partcells::ofPrices(prices, QCoreApplication::translate("exportfile", "All grades"));
    }
    exchange::Value area(const QString &code) const
    {
        const auto area = domain::serviceAreaOf(code);
        return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
    }
    exchange::Value needs(const QJsonObject &coverage) const
    {
        QStringList needs;
        for (auto one = coverage.begin(); one != coverage.end(); ++one) {
            const auto need = domain::needAreaOf(one.key());
            const QString word
                = need ? QCoreApplication::translate("areas", domain::labelOf(*need)) : one.key();
            needs.append(QStringLiteral("%1 %2%").arg(word).arg(one.value().toDouble() * 100, 0, 'g', 6));
        }
        return needs.join(QStringLiteral("; "));
    }

private:
    const domain::CodeLists &m_codes;
    QString m_language;
};

/// Who is to be called for an offer, and the number of the offer among its equals.
class Beside {
public:
    static base::Result<Beside> read(Context &context, const QList<OfferView> &views);

    /// Those of one service; a nil id gives those for all.
    QString contacts(const base::Id &organisation, const base::Id &service) const;
    exchange::Value number(const OfferView &view) const;

private:
    static QString keyOf(const OfferView &view);

    QHash<base::Id, QList<domain::Staff>> m_staff; ///< by organisation
    QHash<base::Id, QString> m_sites; ///< names
    QHash<QString, QList<base::Id>> m_equals;
};

base::Result<Beside> Beside::read(Context &context, const QList<OfferView> &views)
{
    const auto staff = store::records::all<domain::Staff>(context.connection());
    const auto sites = store::records::all<domain::Site>(context.connection());
    if (!staff || !sites)
        return staff ? sites.error() : staff.error();
    Beside beside;
    for (const domain::Staff &one : *staff)
        beside.m_staff[one.parent].append(one);
    for (const domain::Site &one : *sites)
        beside.m_sites.insert(one.id, one.name);
    for (const OfferView &view : views)
        beside.m_equals[keyOf(view)].append(view.offer.id);
    return beside;
}

QString Beside::keyOf(const OfferView &view)
{
    return QStringList{view.service.id.toString(), view.offer.site.toString(), view.offer.label,
        slottext::textOf(view.weekly)}
        .join(u'\n');
}

QString Beside::contacts(const base::Id &organisation, const base::Id &service) const
{
    QList<exchange::partcells::Contact> contacts;
    for (const domain::Staff &one : m_staff.value(organisation)) {
        if (one.service == service)
            contacts.append({one, m_sites.value(one.site)});
    }
    return exchange::partcells::ofContacts(contacts);
}

exchange::Value Beside::number(const OfferView &view) const
{
    const QList<base::Id> equals = m_equals.value(keyOf(view));
    return equals.size() > 1 ? exchange::Value(qint64(equals.indexOf(view.offer.id) + 1)) : exchange::Value();
}

QList<exchange::Value> partsOf(const OfferView &view, const Words &words, const Beside &beside)
{
    const domain::Service &service = view.service;
    const domain::Site site = view.site.value_or(domain::Site());
    domain::Address address = site.address;
    const QString dong = std::exchange(address.dong, {});
    return {words.prices(view.prices), exchange::partcells::ofRegistrations(view.registrations),
        beside.contacts(service.parent, service.id), beside.contacts(service.parent, {}), view.offer.label,
        beside.number(view), site.name, address.line(), dong, degreesOf(address.latitude),
        degreesOf(address.longitude), base::formatPhone(site.phone),
        words.list("accessibility", site.accessibility), site.accessibilityNote,
        slottext::wordsOf(slottext::textOfHours(site.hours)), site.transport, site.url, site.note,
        base::formatPhone(service.phone), service.email, service.url, view.organisation.email,
        view.organisation.website, service.alternateName, service.description,
        words.word("service-classes", service.classification), words.word("service-states", service.status),
        service.languages.join(QStringLiteral(", ")), dayOf(service.verified), qint64(view.waiting)};
}

QList<exchange::Value> rowOf(const OfferView &view, const Words &words, const Beside &beside)
{
    const domain::Service &service = view.service;
    domain::Address address = view.organisation.address;
    const QString dong = std::exchange(address.dong, {}); // a column of its own, so that it comes back whole
    return QList<exchange::Value>{view.organisation.name, service.name, words.area(service.area),
               slottext::wordsOf(slottext::textOf(view.weekly)), numberOf(service.price),
               numberOf(service.subsidy), numberOf(service.copay), numberOf(view.offer.capacity),
               numberOf(view.offer.places), dayOf(service.registeredFrom), dayOf(service.registeredUntil),
               dayOf(view.offer.checked), base::formatPhone(view.organisation.phone), address.line(), dong,
               degreesOf(address.latitude), degreesOf(address.longitude), QString(service.home ? u'Y' : u'N'),
               words.needs(service.coverage), words.list("conditions", service.conditions),
               words.list("stages", service.stages), words.list("conditions", service.unsuited),
               numberOf(service.ageFrom), numberOf(service.ageUntil),
               words.list("income-grades", service.incomeGrades),
               QString(service.needsDisability ? u'Y' : u'N'), numberOf(service.sessions),
               numberOf(service.minutes), service.note}
    + partsOf(view, words, beside);
}

} // namespace

base::Result<Exported> write(Context &context, const OfferExport &wanted, const base::Progress &progress)
{
    const auto views = services::list(context);
    if (!views)
        return views.error();
    const auto beside = Beside::read(context, *views);
    if (!beside)
        return beside.error();
    const Words words(context.codes(), wanted.language);
    exchange::Sheet sheet;
    sheet.name = QCoreApplication::translate("exportfile", "Services");
    for (const char *column : kColumns)
        sheet.header.append(headingOf(column));
    sheet.header.append(QCoreApplication::translate("columns", kWaiting));
    for (const OfferView &view : *views) {
        if (!wanted.offers || wanted.offers->contains(view.offer.id))
            sheet.rows.append(rowOf(view, words, *beside));
    }
    const QJsonObject about{{QStringLiteral("what"), QStringLiteral("services")}};
    return exportfile::write(context, sheet, wanted.target, about, progress);
}

} // namespace work::offerexport
