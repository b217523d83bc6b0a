// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictlistcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRowsAbove = 2;
constexpr int kNoteMargin = 12;

} // namespace

ConflictListCard::ConflictListCard(QWidget *parent)
    : Card(tr("To be decided"), tr("oldest first"), parent)
    , m_list(new RowList(tr("Conflicts")))
    , m_together(new Button(tr("All at once")))
    , m_stays(new InlineMessage(Tone::Info))
{
    setPadding(Padding::None);
    m_together->setCheckable(true);
    m_together->setObjectName(u"allAtOnce"_s);
    m_together->setToolTip(tr("Shows what differs about all of them in one table, to be decided and saved together."));
    header()->addWidget(m_together->small());
    m_stays->say({}, tr("Both values, who decided and when stay in the history."));
    auto *room = new QVBoxLayout;
    room->setContentsMargins(kNoteMargin, kNoteMargin, kNoteMargin, kNoteMargin);
    room->addWidget(m_stays);
    body()->addWidget(m_list, 1);
    body()->addLayout(room);
}

void ConflictListCard::setAbove(bool above)
{
    m_list->setVisibleRows(above ? kRowsAbove : 0);
    m_stays->setVisible(!above);
}

} // namespace ui
