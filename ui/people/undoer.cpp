// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/undoer.h"

#include "model/domain/undoreasons.h"
#include "model/work/log.h"
#include "model/work/reopening.h"
#include "ui/people/historywords.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"

#include <QHash>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether all of it has changed since, and stays.
bool isNothing(const domain::UndoOutcome &outcome)
{
    return !outcome.changed.isEmpty() && outcome.act.changes == 0;
}

base::Error whyNothing()
{
    return {base::ErrorKind::RefusedByRule, QString(kAllStays)};
}

/// What has come of taking several acts back.
struct Many {
    domain::UndoOutcome outcome; ///< of the last one taken back, with the values of all that stay
    QList<base::Id> asking; ///< those that wait for an answer, in their order
    std::optional<base::Error> failed; ///< the first
    bool isDone = false; ///< at least one was taken back
};

Many takeBack(work::Context &context, const QList<base::Id> &acts, domain::Overwrite overwrite)
{
    Many many;
    for (auto act = acts.crbegin(); act != acts.crend(); ++act) {
        const auto outcome = work::log::undo(context, *act, overwrite);
        if (!outcome) {
            many.failed = many.failed ? many.failed : outcome.error();
            continue;
        }
        many.outcome.changed += outcome->changed;
        if (!outcome->changed.isEmpty() && overwrite == domain::Overwrite::Ask) {
            many.asking.prepend(*act);
            continue;
        }
        if (isNothing(*outcome)) {
            many.failed = many.failed ? many.failed : whyNothing();
            continue;
        }
        many.outcome.act = outcome->act;
        many.outcome.touched += outcome->touched;
        many.isDone = true;
    }
    return many;
}

} // namespace

Undoer::Undoer(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void Undoer::undo(const base::Id &act, domain::Overwrite overwrite)
{
    m_desk.session().act(
        this, [act, overwrite](work::Context &context) { return work::log::undo(context, act, overwrite); },
        [this, act, overwrite](const base::Result<domain::UndoOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            else if (!outcome->changed.isEmpty() && overwrite == domain::Overwrite::Ask)
                Q_EMIT asked(act, *outcome);
            else if (isNothing(*outcome))
                Q_EMIT failed(whyNothing());
            else
                Q_EMIT undone(*outcome);
        });
}

void Undoer::confirmRest(QWidget *asker, const base::Id &act, const domain::UndoOutcome &outcome)
{
    confirmRest(asker, QList<base::Id>{act}, outcome);
}

void Undoer::confirmRest(QWidget *asker, const QList<base::Id> &acts, const domain::UndoOutcome &outcome)
{
    const Question question{tr("Some of it was changed afterwards"),
        whatStays(outcome.changed) + u'\n' + tr("This stays as it is; the rest is taken back."), tr("Take the rest back")};
    if (!m_desk.dialogs().confirm(asker, question))
        return;
    if (acts.size() == 1)
        undo(acts.first(), domain::Overwrite::LeaveNew);
    else
        undoAll(acts, domain::Overwrite::LeaveNew);
}

/// A line for each reason, with the fields.
QString Undoer::whatStays(const QList<domain::UndoneValue> &values) const
{
    const HistoryWords words(PersonWords(m_desk, PersonWords::Mask::On), {});
    QStringList reasons;
    QHash<QString, QStringList> fields;
    for (const domain::UndoneValue &value : values) {
        QString reason = tr("Changed since: %1", "fields");
        if (value.why == work::reopening::kRecordGone)
            reason = tr("Removed since with its record: %1", "fields");
        else if (value.why == work::reopening::kSidesGone)
            reason = tr("What was written apart is not on this computer any more: %1", "fields");
        else if (value.why == domain::kRemovedByOthers)
            reason = tr("Removed by a colleague, too: %1", "fields");
        else if (value.why == work::reopening::kSettledSince)
            reason = tr("Decided in another way since: %1", "fields");
        if (!reasons.contains(reason))
            reasons.append(reason);
        fields[reason].append(words.label(value.record, value.column));
    }
    QStringList lines;
    for (const QString &reason : std::as_const(reasons)) {
        QStringList &names = fields[reason];
        names.removeDuplicates();
        lines.append(reason.arg(names.join(u", "_s)));
    }
    return lines.join(u'\n');
}

QString Undoer::failureWords(const base::Error &error)
{
    return tr("Could not be taken back. %1", "why").arg(errorText(error).happened);
}

std::function<void()> Undoer::undoOf(const base::Id &act)
{
    if (act.isNil())
        return {};
    // The toast may outlive the page.
    return [self = QPointer<Undoer>(this), act] {
        if (self)
            self->undo(act);
    };
}

std::function<void()> Undoer::undoOf(const QList<base::Id> &acts)
{
    if (acts.size() <= 1)
        return undoOf(acts.value(0));
    return [self = QPointer<Undoer>(this), acts] {
        if (self)
            self->undoAll(acts, domain::Overwrite::Ask);
    };
}

void Undoer::undoAll(const QList<base::Id> &acts, domain::Overwrite overwrite)
{
    m_desk.session().act(
        this, [acts, overwrite](work::Context &context) { return base::Result<Many>(takeBack(context, acts, overwrite)); },
        [this](const base::Result<Many> &many) {
            if (!many || many->failed)
                Q_EMIT failed(many ? *many->failed : many.error());
            if (!many)
                return;
            if (!many->asking.isEmpty())
                Q_EMIT askedOfMany(many->asking, many->outcome);
            else if (many->isDone)
                Q_EMIT undone(many->outcome);
        });
}

} // namespace ui
