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

QStringList listNames()
{
    QStringList names;
    for (const ConflictsBar::List list : kLists)
        names.append(ConflictView::nameOf(list));
    return names;
}

} // namespace

ConflictsBar::ConflictsBar(QWidget *parent)
    : Toolbar(parent)
    , m_kinds(new Segments(tr("What is shown"), listNames()))
    , m_kept(new TextLabel(
          tr("Until you decide, both values are kept. None is lost."), TextSize::Body, Colour::Text2))
    , m_past(new Button(ConflictView::pastName()))
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

QWidget *ConflictsBar::current() const
{
    return m_past->isChecked() ? static_cast<QWidget *>(m_past) : m_kinds->tabStop();
}

void ConflictsBar::show(const ConflictView &view)
{
    const QSignalBlocker quiet(m_past);
    m_past->setChecked(view.isPast());
    QStringList texts = listNames();
    for (int at = 0; view.isCounted() && at < texts.size(); ++at)
        texts[at] += u" %1"_s.arg(view.count(kLists.at(size_t(at))));
    m_kinds->setTexts(texts);
    m_kinds->setCurrent(view.isPast() ? -1 : int(std::ranges::find(kLists, view.list()) - kLists.begin()));
    m_kept->setVisible(view.list() == List::ToDecide);
}

} // namespace ui
