// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/styleparts.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::styleparts {

namespace {

bool has(const Part &part, QStyle::StateFlag flag)
{
    return part.option.state.testFlag(flag);
}

ButtonKind kindOf(const Part &part)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&part.option);
    if (part.widget && part.widget->property("kind").isValid())
        return ButtonKind(part.widget->property("kind").toInt());
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        return ButtonKind::Flat;
    return ButtonKind::Normal;
}

paint::FieldState fieldState(const Part &part)
{
    if (!has(part, QStyle::State_Enabled))
        return paint::FieldState::Disabled;
    const bool invalid = part.widget && part.widget->property("invalid").toBool();
    return invalid ? paint::FieldState::Invalid : paint::FieldState::Normal;
}

} // namespace

void buttonPanel(const Part &part)
{
    ButtonLook look;
    look.kind = kindOf(part);
    look.enabled = has(part, QStyle::State_Enabled);
    look.hovered = has(part, QStyle::State_MouseOver);
    look.pressed = has(part, QStyle::State_Sunken);
    look.focused = has(part, QStyle::State_HasFocus);
    look.checked = has(part, QStyle::State_On);
    paint::button(part.painter, part.theme, part.option.rect, look);
}

void prepareButtonLabel(const Part &part, QStyleOptionButton &option)
{
    const Theme &theme = part.theme;
    if (!has(part, QStyle::State_Enabled))
        return;
    switch (kindOf(part)) {
    case ButtonKind::Primary:
        option.palette.setColor(QPalette::ButtonText, theme.colour(Colour::OnPrimary));
        break;
    case ButtonKind::Danger:
        option.palette.setColor(QPalette::ButtonText, theme.colour(Colour::Danger));
        break;
    case ButtonKind::Flat:
        option.palette.setColor(QPalette::ButtonText, theme.colour(Colour::Primary));
        break;
    case ButtonKind::Normal:
        break;
    }
}

void toolPanel(const Part &part)
{
    const Theme &theme = part.theme;
    QPainter &painter = part.painter;
    const bool on = has(part, QStyle::State_On);
    const bool lit = has(part, QStyle::State_Enabled)
        && (has(part, QStyle::State_MouseOver) || has(part, QStyle::State_Sunken));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (on || lit) {
        const QRectF rect = QRectF(part.option.rect).adjusted(3.5, 3.5, -3.5, -3.5);
        painter.setPen(on ? QPen(theme.colour(Colour::Primary), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(on ? Colour::Selected : Colour::Hover));
        painter.drawRoundedRect(rect, Theme::kControlRadius, Theme::kControlRadius);
    }
    painter.restore();
    if (has(part, QStyle::State_HasFocus))
        paint::focusRing(painter, theme, part.option.rect);
}

void lineEdit(const Part &part)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&part.option);
    if (frame && frame->lineWidth == 0)
        return;
    paint::field(
        part.painter, part.theme, part.option.rect, fieldState(part), has(part, QStyle::State_HasFocus));
}

void fieldFrame(const Part &part)
{
    const bool focused = part.widget && part.widget->hasFocus();
    paint::field(part.painter, part.theme, part.option.rect, fieldState(part), focused);
}

void focusRect(const Part &part)
{
    // Buttons draw their ring with the panel; rows, check boxes and tabs ask for it here.
    const bool drawn = qobject_cast<const QAbstractButton *>(part.widget)
        && !qobject_cast<const QCheckBox *>(part.widget) && !qobject_cast<const QRadioButton *>(part.widget);
    if (!drawn)
        paint::focusRing(part.painter, part.theme, part.option.rect, 4);
}

void popupFrame(const Part &part)
{
    part.painter.fillRect(part.option.rect, part.theme.colour(Colour::Panel));
    part.painter.save();
    part.painter.setPen(QPen(part.theme.colour(Colour::LineStrong), 1));
    part.painter.setBrush(Qt::NoBrush);
    part.painter.drawRect(QRectF(part.option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    part.painter.restore();
}

void groupFrame(const Part &part)
{
    part.painter.save();
    part.painter.setRenderHint(QPainter::Antialiasing);
    part.painter.setPen(QPen(part.theme.colour(Colour::Line), 1));
    part.painter.setBrush(Qt::NoBrush);
    part.painter.drawRoundedRect(
        QRectF(part.option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCardRadius, Theme::kCardRadius);
    part.painter.restore();
}

void checkIndicator(const Part &part)
{
    const Qt::CheckState state = has(part, QStyle::State_NoChange) ? Qt::PartiallyChecked
        : has(part, QStyle::State_On)                              ? Qt::Checked
                                                                   : Qt::Unchecked;
    paint::checkBox(part.painter, part.theme, part.option.rect, state, has(part, QStyle::State_Enabled));
}

void itemPanel(const Part &part)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&part.option);
    if (!item)
        return;
    const Theme &theme = part.theme;
    const bool selected = has(part, QStyle::State_Selected);
    const bool hovered = has(part, QStyle::State_MouseOver) && has(part, QStyle::State_Enabled);
    if (selected || hovered)
        part.painter.fillRect(item->rect, theme.colour(selected ? Colour::Selected : Colour::Hover));
    const auto *table = qobject_cast<const QTableView *>(part.widget);
    const bool first = table ? table->horizontalHeader()->visualIndex(item->index.column()) == 0
                             : item->viewItemPosition != QStyleOptionViewItem::Middle
            && item->viewItemPosition != QStyleOptionViewItem::End;
    if (selected && first)
        part.painter.fillRect(
            item->rect.left(), item->rect.top(), 4, item->rect.height(), theme.colour(Colour::Primary));
    if (selected && theme.isContrast()) {
        part.painter.fillRect(
            item->rect.left(), item->rect.top(), item->rect.width(), 2, theme.colour(Colour::Primary));
        part.painter.fillRect(
            item->rect.left(), item->rect.bottom() - 2, item->rect.width(), 2, theme.colour(Colour::Primary));
    }
    if (table || qobject_cast<const QTreeView *>(part.widget))
        part.painter.fillRect(
            item->rect.left(), item->rect.bottom(), item->rect.width(), 1, theme.colour(Colour::Line));
}

void arrow(const Part &part, const QString &icon)
{
    const QRect rect = part.option.rect;
    const int size = std::min({part.theme.scaled(16), rect.width(), rect.height()});
    icons::paint(part.painter, icon, rect, size,
        part.theme.colour(has(part, QStyle::State_Enabled) ? Colour::Text : Colour::TextOff));
}

void headerArrow(const Part &part)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&part.option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    // Qt's "down" means ascending here.
    const bool up = header->sortIndicator == QStyleOptionHeader::SortDown;
    // The base style places the arrow without asking its proxy.
    QRect place = part.option.rect;
    if (part.widget && header->orientation == Qt::Horizontal)
        place = QRect(place.left(), 0, place.width(), part.widget->height());
    icons::paint(part.painter, up ? u"up"_s : u"down"_s, place, part.theme.scaled(14),
        part.theme.colour(Colour::Text));
}

void headerSection(const Part &part)
{
    const QRect rect = part.option.rect;
    const bool round = part.widget && part.widget->property("roundTop").toBool();
    if (round) {
        // The header lies in the corners of a card; what goes beyond the section is clipped away.
        QRectF whole(0, 0, part.widget->width(), rect.height() + 2 * Theme::kCardRadius);
        part.painter.save();
        part.painter.setClipRect(rect);
        part.painter.setRenderHint(QPainter::Antialiasing);
        part.painter.setPen(Qt::NoPen);
        part.painter.setBrush(part.theme.colour(Colour::Sunken));
        part.painter.drawRoundedRect(whole, Theme::kCardRadius - 1, Theme::kCardRadius - 1);
        part.painter.restore();
    } else {
        part.painter.fillRect(rect, part.theme.colour(Colour::Sunken));
    }
    part.painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, part.theme.colour(Colour::Line));
}

void tabShape(const Part &part)
{
    const QRect rect = part.option.rect;
    const bool selected = has(part, QStyle::State_Selected);
    part.painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, part.theme.colour(Colour::Line));
    if (!selected && has(part, QStyle::State_MouseOver))
        part.painter.fillRect(rect.adjusted(0, 4, 0, -1), part.theme.colour(Colour::Hover));
    if (selected)
        part.painter.fillRect(
            rect.left(), rect.bottom() - 2, rect.width(), 3, part.theme.colour(Colour::Primary));
    if (has(part, QStyle::State_HasFocus))
        paint::focusRing(part.painter, part.theme, QRectF(rect).adjusted(1, 3, -1, -4), 6);
}

void tabLabel(const Part &part)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&part.option);
    if (!tab)
        return;
    const bool selected = has(part, QStyle::State_Selected);
    const QColor ink = part.theme.colour(!has(part, QStyle::State_Enabled) ? Colour::TextOff
            : selected                                                     ? Colour::Primary
                                                                           : Colour::Text2);
    const QFont font = part.theme.font(TextSize::Body, selected ? Weight::Bold : Weight::Regular);
    QRect rect = tab->rect.adjusted(14, 0, -14, -3);
    part.painter.save();
    if (!tab->icon.isNull()) {
        const int size = part.theme.iconSize();
        const QPixmap image = tab->icon.pixmap(QSize(size, size), part.painter.device()->devicePixelRatioF());
        part.painter.drawPixmap(QPoint(rect.left(), rect.center().y() - size / 2), image);
        rect.setLeft(rect.left() + size + 6);
    }
    part.painter.setPen(ink);
    part.painter.setFont(font);
    part.painter.drawText(
        rect.adjusted(0, 0, 4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tab->text);
    part.painter.restore();
}

QSize tabSize(const Theme &theme, const QStyleOption &option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab)
        return {};
    const QFontMetrics metrics(theme.font(TextSize::Body, Weight::Bold));
    const int icon = tab->icon.isNull() ? 0 : theme.iconSize() + 6;
    return {metrics.horizontalAdvance(tab->text) + icon + 30, theme.controlHeight() + 6};
}

QSize menuItemSize(const Theme &theme, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator)
        return {40, 9};
    const QFontMetrics metrics(theme.font(TextSize::Body));
    const QStringList parts = item->text.split(u'\t');
    int width = 16 + theme.iconSize() + 10 + metrics.horizontalAdvance(parts.value(0).remove(u'&')) + 32;
    if (parts.size() > 1)
        width += metrics.horizontalAdvance(parts.at(1)) + 24;
    return {width, std::max(34, metrics.height() + 12)};
}

void menuItem(const Part &part)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&part.option);
    if (!item)
        return;
    const Theme &theme = part.theme;
    QPainter &painter = part.painter;
    const QRect rect = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, theme.colour(Colour::Line));
        return;
    }
    const bool enabled = has(part, QStyle::State_Enabled);
    if (has(part, QStyle::State_Selected) && enabled)
        paint::row(painter, theme, rect.adjusted(1, 0, -1, 0), true, false, false);
    const QColor ink = theme.colour(enabled ? Colour::Text : Colour::TextOff);
    const int icon = theme.iconSize();
    const QRect mark(rect.left() + 16, rect.center().y() - icon / 2, icon, icon);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            icons::paint(painter, u"check"_s, mark, icon, ink);
    } else if (!item->icon.isNull()) {
        painter.drawPixmap(mark.topLeft(),
            item->icon.pixmap(QSize(icon, icon), painter.device()->devicePixelRatioF(),
                enabled ? QIcon::Normal : QIcon::Disabled));
    }
    painter.save();
    painter.setPen(ink);
    painter.setFont(theme.font(TextSize::Body));
    const QStringList parts = item->text.split(u'\t');
    const QRect words = rect.adjusted(16 + icon + 10, 0, -16, 0);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, parts.value(0).remove(u'&'));
    if (parts.size() > 1) {
        painter.setPen(theme.colour(enabled ? Colour::Text2 : Colour::TextOff));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        icons::paint(painter, u"right"_s, QRect(words.right() - icon, rect.top(), icon, rect.height()),
            theme.scaled(16), ink);
    painter.restore();
}

void progressGroove(const Part &part)
{
    const QRectF rect(
        part.option.rect.left(), part.option.rect.center().y() - 4, part.option.rect.width(), 9);
    part.painter.save();
    part.painter.setRenderHint(QPainter::Antialiasing);
    part.painter.setPen(QPen(part.theme.colour(Colour::LineStrong), 0.8));
    part.painter.setBrush(part.theme.colour(Colour::Sunken));
    part.painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    part.painter.restore();
}

void progressContents(const Part &part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&part.option);
    if (!bar)
        return;
    QRectF rect(bar->rect.left() + 1, bar->rect.center().y() - 3, bar->rect.width() - 2, 7);
    const bool known = bar->maximum > bar->minimum;
    if (known) {
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        if (share <= 0)
            return;
        rect.setWidth(std::max(7.0, rect.width() * share));
    }
    part.painter.save();
    part.painter.setRenderHint(QPainter::Antialiasing);
    part.painter.setPen(Qt::NoPen);
    // Unknown length: a still pattern, since nothing moves in this program.
    part.painter.setBrush(
        QBrush(part.theme.colour(Colour::Primary), known ? Qt::SolidPattern : Qt::BDiagPattern));
    part.painter.drawRoundedRect(rect, 3.5, 3.5);
    part.painter.restore();
}

void splitter(const Part &part)
{
    const QRect rect = part.option.rect;
    const bool upright = has(part, QStyle::State_Horizontal);
    const QSize grip = upright ? QSize(4, 32) : QSize(32, 4);
    QRectF handle(QPointF(0, 0), grip);
    handle.moveCenter(QRectF(rect).center());
    part.painter.save();
    part.painter.setRenderHint(QPainter::Antialiasing);
    part.painter.setPen(Qt::NoPen);
    part.painter.setBrush(
        part.theme.colour(has(part, QStyle::State_MouseOver) ? Colour::LineStrong : Colour::Line));
    part.painter.drawRoundedRect(handle, 2, 2);
    part.painter.restore();
}

void comboBox(const Part &part, const QRect &arrowRect)
{
    paint::field(
        part.painter, part.theme, part.option.rect, fieldState(part), has(part, QStyle::State_HasFocus));
    icons::paint(part.painter, u"down"_s, arrowRect, part.theme.scaled(16),
        part.theme.colour(has(part, QStyle::State_Enabled) ? Colour::Text : Colour::TextOff));
}

void spinBox(const Part &part, const QRect &up, const QRect &down)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&part.option);
    if (!spin)
        return;
    if (spin->frame)
        paint::field(
            part.painter, part.theme, part.option.rect, fieldState(part), has(part, QStyle::State_HasFocus));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return part.theme.colour(spin->stepEnabled.testFlag(step) ? Colour::Text : Colour::TextOff);
    };
    icons::paint(part.painter, u"up"_s, up, part.theme.scaled(14), ink(QAbstractSpinBox::StepUpEnabled));
    icons::paint(
        part.painter, u"down"_s, down, part.theme.scaled(14), ink(QAbstractSpinBox::StepDownEnabled));
}

void scrollBar(const Part &part, const QRect &slider)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&part.option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = bar->state.testFlag(QStyle::State_MouseOver)
        || bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRectF thumb = bar->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                          : QRectF(slider).adjusted(2, 3, -2, -3);
    part.painter.save();
    part.painter.setRenderHint(QPainter::Antialiasing);
    part.painter.setPen(Qt::NoPen);
    part.painter.setBrush(part.theme.colour(active ? Colour::Text2 : Colour::LineStrong));
    part.painter.drawRoundedRect(thumb, 3, 3);
    part.painter.restore();
}

QRect scrollBarRect(const QStyleOptionComplex &option, QStyle::SubControl subControl)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return {};
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = int(std::clamp<qint64>(
            qint64(length) * bar->pageStep / (range + bar->pageStep), std::min(32, length), length));
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto slice = [&](int from, int size) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                       : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
    };
    switch (subControl) {
    case QStyle::SC_ScrollBarSlider:
        return slice(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

} // namespace ui::styleparts
