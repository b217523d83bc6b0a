// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondistrict.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

PersonDistrict::PersonDistrict(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_disputes(new Button)
    , m_move(new Button(tr("Move to another dong…")))
    , m_targets(new QMenu(this))
    , m_trouble(new InlineMessage(Tone::Danger))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 2);
    layout->setSpacing(4);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, Theme::kControlSpacing);
    flow->addWidget(m_disputes->withIcon(u"conflict"_s)->small());
    flow->addWidget(m_move->withIcon(u"move"_s)->small());
    layout->addWidget(row);
    layout->addWidget(m_trouble);
    m_trouble->hide();
    m_disputes->setObjectName(u"disputes"_s);
    m_disputes->hide();
    m_move->setObjectName(u"moveCase"_s);
    m_move->hide();
    hide();
    connect(m_move, &QPushButton::clicked, this, &PersonDistrict::askTargets);
    connect(m_disputes, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested({u"conflicts"_s, m_person.toString()});
    });
    connect(&desk.sync(), &SyncKeeper::stateChanged, this, [this] {
        showMoving();
        readDisputes();
    });
    desk.sync().watch();
}

void PersonDistrict::setPerson(const base::Id &person, const QString &name)
{
    if (person != m_person)
        m_trouble->say({});
    m_person = person;
    m_name = name;
    showMoving();
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
            m_disputes->setText(tr("To look at: %1").arg(count));
            m_disputes->setToolTip(tr("Somebody else changed the same thing. Both values are kept."));
            m_disputes->setVisible(count > 0);
            arrange();
        });
}

void PersonDistrict::showMoving()
{
    const work::OfficeState &state = m_desk.sync().state();
    m_move->setVisible(state.isEnrolled && m_desk.sync().doors() && !m_person.isNil()
        && work::officedesk::mayOrder(state.roles, u"move"_s));
    arrange();
}

/// Which dongs there are only the office knows.
void PersonDistrict::askTargets()
{
    m_move->setEnabled(false);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors()](work::Context &context, const base::Progress &mine) {
            return work::officedesk::targets(context, *doors, mine);
        },
        [this](const base::Result<QList<work::officedesk::Target>> &targets) {
            m_move->setEnabled(true);
            if (!targets)
                return sayTrouble(targets.error());
            m_trouble->say({});
            arrange();
            m_targets->clear();
            for (const work::officedesk::Target &target : *targets)
                connect(m_targets->addAction(target.label), &QAction::triggered, this,
                    [this, target] { move(target); });
            m_targets->popup(m_move->mapToGlobal(QPoint(0, m_move->height())));
        });
}

void PersonDistrict::sayTrouble(const base::Error &error)
{
    const ErrorText words = syncwords::orderTrouble(error);
    m_trouble->say(words.happened, words.toDo);
    arrange();
}

void PersonDistrict::arrange()
{
    setVisible(!m_disputes->isHidden() || !m_move->isHidden() || !m_trouble->isHidden());
}

void PersonDistrict::move(const work::officedesk::Target &target)
{
    const Question question{tr("Move the case of %1 to %2").arg(m_name, target.label),
        tr("The whole case goes there with its history: the household, notes, assessments and care passes. "
           "Whoever may not read %1 does not see it any more.")
            .arg(target.label),
        tr("Move")};
    if (!m_desk.dialogs().confirm(this, question))
        return;
    m_move->setEnabled(false);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), person = m_person, to = target.stream](
            work::Context &context, const base::Progress &mine) {
            return work::officedesk::moveCase(context, *doors, person, to, mine);
        },
        [this, target](const base::Result<work::officedesk::MovedCase> &moved) {
            m_move->setEnabled(true);
            if (!moved)
                return sayTrouble(moved.error());
            m_trouble->say({});
            arrange();
            Q_EMIT doneSaid(moved->isWaiting
                    ? tr("The office waits for somebody of %1 to agree.").arg(target.label)
                    : tr("The case goes to %1.").arg(target.label),
                {});
            m_desk.sync().syncNow();
        });
}

} // namespace ui
