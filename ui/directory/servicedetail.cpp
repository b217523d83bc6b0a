// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicedetail.h"

#include "model/base/names.h"
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
#include "ui/widgets/rowlist.h"
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
    , m_words(desk)
    , m_checkedDays(servicewords::kCheckedDays)
    , m_notice(new NoticeBar)
    , m_mark(new CategoryMark(domain::ServiceArea::Care, 36))
    , m_name(new TextLabel({}, TextSize::H2))
    , m_organisation(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_times(new FactList)
    , m_facts(new FactList)
    , m_sections(new ServiceSections(desk))
    , m_confirm(new Button(tr("Confirmed today")))
    , m_next(new Button(tr("Give the place to the next in line")))
    , m_usersTitle(new TextLabel)
    , m_noUsers(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_ask(new Button(tr("Show who uses it")))
    , m_end(new Button)
    , m_list(new RowList(tr("Who uses it now")))
{
    m_name->setObjectName(u"serviceName"_s);
    m_list->setObjectName(u"serviceUsers"_s);
    m_ask->setObjectName(u"askUsers"_s);
    m_confirm->setObjectName(u"confirmService"_s);
    m_next->setObjectName(u"placeNext"_s);
    m_confirm->setToolTip(tr("Somebody asked, and it is as it stands here."));
    m_end->setObjectName(u"endService"_s);
    m_notice->setObjectName(u"serviceNotice"_s);
    m_notice->dismiss();
    setPadding(Padding::None);
    body()->addWidget(scrollRoom(makeContent()), 1);
    makeFooter();
    connect(m_ask, &QPushButton::clicked, this, &ServiceDetail::usersWanted);
    connect(m_confirm, &QPushButton::clicked, this, &ServiceDetail::confirmWanted);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT placeNextWanted(m_nextOffer); });
    connect(m_list, &RowList::opened, this, [this](const QVariant &id) {
        if (const auto person = base::Id::fromString(id.toString()))
            Q_EMIT personRequested(*person);
    });
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
    m_noUsers->overflow(Overflow::Wrap);
    for (TextLabel *label : {m_usersTitle, m_noUsers})
        label->setContentsMargins(Theme::kRing, 0, 0, 0);
    names->addWidget(m_name);
    names->addWidget(m_organisation);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    column->addWidget(m_notice);
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(m_times);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 2);
    flow->addWidget(m_confirm->withIcon(u"check"_s)->small());
    flow->addWidget(m_next->small());
    column->addWidget(acts);
    column->addWidget(new Separator);
    column->addWidget(m_facts);
    column->addWidget(m_sections);
    column->addWidget(new Separator);
    column->addWidget(m_usersTitle->bold());
    column->addWidget(m_noUsers);
    column->addWidget(m_ask->small(), 0, Qt::AlignLeft);
    column->addWidget(m_list);
    column->addStretch(1);
    return content;
}

void ServiceDetail::setMasked(bool masked)
{
    m_isMasked = masked;
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    m_sections->showService(m_edit, masked);
    fillUsers();
}

void ServiceDetail::showService(const work::ServiceEdit &edit)
{
    const bool isAnother = edit.service.id != m_service;
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
    fillTimes(edit);
    fillFacts(edit);
    fillNext(edit);
    m_sections->showService(edit, m_isMasked);
    if (isAnother) {
        m_users.reset();
        m_waiting.clear();
    }
    fillUsers();
}

void ServiceDetail::fillTimes(const work::ServiceEdit &edit)
{
    QList<Fact> times;
    for (const work::OfferEdit &offer : edit.offers) {
        const domain::Offer &one = offer.offer;
        const QString checked
            = one.checked.isValid() ? formats::nearDay(one.checked, m_desk.today()) : tr("never");
        const QString places = one.closed
            ? tr("no longer offered")
            : tr("%1 places, checked %2").arg(servicewords::places(one), checked)
                + waitingWords(offer.waiting);
        const Tone tone = servicewords::placesTone(one) == Tone::Danger
            ? Tone::Danger
            : servicewords::checkedTone(one, m_desk.today(), m_checkedDays);
        times.append({servicewords::times(offer.weekly), places, one.closed ? Tone::Neutral : tone});
    }
    m_times->setFacts(times);
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

/// An offer where somebody waits and a place is free: the two should meet.
void ServiceDetail::fillNext(const work::ServiceEdit &edit)
{
    m_nextOffer = {};
    for (const work::OfferEdit &offer : edit.offers) {
        if (!offer.offer.closed && offer.waiting > 0 && offer.offer.places.value_or(0) > 0)
            m_nextOffer = offer.offer.id;
    }
    m_next->setVisible(!m_nextOffer.isNil());
    m_confirm->setVisible(!m_isClosed);
}

QString ServiceDetail::waitingWords(int count)
{
    return count > 0 ? u" · "_s + tr("%n waiting", nullptr, count) : QString();
}

void ServiceDetail::showUsers(
    const QList<work::ServiceUser> &users, const QList<work::WaitingPerson> &waiting)
{
    m_users = users;
    m_waiting = waiting;
    fillUsers();
    if (!users.isEmpty() || !waiting.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ServiceDetail::fillUsers()
{
    QList<Row> rows;
    for (const work::ServiceUser &user : m_users.value_or(QList<work::ServiceUser>())) {
        Row row;
        row.id = user.person.toString();
        row.mark = u"user"_s;
        row.title = m_words.name(user.name);
        row.detail = m_words.ageAndSex(user.birth, user.sex);
        row.chip = m_desk.word("bundle-states", user.state);
        row.chipTone = user.state == u"active" ? Tone::Ok : Tone::Neutral;
        rows.append(row);
    }
    const qsizetype inUse = rows.size();
    for (const work::WaitingPerson &one : std::as_const(m_waiting)) {
        Row row;
        row.id = one.entry.parent.toString();
        row.mark = u"clock"_s;
        row.title = m_words.name(one.name);
        row.detail = tr("since %1").arg(formats::day(one.entry.since));
        row.chip = tr("waiting, no. %1").arg(one.position);
        row.chipTone = Tone::Warn;
        rows.append(row);
    }
    m_usersTitle->setText(m_users ? tr("Who uses it now (%1)").arg(inUse) : tr("Who uses it now"));
    m_noUsers->setText(m_users ? tr("Nobody at present.") : tr("Seeing the names stands in the access log."));
    m_list->setRows(rows);
    m_list->setVisibleRows(std::clamp(int(rows.size()), 1, 6));
    m_list->setVisible(!rows.isEmpty());
    m_noUsers->setVisible(rows.isEmpty());
    m_ask->setVisible(!m_users);
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
