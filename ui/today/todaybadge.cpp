// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaybadge.h"

#include "model/work/today.h"
#include "ui/session/desk.h"
#include "ui/shell/rail.h"

using namespace Qt::StringLiterals;

namespace ui {

TodayBadge::TodayBadge(Desk &desk, Rail &rail, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_rail(rail)
{
    connect(&desk.session(), &work::Session::changed, this, &TodayBadge::ask);
    ask();
}

void TodayBadge::ask()
{
    m_desk.session().askNewest(
        m_newest, this, [](work::Context &context) { return work::urgentToday(context); },
        [this](const base::Result<int> &count) {
            if (count)
                m_rail.setBadge(u"today"_s, *count);
        });
}

} // namespace ui
