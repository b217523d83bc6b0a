// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondistrict.h"

#include "ui/people/restrictform.h"
#include "ui/session/desk.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

PersonDistrict::PersonDistrict(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_restricted(new ChipLabel(tr("Restricted"), Tone::Warn, u"lock"_s))
    , m_disputes(new Button)
    , m_move(new Button(tr("Move to another dong…")))
    , m_restrict(new Button)
    , m_lift(new Button(tr("Open to the dong again…")))
    , m_targets(new QMenu(this))
    , m_form(new RestrictForm(desk))
    , m_room(scrollRoom(m_form))
    , m_waiting(new NoticeBar)
    , m_trouble(new InlineMessage(Tone::Danger))
{
    build();
    connect(m_move, &QPushButton::clicked, this, &PersonDistrict::askTargets);
    connect(m_restrict, &QPushButton::clicked, this, &PersonDistrict::askReaders);
    connect(m_lift, &QPushButton::clicked, this, &PersonDistrict::lift);
    connect(m_form, &RestrictForm::agreed, this, &PersonDistrict::restrict);
    connect(m_form, &RestrictForm::closed, this, [this] {
        arrange();
        m_restrict->setFocus(Qt::OtherFocusReason);
    });
    connect(m_disputes, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested({u"conflicts"_s, m_person.toString()});
    });
    connect(&m_desk.sync(), &SyncKeeper::stateChanged, this, [this] {
        readStanding();
        readDisputes();
    });
    connect(&m_desk.sync(), &SyncKeeper::proposalsChanged, this, &PersonDistrict::showOrders);
    m_desk.sync().watch();
}

void PersonDistrict::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 2);
    layout->setSpacing(4);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, Theme::kControlSpacing);
    m_restricted->setToolTip(tr("Only the people who were named read this case."));
    m_restricted->setAccessibleName(tr("Restricted: only the people who were named read this case."));
    flow->addWidget(m_restricted);
    flow->addWidget(m_disputes->withIcon(u"conflict"_s)->small());
    flow->addWidget(m_move->withIcon(u"move"_s)->small());
    flow->addWidget(m_restrict->withIcon(u"lock"_s)->small());
    flow->addWidget(m_lift->withIcon(u"eye"_s)->small());
    layout->addWidget(row);
    layout->addWidget(m_waiting);
    layout->addWidget(m_trouble);
    layout->addWidget(m_room, 1);
    m_room->hide();
    m_waiting->dismiss();
    m_restricted->setObjectName(u"restricted"_s);
    m_disputes->setObjectName(u"disputes"_s);
    m_move->setObjectName(u"moveCase"_s);
    m_restrict->setObjectName(u"restrictCase"_s);
    m_lift->setObjectName(u"liftRestriction"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_restricted),
             static_cast<QWidget *>(m_disputes), static_cast<QWidget *>(m_move),
             static_cast<QWidget *>(m_restrict), static_cast<QWidget *>(m_lift)})
        part->hide();
    hide();
}

void PersonDistrict::setPerson(const base::Id &person, const QString &name)
{
    if (person != m_person) {
        m_trouble->say({});
        m_form->close();
        m_standing = {};
    }
    m_person = person;
    m_name = name;
    readStanding();
    readDisputes();
}

void PersonDistrict::readDisputes()
{
    if (m_person.isNil() || !m_desk.sync().state().isEnrolled) {
        m_disputes->hide();
        arrange();
        return;
    }
    m_desk.session().askNewest(
        m_newest, this,
        [](work::Context &context) { return work::officedesk::unsettledBySubject(context); },
        [this](const base::Result<QHash<base::Id, int>> &counts) {
            const int count = counts ? counts->value(m_person) : 0;
            m_disputes->setText(tr("Conflicts: %1").arg(count));
            m_disputes->setToolTip(tr("Somebody else changed the same thing. Both values are kept."));
            m_disputes->setVisible(count > 0);
            arrange();
        });
}

void PersonDistrict::readStanding()
{
    if (m_person.isNil() || !m_desk.sync().state().isEnrolled)
        return showOrders();
    m_desk.session().askNewest(
        m_newestStanding, this,
        [person = m_person](work::Context &context) { return work::restrictedcase::standing(context, person); },
        [this](const base::Result<work::restrictedcase::Standing> &standing) {
            m_standing = standing.value_or(work::restrictedcase::Standing());
            showOrders();
        });
}

void PersonDistrict::showOrders()
{
    const work::OfficeState &state = m_desk.sync().state();
    const bool asks = state.isEnrolled && m_desk.sync().doors() && !m_person.isNil();
    const bool moves = asks && work::officedesk::mayOrder(state.roles, u"move"_s);
    const bool restricts = asks && work::officedesk::mayOrder(state.roles, u"restrict"_s);
    m_restricted->setVisible(m_standing.isRestricted);
    // What is restricted goes to its own dong first, so that nobody opens it to another by moving it.
    m_move->setVisible(moves && !m_standing.isRestricted && !waitingMove());
    showWaiting();
    m_restrict->setText(m_standing.isRestricted ? tr("Who reads it…") : tr("Restrict…"));
    m_restrict->setVisible(restricts);
    m_lift->setVisible(moves && m_standing.isRestricted && !m_standing.dong.isNil());
    arrange();
}

void PersonDistrict::setBusy(bool busy)
{
    for (QWidget *part : {static_cast<QWidget *>(m_move), static_cast<QWidget *>(m_restrict),
             static_cast<QWidget *>(m_lift), static_cast<QWidget *>(m_form)})
        part->setEnabled(!busy);
}

/// The office has done it; the next exchange shows it here.
void PersonDistrict::say(const QString &done)
{
    m_trouble->say({});
    arrange();
    Q_EMIT doneSaid(done, {});
    m_desk.sync().syncNow();
}

void PersonDistrict::sayTrouble(const base::Error &error)
{
    const ErrorText words = syncwords::orderTrouble(error);
    m_trouble->say(words.happened, words.toDo);
    arrange();
}

void PersonDistrict::arrange()
{
    const bool isChoosing = !m_form->isHidden();
    if (isChoosing == m_room->isHidden()) {
        m_room->setVisible(isChoosing);
        Q_EMIT formShown(isChoosing);
    }
    setVisible(!m_disputes->isHidden() || !m_move->isHidden() || !m_restrict->isHidden()
        || !m_restricted->isHidden() || !m_waiting->isHidden() || !m_trouble->isHidden());
}

} // namespace ui
