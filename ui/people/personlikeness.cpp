// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personlikeness.h"

#include "model/work/likenesses.h"
#include "ui/people/undoer.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PersonLikeness::PersonLikeness(Desk &desk, Undoer &undoer, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_bars(new QVBoxLayout(this))
{
    m_bars->setContentsMargins(16, 8, 16, 4);
    m_bars->setSpacing(6);
    hide();
}

void PersonLikeness::setPerson(const base::Id &person)
{
    if (person != m_person)
        showAll({});
    m_person = person;
    if (person.isNil())
        return;
    m_desk.session().askNewest(
        m_newest, this, [person](work::Context &context) { return work::likenesses::of(context, person); },
        [this](const base::Result<QList<domain::Likeness>> &likenesses) {
            showAll(likenesses.value_or(QList<domain::Likeness>()));
        });
}

void PersonLikeness::showAll(const QList<domain::Likeness> &likenesses)
{
    while (QLayoutItem *item = m_bars->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const domain::Likeness &likeness : likenesses) {
        auto *bar = new NoticeBar;
        m_bars->addWidget(bar);
        fill(*bar, likeness);
    }
    setVisible(!likenesses.isEmpty());
}

QString PersonLikeness::text(const domain::Likeness &likeness) const
{
    if (!likeness.monthsOver.isEmpty())
        return tr("Both records together have more services than may be in %1. Everything goes on; please settle with "
                  "that dong which of them end.")
            .arg(likeness.monthsOver);
    if (likeness.answer == QLatin1String(work::likenesses::kSame))
        return tr("You answered: the same person. The services of both records count together.");
    if (likeness.answer == QLatin1String(work::likenesses::kOther)) {
        return likeness.theirs == QLatin1String(work::likenesses::kOther)
            ? tr("Both dongs answered: not the same person. Services count apart.")
            : tr("You answered: not the same person. They count apart once that dong agrees.");
    }
    const QString ask = tr("Name, day of birth and sex are the same. More is not told; please talk with that dong. The "
                           "records stay apart; the answer can be taken back.");
    if (likeness.theirs == QLatin1String(work::likenesses::kSame))
        return ask + u' ' + tr("They answered: the same person.");
    if (likeness.theirs == QLatin1String(work::likenesses::kOther))
        return ask + u' ' + tr("They answered: not the same person.");
    return ask;
}

void PersonLikeness::fill(NoticeBar &bar, const domain::Likeness &likeness)
{
    const QLatin1String other(work::likenesses::kOther);
    const bool isNamesake = likeness.answer == other && likeness.theirs == other && !likeness.dong.isEmpty();
    const QString title = isNamesake ? tr("%1 keeps a record of a namesake").arg(likeness.dong)
        : likeness.dong.isEmpty()
        ? tr("Another dong may have a record of the same person")
        : tr("%1 may have a record of the same person").arg(likeness.dong);
    bar.say(likeness.monthsOver.isEmpty() ? Tone::Info : Tone::Warn, title, text(likeness));
    const base::Id id = likeness.id;
    if (!likeness.answer.isEmpty()) {
        bar.addButton(tr("Take the answer back"), [this, id] { answer(id, {}, tr("The answer was taken back")); });
        return;
    }
    bar.addButton(tr("The same person: count services together"), [this, id] {
        answer(id, QLatin1String(work::likenesses::kSame), tr("Noted: the same person"));
    });
    bar.addButton(tr("Not the same person"), [this, id] {
        answer(id, QLatin1String(work::likenesses::kOther), tr("Noted: not the same person"));
    });
}

void PersonLikeness::answer(const base::Id &likeness, const QString &answer, const QString &done)
{
    m_desk.session().act(
        this,
        [likeness, answer](work::Context &context) { return work::likenesses::answer(context, likeness, answer); },
        [this, done](const base::Done &answered, const base::Id &act) {
            if (answered)
                Q_EMIT doneSaid(done, m_undoer.undoOf(act));
            else
                Q_EMIT doneSaid(errorText(answered.error()).happened, {});
            setPerson(m_person);
        });
}

} // namespace ui
