// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicedetail.h"

#include "model/base/names.h"
#include "ui/directory/servicewords.h"
#include "ui/people/factlist.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

ServiceDetail::ServiceDetail(Desk &desk, QWidget *parent)
    : Card({}, {}, parent)
    , m_desk(desk)
    , m_words(desk)
    , m_mark(new CategoryMark(domain::ServiceArea::Care, 36))
    , m_name(new TextLabel({}, TextSize::H2))
    , m_organisation(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_times(new FactList)
    , m_facts(new FactList)
    , m_usersTitle(new TextLabel)
    , m_noUsers(new TextLabel(tr("Nobody at present."), TextSize::Body, Colour::Text2))
    , m_list(new RowList(tr("Who uses it now")))
{
    m_name->setObjectName(u"serviceName"_s);
    m_list->setObjectName(u"serviceUsers"_s);
    setPadding(Padding::None);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *content = makeContent();
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    auto *edit = new Button(tr("Edit"));
    auto *remove = new Button(tr("Remove"), ButtonKind::Flat);
    edit->setObjectName(u"editService"_s);
    remove->setObjectName(u"removeService"_s);
    footer()->addWidget(edit->withIcon(u"pen"_s));
    footer()->addStretch(1);
    footer()->addWidget(remove);
    connect(edit, &QPushButton::clicked, this, &ServiceDetail::editClicked);
    connect(remove, &QPushButton::clicked, this, &ServiceDetail::removeClicked);
    const auto open = [this](const QVariant &id) {
        if (const auto person = base::Id::fromString(id.toString()))
            Q_EMIT personRequested(*person);
    };
    connect(m_list, &RowList::opened, this, open);
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
    column->addLayout(head);
    column->addWidget(new Separator);
    column->addWidget(m_times);
    column->addWidget(new Separator);
    column->addWidget(m_facts);
    column->addWidget(new Separator);
    column->addWidget(m_usersTitle->bold());
    column->addWidget(m_noUsers);
    column->addWidget(m_list);
    column->addStretch(1);
    return content;
}

void ServiceDetail::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    fillUsers();
}

void ServiceDetail::showService(const work::ServiceEdit &edit)
{
    const domain::Service &service = edit.service;
    const QDate today = m_desk.today();
    if (const auto area = domain::serviceAreaOf(service.area))
        m_mark->setArea(*area);
    m_name->setText(service.name);
    m_organisation->setText(edit.organisation.name);
    QList<Fact> times;
    for (const work::OfferEdit &offer : edit.offers) {
        const QString checked
            = offer.offer.checked.isValid() ? formats::nearDay(offer.offer.checked, today) : tr("never");
        const QString places = offer.offer.closed
            ? tr("no longer offered")
            : tr("%1 places, checked %2").arg(servicewords::places(offer.offer), checked);
        const Tone tone = servicewords::placesTone(offer.offer) == Tone::Danger
            ? Tone::Danger
            : servicewords::checkedTone(offer.offer, today);
        times.append({servicewords::times(offer.weekly), places, offer.offer.closed ? Tone::Neutral : tone});
    }
    m_times->setFacts(times);
    QStringList with;
    for (const QString &condition : service.conditions)
        with.append(m_desk.word("conditions", condition));
    QStringList stages;
    for (const QString &stage : service.stages)
        stages.append(m_desk.word("stages", stage));
    QStringList unsuited;
    for (const QString &condition : service.unsuited)
        unsuited.append(m_desk.word("conditions", condition));
    const QString where = service.home ? tr("comes home") : edit.organisation.address.line();
    m_facts->setFacts({{tr("Price a month"), servicewords::price(service)},
        {tr("Registered"),
            service.registeredFrom.isValid() ? formats::range(service.registeredFrom, service.registeredUntil)
                                             : servicewords::registered(service),
            servicewords::registeredTone(service, today)},
        {tr("Phone"), base::formatPhone(edit.organisation.phone)}, {tr("Where"), where},
        {tr("Needs covered"), servicewords::coverage(service.coverage)},
        {tr("Ages"), servicewords::ages(service)}, {tr("Suited to"), with.join(u" · "_s)},
        {tr("Stages"), stages.join(u" · "_s)}, {tr("Not suited for"), unsuited.join(u" · "_s), Tone::Warn},
        {tr("Notes"), service.note}});
    showUsers({});
}

void ServiceDetail::showUsers(const QList<work::ServiceUser> &users)
{
    m_users = users;
    fillUsers();
}

void ServiceDetail::fillUsers()
{
    QList<Row> rows;
    for (const work::ServiceUser &user : std::as_const(m_users)) {
        Row row;
        row.id = user.person.toString();
        row.mark = u"user"_s;
        row.title = m_words.name(user.name);
        row.detail = m_words.ageAndSex(user.birth, user.sex);
        row.chip = m_desk.word("bundle-states", user.state);
        row.chipTone = user.state == u"active" ? Tone::Ok : Tone::Neutral;
        rows.append(row);
    }
    m_usersTitle->setText(tr("Who uses it now (%1)").arg(m_users.size()));
    m_list->setRows(rows);
    m_list->setVisibleRows(std::clamp(int(rows.size()), 1, 6));
    m_list->setVisible(!rows.isEmpty());
    m_noUsers->setVisible(rows.isEmpty());
}

} // namespace ui
