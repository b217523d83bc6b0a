// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictlistcard.h"

#include "ui/sync/conflictview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRowsAbove = 2;
constexpr int kNoteMargin = 12;

} // namespace

ConflictListCard::ConflictListCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_list(new RowList(tr("Conflicts")))
    , m_together(new Button(tr("All at once")))
    , m_foot(new QWidget)
{
    setPadding(Padding::None);
    m_together->setCheckable(true);
    m_together->setObjectName(u"allAtOnce"_s);
    m_together->setToolTip(tr("Shows what differs about all of them in one table, to be decided and saved together."));
    header()->addWidget(m_together->small());
    auto *stays = new InlineMessage(Tone::Info);
    stays->say({}, tr("Both values, who decided and when stay in the history."));
    auto *room = new QVBoxLayout(m_foot);
    room->setContentsMargins(kNoteMargin, kNoteMargin, kNoteMargin, kNoteMargin);
    room->addWidget(stays);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_foot);
}

void ConflictListCard::show(const ConflictView &view, const base::Id &first)
{
    using List = ConflictView::List;
    const bool isMany = view.list() == List::ToDecide && view.count(List::ToDecide) > 1;
    m_name = view.title();
    m_together->setVisible(isMany);
    setNote(isMany || view.list() == List::Settled ? QString()
            : view.list() == List::ToDecide        ? tr("oldest first")
                                                   : tr("can be taken back"));
    showTitle();
    fill(view, first);
}

/// What is chosen above the list says its name already.
void ConflictListCard::showTitle()
{
    setTitle(m_isAbove && m_together->isHidden() ? QString() : m_name);
    setAccessibleName(m_name);
}

void ConflictListCard::fill(const ConflictView &view, const base::Id &first)
{
    const int before = m_list->currentIndex().row();
    const QVariant kept = m_list->currentId();
    const QString wanted = first.isNil() ? QString() : view.rowOf(first);
    const QList<Row> rows = view.rows();
    const QSignalBlocker quiet(m_list);
    m_list->setRows(rows);
    // The next one takes the place of one that was settled.
    if (!wanted.isEmpty())
        m_list->selectId(wanted);
    else if (!m_list->selectId(kept) && before > 0 && !rows.isEmpty())
        m_list->selectId(rows.at(std::min(before, int(rows.size()) - 1)).id);
}

void ConflictListCard::retell(const QList<Row> &rows)
{
    for (const Row &row : rows)
        m_list->retell(row);
}

void ConflictListCard::setAbove(bool above)
{
    m_isAbove = above;
    m_list->setVisibleRows(above ? kRowsAbove : 0);
    m_foot->setVisible(!above);
    showTitle();
}

} // namespace ui
