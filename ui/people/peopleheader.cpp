// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleheader.h"

#include "ui/people/peoplecolumns.h"
#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PeopleHeader::PeopleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(true);
    setHighlightSections(false);
    setMinimumSectionSize(44);
    setAccessibleName(tr("Headings of the list"));
    connect(this, &QHeaderView::sectionClicked, this, &PeopleHeader::clicked);
}

QSize PeopleHeader::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {QHeaderView::sizeHint().width(), std::max(34, theme.lineHeight(TextSize::Caption) + 14)};
}

void PeopleHeader::setOrder(const QList<domain::PeopleSort> &order)
{
    m_order = order;
    viewport()->update();
}

void PeopleHeader::setChecks(Qt::CheckState state)
{
    m_checks = state;
    viewport()->update();
}

void PeopleHeader::sortBy(domain::PeopleColumn column, Adding adding)
{
    const auto found = std::find_if(m_order.begin(), m_order.end(),
        [&](const domain::PeopleSort &sort) { return sort.column == column; });
    if (found == m_order.end()) {
        if (adding == Adding::Alone)
            m_order.clear();
        m_order.append({column, false});
    } else if (adding == Adding::Alone && m_order.size() > 1) {
        m_order = {{column, false}};
    } else if (!found->descending) {
        const domain::PeopleSort turned{column, true};
        if (adding == Adding::Alone)
            m_order = {turned};
        else
            *found = turned;
    } else {
        m_order.erase(found);
        if (adding == Adding::Alone)
            m_order.clear();
    }
    viewport()->update();
    Q_EMIT orderChanged();
}

void PeopleHeader::clicked(int section)
{
    if (section == int(PeopleField::Check)) {
        Q_EMIT allClicked();
        return;
    }
    const auto column = infoOf(PeopleField(section)).sort;
    const bool shift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (column)
        sortBy(*column, shift ? Adding::Behind : Adding::Alone);
}

void PeopleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid())
        return;
    const Theme &theme = Theme::of(this);
    QStyleOptionHeader ground;
    initStyleOption(&ground);
    ground.rect = rect;
    ground.section = section;
    const int visual = visualIndex(section);
    ground.position = visual == 0 ? QStyleOptionHeader::Beginning
        : visual == count() - 1   ? QStyleOptionHeader::End
                                  : QStyleOptionHeader::Middle;
    style()->drawControl(QStyle::CE_HeaderSection, &ground, painter, this);

    const auto field = PeopleField(section);
    painter->save();
    if (field == PeopleField::Check) {
        QRect box(0, 0, theme.scaled(18), theme.scaled(18));
        box.moveCenter(rect.center());
        paint::checkBox(*painter, theme, box, m_checks, true);
        painter->restore();
        return;
    }
    painter->setFont(theme.font(TextSize::Caption, Weight::Bold));
    painter->setPen(theme.colour(Colour::Text2));
    qsizetype place = -1;
    const auto column = infoOf(field).sort;
    for (qsizetype i = 0; column && i < m_order.size(); ++i) {
        if (m_order.at(i).column == *column)
            place = i;
    }
    const int tail = place < 0 ? 0 : theme.scaled(m_order.size() > 1 ? 30 : 20);
    const QRect words = paint::shownPart(rect, this).adjusted(10, 0, -4 - tail, 0);
    const QString text = painter->fontMetrics().elidedText(headingOf(field), Qt::ElideRight, words.width());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (place >= 0) {
        const int x = words.left() + painter->fontMetrics().horizontalAdvance(text) + 5;
        const int size = theme.scaled(14);
        icons::paint(*painter, m_order.at(place).descending ? u"down"_s : u"up"_s,
            QRect(x, rect.top(), size, rect.height()), size, theme.colour(Colour::Text));
        painter->setPen(theme.colour(Colour::Text));
        if (m_order.size() > 1)
            painter->drawText(QRect(x + size + 2, rect.top(), theme.scaled(14), rect.height()),
                Qt::AlignVCenter | Qt::AlignLeft, QString::number(place + 1));
    }
    painter->restore();
}

} // namespace ui
