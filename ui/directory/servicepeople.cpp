// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicepeople.h"

#include "ui/directory/leavingeditor.h"
#include "ui/directory/placesgrid.h"
#include "ui/directory/servicewords.h"
#include "ui/directory/waitingeditor.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostRows = 6;

void setRows(RowList *list, TextLabel *none, const QList<Row> &rows)
{
    list->setRows(rows);
    list->setVisibleRows(std::clamp(int(rows.size()), 1, kMostRows));
    list->setVisible(!rows.isEmpty());
    none->setVisible(rows.isEmpty());
}

} // namespace

ServicePeople::ServicePeople(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_words(desk)
    , m_checkedDays(servicewords::kCheckedDays)
    , m_places(new PlacesGrid(desk))
    , m_next(new Button(tr("Give the place to the next in line")))
    , m_put(new Button(tr("Put on the waiting list")))
    , m_take(new Button(tr("Take off the list")))
    , m_ask(new Button(tr("Show who uses it and who waits")))
    , m_putting(new WaitingEditor(desk))
    , m_leaving(new LeavingEditor(desk))
    , m_usersTitle(new TextLabel)
    , m_noUsers(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_list(new RowList(tr("Who uses it now")))
    , m_waitingTitle(new TextLabel)
    , m_nobodyWaits(new TextLabel(tr("Nobody waits."), TextSize::Body, Colour::Text2))
    , m_waitingList(new RowList(tr("Who waits")))
{
    m_next->setObjectName(u"placeNext"_s);
    m_put->setObjectName(u"openWaiting"_s);
    m_take->setObjectName(u"openLeaving"_s);
    m_ask->setObjectName(u"askUsers"_s);
    m_list->setObjectName(u"serviceUsers"_s);
    m_waitingList->setObjectName(u"serviceWaiting"_s);
    build();
    connectParts();
}

void ServicePeople::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (TextLabel *label : {m_usersTitle, m_noUsers, m_waitingTitle, m_nobodyWaits}) {
        label->setContentsMargins(Theme::kRing, 0, 0, 0);
        label->overflow(Overflow::Wrap);
    }
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 2);
    flow->addWidget(m_next->small());
    flow->addWidget(m_put->withIcon(u"plus"_s)->small());
    auto *below = new QWidget;
    auto *belowFlow = new FlowLayout(below, 2);
    belowFlow->addWidget(m_take->small());
    column->addWidget(m_places);
    column->addWidget(acts);
    column->addWidget(m_putting);
    column->addWidget(m_usersTitle->bold());
    column->addWidget(m_noUsers);
    column->addWidget(m_ask->small(), 0, Qt::AlignLeft);
    column->addWidget(m_list);
    column->addWidget(m_waitingTitle->bold());
    column->addWidget(m_nobodyWaits);
    column->addWidget(m_waitingList);
    column->addWidget(below);
    column->addWidget(m_leaving);
}

void ServicePeople::connectParts()
{
    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_takesFocus = true;
        Q_EMIT usersWanted();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT placeNextWanted(m_nextOffer); });
    connect(m_put, &QPushButton::clicked, this, [this] { m_putting->open(m_service); });
    connect(m_take, &QPushButton::clicked, this, &ServicePeople::openLeaving);
    connect(m_putting, &WaitingEditor::putWanted, this, &ServicePeople::putWanted);
    connect(m_leaving, &LeavingEditor::takeWanted, this, &ServicePeople::takeWanted);
    connect(m_waitingList, &RowList::currentIdChanged, this, &ServicePeople::fillNext);
    for (RowList *list : {m_list, m_waitingList}) {
        connect(list, &RowList::opened, this, [this, list](const QVariant &id) {
            const work::WaitingPerson *waiting = list == m_waitingList ? currentWaiting() : nullptr;
            const auto person = waiting ? waiting->entry.parent : base::Id::fromString(id.toString());
            if (person)
                Q_EMIT personRequested(*person);
        });
    }
}

void ServicePeople::setMasked(bool masked)
{
    m_words = PersonWords(m_words.desk(), masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    m_putting->setMasked(masked);
    m_leaving->hide();
    fill();
}

void ServicePeople::showService(const work::ServiceEdit &service, const QHash<base::Id, int> &users)
{
    const bool isAnother = service.service.id != m_service.service.id;
    m_service = service;
    m_places->showOffers(service, users, m_checkedDays);
    if (isAnother) {
        m_users.reset();
        m_waiting.clear();
        closeEditors();
    } else if (m_users) {
        Q_EMIT usersWanted();
    }
    fill();
}

void ServicePeople::showUsers(
    const QList<work::ServiceUser> &users, const QList<work::WaitingPerson> &waiting)
{
    m_users = users;
    m_waiting = waiting;
    fill();
    if (std::exchange(m_takesFocus, false) && (!users.isEmpty() || !waiting.isEmpty()))
        (users.isEmpty() ? m_waitingList : m_list)->setFocus(Qt::OtherFocusReason);
}

void ServicePeople::closeEditors()
{
    m_putting->hide();
    m_leaving->hide();
}

void ServicePeople::showPutRefusal()
{
    m_putting->showRefusal();
}

void ServicePeople::showTakeRefusal()
{
    m_leaving->showRefusal();
}

void ServicePeople::fill()
{
    const bool isOffered = std::any_of(m_service.offers.begin(), m_service.offers.end(),
        [](const work::OfferEdit &offer) { return !offer.offer.closed; });
    m_put->setVisible(isOffered);
    m_ask->setVisible(!m_users);
    fillUsers();
    fillWaiting();
    fillNext();
}

void ServicePeople::fillUsers()
{
    QList<Row> rows;
    for (const work::ServiceUser &user : m_users.value_or(QList<work::ServiceUser>())) {
        Row row;
        row.id = user.person.toString();
        row.mark = u"user"_s;
        row.title = m_words.name(user.name);
        row.detail = m_words.ageAndSex(user.birth, user.sex);
        row.chip = m_words.desk().word("bundle-states", user.state);
        row.chipTone = user.state == u"active" ? Tone::Ok : Tone::Neutral;
        rows.append(row);
    }
    m_usersTitle->setText(m_users ? tr("Who uses it now (%1)").arg(rows.size()) : tr("Who uses it now"));
    m_noUsers->setText(m_users ? tr("Nobody at present.") : tr("Seeing the names stands in the access log."));
    setRows(m_list, m_noUsers, rows);
}

void ServicePeople::fillWaiting()
{
    const bool hasSeveral = m_service.offers.size() > 1;
    QList<Row> rows;
    for (const work::WaitingPerson &one : std::as_const(m_waiting)) {
        Row row;
        row.id = one.entry.id.toString();
        row.mark = u"clock"_s;
        row.title = m_words.name(one.name);
        row.detail = m_words.ageAndSex(one.birth, one.sex);
        QStringList note{tr("since %1").arg(formats::day(one.entry.since))};
        for (const work::OfferEdit &offer : std::as_const(m_service.offers)) {
            if (hasSeveral && offer.offer.id == one.entry.offer)
                note.prepend(PlacesGrid::nameOf(m_service, offer));
        }
        if (!one.entry.note.isEmpty() && !m_words.isMasked())
            note.append(one.entry.note);
        row.note = note.join(u" · "_s);
        row.chip = tr("waiting, no. %1").arg(one.position);
        row.chipTone = Tone::Warn;
        rows.append(row);
    }
    m_waitingTitle->setText(tr("Who waits (%1)").arg(rows.size()));
    m_waitingTitle->setVisible(m_users.has_value());
    setRows(m_waitingList, m_nobodyWaits, rows);
    m_nobodyWaits->setVisible(m_users && rows.isEmpty());
    m_take->setVisible(!rows.isEmpty());
}

const work::WaitingPerson *ServicePeople::currentWaiting() const
{
    const QString id = m_waitingList->currentId().toString();
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&id](const work::WaitingPerson &one) { return one.entry.id.toString() == id; });
    return found == m_waiting.end() ? nullptr : &*found;
}

/// An offer where somebody waits and a place is free: the two should meet. The one that is chosen in the list
/// comes first.
void ServicePeople::fillNext()
{
    const work::WaitingPerson *chosen = currentWaiting();
    const work::OfferEdit *next = nullptr;
    for (const work::OfferEdit &offer : std::as_const(m_service.offers)) {
        const bool canMeet = !offer.offer.closed && offer.waiting > 0 && offer.offer.places.value_or(0) > 0;
        if (canMeet && (!next || (chosen && chosen->entry.offer == offer.offer.id)))
            next = &offer;
    }
    m_nextOffer = next ? next->offer.id : base::Id();
    const bool namesIt = next && m_service.offers.size() > 1;
    m_next->setText(tr("Give the place to the next in line"));
    m_next->setToolTip(namesIt ? PlacesGrid::nameOf(m_service, *next) : QString());
    if (namesIt)
        m_next->setText(tr("Next in line: %1").arg(PlacesGrid::nameOf(m_service, *next)));
    m_next->setVisible(next);
}

void ServicePeople::openLeaving()
{
    if (const work::WaitingPerson *one = currentWaiting())
        m_leaving->open(one->entry.id, m_words.name(one->name));
}

} // namespace ui
