// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictreader.h"

#include "model/work/log.h"
#include "ui/session/desk.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

base::Done noteAccess(work::Context &context, const work::conflictinbox::Inbox &inbox)
{
    const qsizetype count = inbox.open.size() + inbox.merged.size() + inbox.settled.size();
    return work::log::noteAccess(context, u"list"_s, {}, {{u"list"_s, u"conflicts"_s}, {u"count"_s, count}});
}

} // namespace

ConflictReader::ConflictReader(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ConflictReader::begin(const base::Id &subject)
{
    if (!subject.isNil())
        m_subject = subject;
    m_comesUp = true;
    m_isToNote = true;
    read();
}

void ConflictReader::choose(List list, Whose settledBy)
{
    m_list = list;
    m_settledBy = settledBy;
    m_comesUp = false;
    m_isToNote = true;
    m_subject = {};
    read();
}

void ConflictReader::growOld()
{
    m_isOld = true;
    // An answer on its way may be from before the change.
    m_newest.drop();
    m_touched.clear();
    m_inbox.mergedCensus = {};
}

void ConflictReader::follow(const QList<domain::RecordRef> &touched)
{
    m_touched += touched;
    read();
}

work::conflictinbox::Wanted ConflictReader::wanted() const
{
    work::conflictinbox::Wanted wanted;
    if (!m_comesUp || m_list == List::Settled)
        wanted.list = m_list;
    wanted.settledBy = m_settledBy;
    wanted.subject = m_subject;
    wanted.merged = m_inbox.mergedCensus;
    wanted.touched = m_touched;
    return wanted;
}

void ConflictReader::read()
{
    m_isOld = false;
    m_desk.session().askNewest(
        m_newest, this,
        [wanted = wanted(), isToNote = m_isToNote](work::Context &context) -> base::Result<work::conflictinbox::Inbox> {
            const auto inbox = work::conflictinbox::read(context, wanted);
            const base::Done noted = inbox && isToNote ? noteAccess(context, *inbox) : base::Done();
            return noted ? inbox : noted.error();
        },
        [this](const base::Result<work::conflictinbox::Inbox> &inbox) { take(inbox); });
}

/// Only the newest question is answered, and it named all that was touched before it.
void ConflictReader::take(const base::Result<work::conflictinbox::Inbox> &inbox)
{
    if (!inbox) {
        growOld();
        Q_EMIT failed(inbox.error());
        return;
    }
    m_inbox = *inbox;
    m_list = m_inbox.list;
    m_settledBy = m_list == List::Settled ? m_settledBy : Whose::Mine;
    m_touched.clear();
    m_comesUp = false;
    m_isToNote = false;
    Q_EMIT taken();
}

} // namespace ui
