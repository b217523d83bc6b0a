// SPDX-License-Identifier: GPL-3.0-or-later
// The case goes to another dong: a third part of persondistrict.cpp.
#include "ui/people/persondistrict.h"

#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/formats.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

/// Which dongs there are only the office knows.
void PersonDistrict::askTargets()
{
    setBusy(true);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors()](work::Context &context, const base::Progress &mine) {
            return work::officedesk::targets(context, *doors, mine);
        },
        [this](const base::Result<QList<work::officedesk::Target>> &targets) {
            setBusy(false);
            if (!targets)
                return sayTrouble(targets.error());
            m_trouble->say({});
            arrange();
            m_targets->clear();
            for (const work::officedesk::Target &target : *targets) {
                if (target.stream == m_standing.stream)
                    continue;
                connect(m_targets->addAction(target.label), &QAction::triggered, this,
                    [this, target] { move(target); });
            }
            if (m_targets->isEmpty())
                m_targets->addAction(tr("The office has no other dong"))->setEnabled(false);
            m_targets->popup(m_move->mapToGlobal(QPoint(0, m_move->height())));
        });
}

void PersonDistrict::move(const work::officedesk::Target &target)
{
    const ReasonQuestion question{{tr("Move the case of %1 to %2").arg(m_name, target.label),
                                      tr("The whole case goes there with its history: the household, notes, "
                                         "assessments and care passes. "
                                         "Whoever may not read %1 does not see it any more.")
                                          .arg(target.label),
                                      tr("Move")},
        tr("Reason, without names; whoever has to agree reads it")};
    const auto reason = m_desk.dialogs().reason(this, question);
    if (!reason)
        return;
    setBusy(true);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), person = m_person, to = target.stream, reason = *reason](
            work::Context &context, const base::Progress &mine) {
            return work::officedesk::moveCase(context, *doors, person, to, reason, mine);
        },
        [this, target](const base::Result<work::officedesk::MovedCase> &moved) {
            setBusy(false);
            if (!moved)
                return sayTrouble(moved.error());
            say(moved->isWaiting ? tr("The office waits for somebody of %1 to agree.").arg(target.label)
                                 : tr("The case goes to %1.").arg(target.label));
        });
}

const work::proposals::Proposal *PersonDistrict::waitingMove() const
{
    const QList<work::proposals::Proposal> &all = m_desk.sync().proposals();
    const auto found = std::ranges::find_if(all, [this](const work::proposals::Proposal &one) {
        return one.act == "move"_L1 && one.values.value("case"_L1).toString() == m_person.toString();
    });
    return m_person.isNil() || found == all.end() ? nullptr : &*found;
}

/// Until the other side agrees the case stays here, and all may go on working in it.
void PersonDistrict::showWaiting()
{
    m_waiting->dismiss();
    const work::proposals::Proposal *move = waitingMove();
    if (!move)
        return;
    m_waiting->say(Tone::Info, tr("Waits for somebody of %1 to agree to take the case").arg(move->to),
        move->isMine
            ? tr("Until %1. It stays here meanwhile, and you go on as usual.").arg(formats::moment(move->until))
            : tr("%1 asked for it, until %2. It stays here meanwhile, and you go on as usual.")
                  .arg(move->byName, formats::moment(move->until)));
    if (move->isMine)
        m_waiting->addButton(tr("Take the request back"), [this, id = move->id] { takeBack(id); })
            ->setObjectName(u"takeMoveBack"_s);
}

void PersonDistrict::takeBack(const base::Id &proposal)
{
    setBusy(true);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), proposal](work::Context &context, const base::Progress &mine) {
            return work::proposals::decline(context, *doors, proposal, mine);
        },
        [this](const base::Done &done) {
            setBusy(false);
            if (!done)
                return sayTrouble(done.error());
            say(tr("The request was taken back. The case stays."));
        });
}

} // namespace ui
