// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictsaver.h"

#include "model/work/merges.h"
#include "ui/session/desk.h"
#include "ui/sync/boardcontent.h"

namespace ui {

using work::disagreements::Settlement;

ConflictSaver::ConflictSaver(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ConflictSaver::settle(const QList<work::disagreements::Choice> &choices)
{
    m_isBusy = true;
    m_desk.session().act(
        this,
        [choices](work::Context &context) {
            return base::Result<Settlement>(work::disagreements::settleAll(context, choices));
        },
        [this](const base::Result<Settlement> &done) { take(done); });
}

void ConflictSaver::putBack(const domain::MergedRecord &record, const QList<QByteArray> &keys)
{
    m_isBusy = true;
    m_desk.session().act(
        this,
        [record, keys](work::Context &context) {
            Settlement done;
            for (const domain::MergedPart &part : record.parts) {
                if (done.stopped || !keys.contains(keyOf(part)))
                    continue;
                const auto act = work::merges::putBack(context, record, part);
                if (act)
                    done.acts.append(*act);
                else
                    done.stopped = act.error();
            }
            return base::Result<Settlement>(done);
        },
        [this](const base::Result<Settlement> &done) { take(done); });
}

ErrorText ConflictSaver::words(const base::Error &error)
{
    if (error.kind == base::ErrorKind::NotFound)
        return {tr("One of them was settled meanwhile."), {},
            tr("It goes from the list by itself. Please look at the rest once more."), {}};
    if (error.detail == work::disagreements::kNewerFirst)
        return {tr("Please decide the newer conflict of this text first."), {},
            tr("Otherwise what was written in it last would be written over."), {}};
    return errorText(error);
}

void ConflictSaver::take(const base::Result<Settlement> &done)
{
    m_isBusy = false;
    Q_EMIT saved(done ? *done : Settlement{{}, done.error()});
}

} // namespace ui
