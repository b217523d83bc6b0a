// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictsbar.h"

#include "ui/sync/conflictview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr std::array kLists{
    ConflictsBar::List::ToDecide, ConflictsBar::List::Settled, ConflictsBar::List::Matched};

} // namespace

ConflictsBar::ConflictsBar(QWidget *parent)
    : Toolbar(parent)
    , m_kinds(new Segments(
          tr("What is shown"), {tr("To be decided"), tr("Decided by me"), tr("Matched automatically")}))
    , m_kept(new TextLabel(
          tr("Until you decide, both values are kept. None is lost."), TextSize::Body, Colour::Text2))
    , m_past(new Button(tr("Past conflicts")))
{
    addLeft(m_kinds);
    m_kept->setContentsMargins(8, 0, 0, 0);
    addLeft(m_kept->overflow(Overflow::Elide));
    m_past->setCheckable(true);
    m_past->setObjectName(u"pastConflicts"_s);
    addRight(m_past->withIcon(u"doc"_s));
    m_kinds->setCurrent(0);
    connect(m_kinds, &Segments::chosen, this,
        [this](int kind) { Q_EMIT chosen(kLists.at(size_t(kind)), work::settledacts::Whose::Mine); });
    connect(m_past, &QPushButton::toggled, this, [this](bool everybodys) {
        Q_EMIT chosen(List::Settled,
            everybodys ? work::settledacts::Whose::Everybodys : work::settledacts::Whose::Mine);
    });
}

void ConflictsBar::show(const ConflictView &view)
{
    const QSignalBlocker quiet(m_past);
    m_past->setChecked(view.isPast());
    if (view.isCounted())
        m_kinds->setTexts({tr("To be decided %1").arg(view.count(List::ToDecide)),
            tr("Decided by me %1").arg(view.count(List::Settled)),
            tr("Matched automatically %1").arg(view.count(List::Matched))});
    else
        m_kinds->setTexts({tr("To be decided"), tr("Decided by me"), tr("Matched automatically")});
    m_kinds->setCurrent(view.isPast() ? -1 : int(std::ranges::find(kLists, view.list()) - kLists.begin()));
    m_kept->setVisible(view.list() == List::ToDecide);
}

} // namespace ui
