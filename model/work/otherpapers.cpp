// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/otherpapers.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/store/joined.h"
#include "model/work/consentforms.h"
#include "model/work/context.h"
#include "model/work/paperlines.h"
#include "model/work/paperperson.h"
#include "model/work/services.h"
#include "model/work/serviceterms.h"
#include "model/work/slottext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace work::otherpapers {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("documents", text);
}

documents::CategoryMark markOf(const QString &code)
{
    const auto area = domain::serviceAreaOf(code);
    if (!area)
        return documents::CategoryMark::None;
    return *area == domain::ServiceArea::Care          ? documents::CategoryMark::Care
        : *area == domain::ServiceArea::Rehabilitation ? documents::CategoryMark::Rehabilitation
                                                       : documents::CategoryMark::Counselling;
}

QString ageText(const domain::Service &service)
{
    if (service.ageFrom && service.ageUntil)
        return words(QT_TRANSLATE_NOOP("documents", "aged %1 to %2"))
            .arg(*service.ageFrom)
            .arg(*service.ageUntil);
    if (service.ageFrom)
        return words(QT_TRANSLATE_NOOP("documents", "aged %1 or older")).arg(*service.ageFrom);
    if (service.ageUntil)
        return words(QT_TRANSLATE_NOOP("documents", "aged %1 or younger")).arg(*service.ageUntil);
    return {};
}

QString forWhom(Context &context, const domain::Service &service, const QString &language)
{
    const auto wordsOf = [&](const QStringList &codes, const QString &list) {
        QStringList all;
        for (const QString &code : codes)
            all.append(context.codes().word(list, code, language));
        return all.join(", "_L1);
    };
    QStringList parts{wordsOf(service.conditions, u"conditions"_s), wordsOf(service.stages, u"stages"_s),
        ageText(service), wordsOf(service.incomeGrades, u"income-grades"_s)};
    if (service.needsDisability)
        parts.append(words(QT_TRANSLATE_NOOP("documents", "registered disability")));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString sessionsText(const domain::Service &service)
{
    QStringList parts;
    if (service.minutes)
        parts.append(words("%1 min").arg(*service.minutes));
    if (service.sessions)
        parts.append(words("%1 times a month").arg(*service.sessions));
    return parts.join(", "_L1);
}

/// The times of all groups that are still given, each once.
QString slotsText(const ServiceEdit &edit)
{
    QStringList times;
    for (const OfferEdit &offer : edit.offers) {
        const QString time = slottext::wordsOf(slottext::textOf(offer.weekly));
        if (!offer.offer.closed && !time.isEmpty() && !times.contains(time))
            times.append(time);
    }
    return times.join(u" / "_s);
}

QString sectionOf(const ConsentForm &form)
{
    static const QHash<QString, QString> known{{u"collection"_s, u"collect"_s},
        {u"sensitive"_s, u"sensitive"_s}, {u"identifier"_s, u"identifier"_s}, {u"thirdParty"_s, u"share"_s},
        {u"plan"_s, u"plan"_s}};
    return known.value(form.form, form.perOrganisation ? u"share"_s : u"collect"_s);
}

documents::ConsentPart partOf(const ConsentForm &form, const QString &recipient, const QString &language)
{
    documents::ConsentPart part{sectionOf(form), form.law(language), form.about(language), recipient, {}};
    for (const ConsentItem &item : form.items)
        part.items.push_back({item.word(language), item.required});
    return part;
}

base::Result<QString> organisationName(Context &context, const base::Id &id)
{
    if (id.isNil())
        return QString();
    const auto found = store::records::find<domain::Organisation>(context.connection(), id);
    if (!found)
        return found.error();
    return *found ? (*found)->name : QString();
}

/// Providers of bundles that are not over, each once.
base::Result<std::vector<documents::ConsentRecipient>> providersOf(Context &context, const base::Id &person)
{
    static const QStringList over{u"ended"_s, u"evaluated"_s, u"rejected"_s, u"withdrawn"_s};
    std::vector<documents::ConsentRecipient> recipients;
    const auto bundles = store::joined::childrenOf<domain::Bundle>(context.connection(), person);
    if (!bundles)
        return bundles.error();
    for (const domain::Bundle &bundle : *bundles) {
        if (over.contains(bundle.state))
            continue;
        const auto items = store::records::childrenOf<domain::BundleItem>(context.connection(), bundle.id);
        if (!items)
            return items.error();
        for (const domain::BundleItem &item : *items) {
            const bool isThere = std::any_of(recipients.begin(), recipients.end(), [&](const auto &one) {
                return one.name == item.provider && one.purpose == item.serviceName;
            });
            if (item.state != u"ended" && !item.provider.isEmpty() && !isThere)
                recipients.push_back({item.provider, item.serviceName, {}, {}});
        }
    }
    return recipients;
}

QString givenText(Context &context, const domain::Consent &consent, const QString &language)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("documents", "given %1")).arg(base::formatDay(consent.day)),
        context.codes().word(u"consent-givers"_s, consent.givenBy, language),
        context.codes().word(u"consent-methods"_s, consent.method, language)};
    if (consent.until.isValid())
        parts.append(
            words(QT_TRANSLATE_NOOP("documents", "valid until %1")).arg(base::formatDay(consent.until)));
    if (consent.withdrawn.isValid())
        parts.append(
            words(QT_TRANSLATE_NOOP("documents", "withdrawn %1")).arg(base::formatDay(consent.withdrawn)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

base::Done addGiven(Context &context, const domain::Consent &consent, const QList<ConsentForm> &forms,
    const PaperCopy &copy, documents::ConsentData &data)
{
    const auto form = consentforms::find(forms, consent.form, consent.formEdition);
    const auto recipient = organisationName(context, consent.organisation);
    if (!form || !recipient)
        return form ? recipient.error() : base::Error{base::ErrorKind::InvalidInput, u"form"_s};
    documents::ConsentPart part = partOf(*form, *recipient, copy.language);
    for (qsizetype i = 0; i < form->items.size(); ++i)
        part.items[size_t(i)].agreed = consent.ticks.value(form->items.at(i).code).toBool();
    data.parts.push_back(std::move(part));
    data.given = givenText(context, consent, copy.language);
    if (consent.withdrawn.isValid())
        data.watermark = words(QT_TRANSLATE_NOOP("documents", "Withdrawn"));
    return {};
}

base::Done addBlank(Context &context, const PaperOf &paper, const QList<ConsentForm> &forms,
    const PaperCopy &copy, documents::ConsentData &data)
{
    const auto named = organisationName(context, paper.organisation);
    if (!named)
        return named.error();
    if (!paper.form.isEmpty()) {
        const auto form = consentforms::inForce(forms, paper.form, base::koreanDay(context.clock().now()));
        if (!form)
            return base::Error{base::ErrorKind::InvalidInput, u"form"_s};
        data.parts.push_back(partOf(*form, *named, copy.language));
        return {};
    }
    data.asksIdentifier = true;
    if (!named->isEmpty()) {
        data.recipients.push_back({*named, {}, {}, {}});
        return {};
    }
    auto providers = providersOf(context, paper.person);
    if (!providers)
        return providers.error();
    data.recipients = std::move(*providers);
    return {};
}

} // namespace

base::Result<documents::LeafletData> leaflet(Context &context, const base::Id &id, const PaperCopy &copy)
{
    const auto edit = services::open(context, id);
    if (!edit)
        return edit.error();
    const domain::Service &service = edit->service;
    documents::LeafletData data;
    data.stamp = paperperson::stampOf(context, copy);
    documents::LeafletService shown;
    shown.area = markOf(service.area);
    shown.name = service.name;
    shown.about = service.description;
    shown.forWhom = forWhom(context, service, copy.language);
    shown.slots = slotsText(*edit);
    shown.sessions = sessionsText(service);
    const ServicePrice price = serviceterms::priceOn(service, edit->prices, {}, data.stamp.printedOn);
    if (price.isComplete()) {
        shown.price = *price.price;
        shown.subsidy = *price.subsidy;
        shown.copay = *price.copay;
    }
    shown.provider = edit->organisation.name;
    shown.phone = service.phone.isEmpty() ? edit->organisation.phone : service.phone;
    shown.address = edit->organisation.address.line();
    shown.comesHome = service.home;
    data.services.push_back(std::move(shown));
    return data;
}

base::Result<Consent> consent(Context &context, const PaperOf &paper, const PaperCopy &copy)
{
    Consent made{{}, paper.person};
    std::optional<domain::Consent> given;
    if (!paper.of.isNil()) {
        const auto found = store::records::find<domain::Consent>(context.connection(), paper.of);
        if (!found || !*found)
            return found ? base::Error{base::ErrorKind::NotFound, u"consent"_s} : found.error();
        given = **found;
        made.person = given->parent;
    }
    const auto person = paperperson::valuesOf(context, made.person);
    const auto forms = consentforms::all(context);
    if (!person || !forms)
        return person ? forms.error() : person.error();
    made.data.stamp = paperperson::stampOf(context, copy);
    made.data.person = paperperson::shown(context, *person, copy);
    const base::Done added = given ? addGiven(context, *given, *forms, copy, made.data)
                                   : addBlank(context, paper, *forms, copy, made.data);
    if (!added)
        return added.error();
    return made;
}

base::Result<Minutes> minutes(Context &context, const base::Id &id, const PaperCopy &copy)
{
    const auto found = store::records::find<domain::Conference>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, u"conference"_s} : found.error();
    const domain::Conference &conference = **found;
    const auto person = paperperson::valuesOf(context, conference.parent);
    if (!person)
        return person.error();
    Minutes made{{}, conference.parent};
    documents::MinutesData &data = made.data;
    const documents::CarePlanPerson about = paperperson::shown(context, *person, copy);
    const auto word = [&](const char *list, const QString &code) {
        return code.isEmpty() ? QString() : context.codes().word(QLatin1String(list), code, copy.language);
    };
    data.stamp = paperperson::stampOf(context, copy);
    // Without a decision they are still being written.
    data.state = conference.decision.isEmpty() ? documents::CarePlanState::Draft
                                               : documents::CarePlanState::Approved;
    data.kind = word("conference-kinds", conference.kind);
    data.day = conference.day;
    data.place = conference.place;
    data.caseNumber = about.caseNumber;
    data.caseName = about.name;
    data.people = paperlines::peopleOf(conference.attendees);
    data.talk = conference.minutes;
    data.reason = conference.reason;
    for (const QString &decided :
        {word("conference-decisions", conference.decision), word("case-classes", conference.caseClass)}) {
        if (!decided.isEmpty())
            data.decisions.append(decided);
    }
    if (conference.nextDay.isValid())
        data.decisions.append(words(QT_TRANSLATE_NOOP("documents", "next conference %1"))
                                  .arg(base::formatDay(conference.nextDay)));
    data.tasks = paperlines::tasksOf(conference.tasks);
    return made;
}

} // namespace work::otherpapers
