// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/change.h"
#include "model/exchange/offerparts.h"
#include "model/work/directoryentry.h"
#include "model/work/services.h"

#include <QHash>

namespace sql {
class Connection;
}
namespace store {
class ActWriter;
}

namespace work {

/// Sites, contact persons, registrations and prices of the directory in memory, with the rows of a list laid
/// over them. Organisations and services go by their numbers in the directory. Nothing is removed: a list may
/// say less than is known. A site is the same by its name, without one by its address; a contact person by
/// name, or position where there is none; a registration by number and first day; a price by grade and first
/// day.
class DirectoryParts {
public:
    /// Which of the parts a row speaks of; -1 is none.
    struct Place {
        qsizetype organisation = -1;
        qsizetype service = -1;
        qsizetype site = -1;
    };
    /// What can be taken back before anything else is laid over.
    struct Terms {
        QList<DirectoryEntry<domain::PriceEdition>> prices;
        QList<DirectoryEntry<domain::Registration>> registrations;
    };

    static base::Result<DirectoryParts> read(
        sql::Connection &connection, const QHash<base::Id, qsizetype> &numbers);

    Terms terms(qsizetype service) const { return m_terms.value(service); }
    void setTerms(qsizetype service, const Terms &terms) { m_terms.insert(service, terms); }
    void layTerms(qsizetype service, const exchange::OfferParts &parts);
    /// Those of a service, as a form is judged.
    void addTerms(qsizetype service, ServiceEdit &edit) const;

    /// The number of a stored site; -1 where there is none.
    qsizetype siteOf(const base::Id &id) const { return m_siteById.value(id, -1); }
    /// The site that the row names, made where the organisation has none such; -1 where it names none.
    qsizetype laySite(qsizetype organisation, const exchange::OfferParts &parts);
    /// False where a contact person is at a site that the organisation does not have.
    bool layContacts(const Place &place, const exchange::OfferParts &parts);

    const domain::Site &site(qsizetype number) const { return m_sites.at(number).entry.wanted; }
    bool differs(const Place &place) const;
    /// What comes to differ, by the fields of the list.
    QList<domain::FieldChange> changes(const Place &place) const;
    /// The sites of an organisation, which has its id by then.
    base::Done writeSite(store::ActWriter &writer, qsizetype site, const base::Id &organisation);
    /// All that hangs on the service, or on the organisation for all services.
    base::Done write(
        store::ActWriter &writer, const Place &place, const base::Id &organisation, const base::Id &service);

private:
    struct SiteEntry {
        DirectoryEntry<domain::Site> entry;
        qsizetype organisation = -1;
    };
    struct ContactEntry {
        DirectoryEntry<domain::Staff> entry;
        qsizetype service = -1; ///< for all
        qsizetype site = -1; ///< at all
    };

    qsizetype knownSite(qsizetype organisation, const domain::Site &given) const;
    bool layContact(const Place &place, const exchange::partcells::Contact &given);
    bool concerns(const ContactEntry &contact, const Place &place) const;
    base::Done writeContacts(
        store::ActWriter &writer, const Place &place, const base::Id &organisation, const base::Id &service);

    QList<SiteEntry> m_sites;
    QHash<base::Id, qsizetype> m_siteById;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_siteByKey; ///< by organisation and name
    QHash<qsizetype, Terms> m_terms; ///< by service
    QHash<qsizetype, QList<ContactEntry>> m_contacts; ///< by organisation
};

} // namespace work
