// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads a case: a second part of persondistrict.cpp.
#include "ui/people/persondistrict.h"

#include "ui/people/restrictform.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/inlinemessage.h"

using namespace Qt::StringLiterals;

namespace ui {

void PersonDistrict::askReaders()
{
    setBusy(true);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), person = m_person](work::Context &context, const base::Progress &mine) {
            return work::restrictedcase::readers(context, *doors, person, mine);
        },
        [this, person = m_person](const base::Result<QList<work::restrictedcase::Reader>> &readers) {
            setBusy(false);
            if (person != m_person)
                return;
            if (!readers)
                return sayTrouble(readers.error());
            m_trouble->say({});
            // There first, so that the focus finds it.
            m_form->show();
            arrange();
            m_form->open(m_name, *readers, m_standing.isRestricted);
        });
}

void PersonDistrict::restrict()
{
    setBusy(true);
    const auto own = m_form->isWithoutMe() ? work::restrictedcase::OwnReading::GivenUp
                                           : work::restrictedcase::OwnReading::Kept;
    const QString label = tr("Restricted case · %1").arg(m_desk.sync().state().dong);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), person = m_person, readers = m_form->chosen(),
            reason = m_form->reason(), label, own](work::Context &context, const base::Progress &mine) {
            return work::restrictedcase::restrict(context, *doors, person, readers, reason, label, own, mine);
        },
        [this](const base::Result<work::officedesk::MovedCase> &done) {
            setBusy(false);
            if (!done)
                return sayTrouble(done.error());
            m_form->close();
            say(done->isWaiting ? tr("The office waits for a second person to agree.")
                                : tr("Only the people who were chosen read the case now."));
        });
}

void PersonDistrict::lift()
{
    const Question question{tr("Open the case of %1 to %2 again").arg(m_name, m_standing.dongLabel),
        tr("Everybody who works for %1 reads it again, with all that was written while it was restricted.")
            .arg(m_standing.dongLabel),
        tr("Open again")};
    if (!m_desk.dialogs().confirm(this, question))
        return;
    setBusy(true);
    m_desk.session().job(
        this, {},
        [doors = m_desk.sync().doors(), person = m_person](work::Context &context, const base::Progress &mine) {
            return work::restrictedcase::lift(context, *doors, person, mine);
        },
        [this](const base::Result<work::officedesk::MovedCase> &done) {
            setBusy(false);
            if (!done)
                return sayTrouble(done.error());
            say(done->isWaiting ? tr("The office waits for a second person to agree.")
                                : tr("The case is open to %1 again.").arg(m_standing.dongLabel));
        });
}

} // namespace ui
