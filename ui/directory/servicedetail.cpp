// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicedetail.h"

#include "model/base/names.h"
#include "ui/directory/servicepeople.h"
#include "ui/directory/servicesections.h"
#include "ui/directory/servicewords.h"
#include "ui/people/factlist.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ServiceDetail::ServiceDetail(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_notice(new NoticeBar)
    , m_mark(new CategoryMark(domain::ServiceArea::Care, 36))
    , m_name(new TextLabel({}, TextSize::H2))
    , m_organisation(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_facts(new FactList)
    , m_sections(new ServiceSections(desk))
    , m_confirm(new Button(tr("Confirmed today")))
    , m_people(new ServicePeople(desk))
    , m_end(new Button)
{
    m_name->setObjectName(u"serviceName"_s);
    m_confirm->setObjectName(u"confirmService"_s);
    m_confirm->setToolTip(tr("Somebody asked, and it is as it stands here."));
    m_end->setObjectName(u"endService"_s);
    m_notice->setObjectName(u"serviceNotice"_s);
    m_notice->dismiss();
    setPadding(Padding::None);
    body()->addWidget(scrollRoom(makeContent()), 1);
    makeFooter();
    connect(m_confirm, &QPushButton::clicked, this, &ServiceDetail::confirmWanted);
}

void ServiceDetail::makeFooter()
{
    auto *edit = new Button(tr("Change"));
    auto *leaflet = new Button(tr("Leaflet"));
    auto *remove = new Button(tr("Remove"), ButtonKind::Flat);
    leaflet->setObjectName(u"leaflet"_s);
    edit->setObjectName(u"editService"_s);
    remove->setObjectName(u"removeService"_s);
    // With large text the buttons need a second line.
    auto *room = new QWidget;
    auto *flow = new FlowLayout(room, 2);
    flow->addWidget(edit->withIcon(u"pen"_s)->withHint(u"F2"_s));
    flow->addWidget(leaflet->withIcon(u"print"_s));
    flow->addWidget(m_end);
    flow->addWidget(remove);
    footer()->addWidget(room, 1);
    connect(edit, &QPushButton::clicked, this, &ServiceDetail::editClicked);
    connect(leaflet, &QPushButton::clicked, this, &ServiceDetail::leafletClicked);
    connect(remove, &QPushButton::clicked, this, &ServiceDetail::removeClicked);
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT closedWanted(!m_isClosed); });
}

QWidget *ServiceDetail::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name->bold()->overflow(Overflow::Wrap);
    m_organisation->overflow(Overflow::Wrap);
    names->addWidget(m_name);
    names->addWidget(m_organisation);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    column->addWidget(m_notice);
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(m_people);
    column->addWidget(new Separator);
    column->addWidget(m_confirm->withIcon(u"check"_s)->small(), 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addWidget(m_sections);
    column->addStretch(1);
    return content;
}

void ServiceDetail::setMasked(bool masked)
{
    m_isMasked = masked;
    m_sections->showService(m_edit, masked);
    m_people->setMasked(masked);
}

void ServiceDetail::setCheckedDays(int days)
{
    m_people->setCheckedDays(days);
}

void ServiceDetail::showService(const work::ServiceEdit &edit, const QHash<base::Id, int> &users)
{
    m_edit = edit;
    m_service = edit.service.id;
    m_notice->dismiss();
    if (const auto area = domain::serviceAreaOf(edit.service.area))
        m_mark->setArea(*area);
    m_name->setText(edit.service.name);
    m_organisation->setText(edit.organisation.name);
    m_isClosed = std::all_of(edit.offers.begin(), edit.offers.end(),
        [](const work::OfferEdit &offer) { return offer.offer.closed; });
    m_end->setText(m_isClosed ? tr("Offer again") : tr("End"));
    m_end->setToolTip(m_isClosed ? tr("It is proposed for care passes again.")
                                 : tr("It stays here, but is no longer proposed for care passes."));
    m_confirm->setVisible(!m_isClosed);
    fillFacts(edit);
    m_sections->showService(edit, m_isMasked);
    m_people->showService(edit, users);
}

void ServiceDetail::fillFacts(const work::ServiceEdit &edit)
{
    const domain::Service &service = edit.service;
    const auto words = [this](const char *list, const QStringList &codes) {
        QStringList texts;
        for (const QString &code : codes)
            texts.append(m_desk.word(list, code));
        return texts.join(u" · "_s);
    };
    const QString registered = service.registeredFrom.isValid()
        ? formats::range(service.registeredFrom, service.registeredUntil)
        : servicewords::registered(service);
    m_facts->setFacts({{tr("Price a month"), servicewords::price(service)},
        {tr("Sessions"), servicewords::sessions(service)},
        {tr("Registered"), registered, servicewords::registeredTone(service, m_desk.today())},
        {tr("Class"), m_desk.word("service-classes", service.classification)},
        {tr("Status"), service.status.isEmpty() ? QString() : m_desk.word("service-states", service.status),
            Tone::Warn},
        {tr("Verified on"), service.verified.isValid() ? formats::day(service.verified) : QString()},
        {tr("Phone"), base::formatPhone(service.phone.isEmpty() ? edit.organisation.phone : service.phone)},
        {tr("Email"), service.email.isEmpty() ? edit.organisation.email : service.email},
        {tr("Website"), service.url.isEmpty() ? edit.organisation.website : service.url},
        {tr("Where"), service.home ? tr("comes home") : edit.organisation.address.line()},
        {tr("Needs covered"), servicewords::coverage(service.coverage)},
        {tr("Ages"), servicewords::ages(service)},
        {tr("Only for"), service.needsDisability ? tr("registered disabilities") : QString()},
        {tr("Suited to"), words("conditions", service.conditions)},
        {tr("Stages"), words("stages", service.stages)},
        {tr("Not suited for"), words("conditions", service.unsuited), Tone::Warn},
        {tr("Description"), service.description}, {tr("Notes"), service.note}});
}

void ServiceDetail::showRefusal()
{
    m_notice->say(Tone::Warn, tr("A care pass has this service"),
        tr("So it stays in the directory. You can end it: it is then no longer proposed."));
    if (!m_isClosed)
        m_notice->addButton(tr("End it"), [this] { Q_EMIT closedWanted(true); });
}

void ServiceDetail::showError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
