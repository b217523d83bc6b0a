// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicesections.h"

#include "model/base/money.h"
#include "model/base/names.h"
#include "model/work/serviceterms.h"
#include "model/work/slottext.h"
#include "ui/people/factlist.h"
#include "ui/people/personwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ServiceSections::ServiceSections(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_prices = add(tr("Prices by income grade"), u"servicePrices"_s);
    m_registrations = add(tr("Periods of registration"), u"serviceRegistrations"_s);
    m_sites = add(tr("Sites"), u"serviceSites"_s);
    m_staff = add(tr("Contact persons"), u"serviceStaff"_s);
}

ServiceSections::Section ServiceSections::add(const QString &title, const QString &name)
{
    const Section section{new TextLabel(title), new FactList};
    section.facts->setObjectName(name);
    section.title->bold()->setContentsMargins(Theme::kRing, 4, 0, 0);
    layout()->addWidget(section.title);
    layout()->addWidget(section.facts);
    return section;
}

void ServiceSections::fill(const Section &section, bool shown)
{
    section.title->setVisible(shown);
    section.facts->setVisible(shown);
}

void ServiceSections::showService(const work::ServiceEdit &edit, bool masked)
{
    fillPrices(edit);
    fillRegistrations(edit);
    fillSites(edit);
    fillStaff(edit, masked);
    setVisible(!edit.prices.isEmpty() || !edit.registrations.isEmpty() || !edit.sites.isEmpty()
        || !edit.staff.isEmpty());
}

void ServiceSections::fillPrices(const work::ServiceEdit &edit)
{
    const auto grade = [this](const QString &code) {
        return code.isEmpty() ? tr("All grades") : m_desk.word("income-grades", code);
    };
    QList<Fact> facts;
    for (const domain::PriceEdition &price : edit.prices) {
        const bool holds = (!price.from.isValid() || price.from <= m_desk.today())
            && (!price.until.isValid() || m_desk.today() <= price.until);
        const QString amount
            = tr("%1, copay %2")
                  .arg(formats::won(price.price.value_or(0)), formats::won(price.copay.value_or(0)));
        const QString days = price.from.isValid() || price.until.isValid()
            ? formats::range(price.from, price.until)
            : QString();
        facts.append(
            {grade(price.grade), joined({amount, days, holds ? QString() : tr("not now")}), Tone::Neutral});
    }
    for (const work::PriceFinding &finding : work::serviceterms::findingsOf(edit.prices)) {
        const QString days = formats::range(finding.from, finding.until);
        facts.append({grade(finding.grade),
            finding.kind == work::PriceFinding::Kind::Gap ? tr("no price: %1").arg(days)
                                                          : tr("two prices: %1").arg(days),
            Tone::Warn});
    }
    m_prices.facts->setFacts(facts);
    fill(m_prices, !facts.isEmpty());
}

void ServiceSections::fillRegistrations(const work::ServiceEdit &edit)
{
    QList<Fact> facts;
    for (const domain::Registration &one : edit.registrations) {
        const bool isOver = one.until.isValid() && one.until < m_desk.today();
        facts.append({one.number.isEmpty() ? tr("Registered") : one.number,
            joined({formats::range(one.from, one.until), one.authority}),
            isOver ? Tone::Warn : Tone::Neutral});
    }
    m_registrations.facts->setFacts(facts);
    fill(m_registrations, !facts.isEmpty());
}

void ServiceSections::fillSites(const work::ServiceEdit &edit)
{
    QList<Fact> facts;
    for (const domain::Site &site : edit.sites) {
        QStringList access;
        for (const QString &code : site.accessibility)
            access.append(m_desk.word("accessibility", code));
        facts.append({site.name.isEmpty() ? tr("Site") : site.name,
            joined({site.address.line(), work::slottext::wordsOf(work::slottext::textOfHours(site.hours)),
                base::formatPhone(site.phone), site.transport, access.join(u", "_s),
                site.accessibilityNote})});
    }
    m_sites.facts->setFacts(facts);
    fill(m_sites, !facts.isEmpty());
}

void ServiceSections::fillStaff(const work::ServiceEdit &edit, bool masked)
{
    const PersonWords words(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QList<Fact> facts;
    for (const domain::Staff &one : edit.staff) {
        const QString name = one.name.isEmpty() ? one.title : words.name(one.name);
        facts.append({name,
            joined({one.name.isEmpty() ? QString() : one.title, one.department,
                masked ? QString() : base::formatPhone(one.phone), masked ? QString() : one.email,
                one.qualifications})});
    }
    m_staff.facts->setFacts(facts);
    fill(m_staff, !facts.isEmpty());
}

} // namespace ui
