// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicedelegate.h"

#include "ui/directory/servicemodel.h"
#include "ui/support/paint.h"

#include <QPainter>

namespace ui {

void ServiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect);
    if (selected)
        painter->fillRect(rect, theme.colour(Colour::Selected));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));
    if (selected && index.column() == 0)
        painter->fillRect(rect.left(), rect.top(), 4, rect.height(), theme.colour(Colour::Primary));
    QRect inner = paint::shownPart(rect, option.widget).adjusted(10, 0, -6, -1);
    const QString text = index.data().toString();
    const auto tone = Tone(index.data(ServiceModel::ToneRole).toInt());
    if (index.column() == ServiceModel::Area) {
        if (const auto area = domain::serviceAreaOf(index.data(ServiceModel::AreaRole).toString())) {
            const int mark = theme.scaled(20);
            paint::categoryMark(*painter, theme,
                QRectF(inner.left(), inner.center().y() - mark / 2.0 + 0.5, mark, mark), *area);
            inner.setLeft(inner.left() + mark + 7);
        }
    }
    if (tone != Tone::Neutral && !text.isEmpty()) {
        paint::chip(*painter, theme, QPointF(inner.left(), inner.center().y() + 0.5), tone, text,
            tone == Tone::Danger ? QStringLiteral("alert") : QStringLiteral("clock"));
    } else {
        const bool bold = index.column() == ServiceModel::Service;
        painter->setFont(theme.font(TextSize::Body, bold ? Weight::Bold : Weight::Regular));
        const bool ended = index.data(ServiceModel::EndedRole).toBool();
        painter->setPen(theme.colour(ended ? Colour::Text2 : Colour::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

} // namespace ui
