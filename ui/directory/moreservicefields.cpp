// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/moreservicefields.h"

#include "model/work/serviceparts.h"
#include "ui/directory/servicewords.h"
#include "ui/session/desk.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MoreServiceFields::MoreServiceFields(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_service(new PartFields(desk, domain::typeOf<domain::Service>(),
          {u"classification*"_s, u"status"_s, u"phone"_s, u"email"_s, u"url"_s, u"description*"_s}))
    , m_organisation(
          new PartFields(desk, domain::typeOf<domain::Organisation>(), {u"kind"_s, u"registration_number"_s}))
    , m_sites(desk, u"sites"_s,
          {tr("Add a site"), tr("Take away site %1"), tr("Only where the organisation is.")},
          {u"name*"_s, u"phone"_s, u"url"_s, u"hours*"_s, u"transport*"_s, u"accessibility*"_s,
              u"accessibility_note*"_s, u"address"_s},
          [this](PartFields *row) { connect(row, &PartFields::edited, this, &MoreServiceFields::edited); })
    , m_staff(desk, u"staff"_s,
          {tr("Add a contact person"), tr("Take away contact person %1"), tr("No contact person yet.")},
          {u"name"_s, u"title"_s, u"phone"_s, u"email"_s, u"qualifications*"_s, u"from_day"_s,
              u"until_day"_s},
          [this](PartFields *row) { connect(row, &PartFields::edited, this, &MoreServiceFields::edited); })
    , m_registrations(desk, u"registrations"_s,
          {tr("Add a period"), tr("Take away period %1"), tr("Only the days beside the service's name.")},
          {u"from_day"_s, u"until_day"_s, u"number"_s, u"authority"_s},
          [this](PartFields *row) { connect(row, &PartFields::edited, this, &MoreServiceFields::edited); })
    , m_prices(desk, u"prices"_s,
          {tr("Add a price"), tr("Take away price %1"), tr("The price above holds for everybody.")},
          {u"grade*"_s, u"from_day"_s, u"until_day"_s, u"price"_s, u"subsidy"_s, u"copay"_s, u"note"_s},
          [this](PartFields *row) { connect(row, &PartFields::edited, this, &MoreServiceFields::edited); })
    , m_moreCard(new Card(tr("Class and contact")))
    , m_pricesCard(new Card(tr("Prices by income grade"), tr("won a month")))
    , m_registrationsCard(new Card(tr("Periods of registration")))
    , m_sitesCard(new Card(tr("Sites of the organisation")))
    , m_staffCard(new Card(tr("Contact persons")))
{
    m_service->setObjectName(u"moreOfService"_s);
    m_organisation->setObjectName(u"moreOfOrganisation"_s);
    m_moreCard->body()->addWidget(m_service);
    m_moreCard->body()->addWidget(m_organisation);
    m_pricesCard->body()->addWidget(m_prices.widget());
    m_registrationsCard->body()->addWidget(m_registrations.widget());
    m_sitesCard->body()->addWidget(m_sites.widget());
    m_staffCard->body()->addWidget(m_staff.widget());
    for (PartFields *fields : {m_service, m_organisation})
        connect(fields, &PartFields::edited, this, &MoreServiceFields::edited);
    for (RowGroup *group : {m_sites.widget(), m_staff.widget(), m_registrations.widget(), m_prices.widget()})
        connect(group, &RowGroup::changed, this, &MoreServiceFields::edited);
}

void MoreServiceFields::load(const work::ServiceEdit &edit)
{
    m_service->load(edit.service);
    m_organisation->load(edit.organisation);
    m_sites.load(edit.sites);
    m_staff.load(edit.staff);
    m_registrations.load(edit.registrations);
    m_prices.load(edit.prices);
}

bool MoreServiceFields::read(work::ServiceEdit &edit)
{
    bool isRight = m_service->store(edit.service);
    isRight = m_organisation->store(edit.organisation) && isRight;
    isRight = m_sites.store(edit.sites) && isRight;
    isRight = m_staff.store(edit.staff) && isRight;
    isRight = m_registrations.store(edit.registrations) && isRight;
    isRight = m_prices.store(edit.prices) && isRight;
    if (isRight)
        markIssues(edit, isRight);
    return isRight;
}

/// What the rules say of the lists, at the field that has to change.
void MoreServiceFields::markIssues(const work::ServiceEdit &edit, bool &isRight)
{
    for (const work::ServiceIssue &issue : work::serviceparts::issuesOf(edit)) {
        isRight = false;
        const QString words = servicewords::issue(issue);
        const int row = std::max(0, issue.row);
        const bool isOrder = issue.reason == work::ServiceIssue::Reason::OutOfOrder;
        if (issue.field == u"sites" && row < m_sites.count())
            m_sites.row(row)->setError(u"name"_s, words);
        else if (issue.field == u"staff" && row < m_staff.count())
            m_staff.row(row)->setError(u"name"_s, words);
        else if (issue.field == u"registrations" && row < m_registrations.count())
            m_registrations.row(row)->setError(u"until_day"_s, words);
        else if (issue.field == u"prices" && row < m_prices.count())
            m_prices.row(issue.row < 0 ? m_prices.count() - 1 : row)
                ->setError(isOrder ? u"until_day"_s : u"price"_s, words);
    }
}

bool MoreServiceFields::focusFirstError()
{
    return m_service->focusFirstError() || m_organisation->focusFirstError() || m_prices.focusFirstError()
        || m_registrations.focusFirstError() || m_sites.focusFirstError() || m_staff.focusFirstError();
}

} // namespace ui
