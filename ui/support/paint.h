// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace ui {

/// How pressing something is; each has an outline of its own.
enum class Urgency { Urgent, High, Normal, Low };
/// What a button is for; one Primary on a screen. The dynamic property "kind" holds it as an int.
enum class ButtonKind { Normal, Primary, Danger, Flat };

/// Days used of a limit. Past the limit the bar is hatched, at three days or fewer it is amber.
struct DayCount {
    int used = 0;
    int limit = 1;
    bool done = false;
    bool paused = false;

    bool isOver() const { return !done && used > limit; }
    bool isNear() const { return !done && !isOver() && limit - used <= 3; }
    int left() const { return limit - used; }
};

struct ButtonLook {
    ButtonKind kind = ButtonKind::Normal;
    QString text;
    QString icon;
    QString hint; ///< a key such as "Ctrl+N", shown behind the words
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
    bool checked = false;
    bool hasMenu = false;
};

/// The parts that widgets and delegates draw alike. All sizes come from the theme; none keeps state.
namespace paint {

/// A ring of 2 px just inside `rect`, which is the control with its reserve.
void focusRing(
    QPainter &painter, const Theme &theme, const QRectF &rect, int radius = Theme::kControlRadius + 2);
/// A panel: ground, 1 px line, radius 8.
void card(QPainter &painter, const Theme &theme, const QRectF &rect);
/// The part of a cell or heading that its view shows, so that words end with an ellipsis at the edge of a
/// view that is narrower than its columns.
QRect shownPart(const QRect &rect, const QWidget *view);
/// The ground of a list row; a chosen row has a bar at its left (and an outline in high contrast).
void row(QPainter &painter, const Theme &theme, const QRect &rect, bool selected, bool hovered, bool focused);
/// `rect` is the whole control; the visible button is 3 px smaller on each side.
void button(QPainter &painter, const Theme &theme, const QRect &rect, const ButtonLook &look);
int buttonWidth(const Theme &theme, const ButtonLook &look);
enum class FieldState { Normal, Invalid, Disabled };
void field(QPainter &painter, const Theme &theme, const QRect &rect, FieldState state, bool focused);

/// A chip of chipHeight() with an optional icon; returns its width. `at` is its left end and vertical middle.
int chip(QPainter &painter, const Theme &theme, QPointF at, Tone tone, const QString &text,
    const QString &icon = {});
int chipWidth(const Theme &theme, const QString &text, const QString &icon = {});
/// A key in a thin frame, as "Ctrl+K"; returns its width.
int keyCap(QPainter &painter, const Theme &theme, QPointF at, const QString &text);
int keyCapWidth(const Theme &theme, const QString &text);

/// Care is a circle, rehabilitation a square, counselling a speech bubble; each with its letter and colour.
void categoryMark(QPainter &painter, const Theme &theme, const QRectF &rect, domain::ServiceArea area);
void urgencyMark(QPainter &painter, const Theme &theme, const QRectF &rect, Urgency urgency);
/// The bar alone, about 10 px high; words stand beside it.
void dayBar(QPainter &painter, const Theme &theme, const QRectF &rect, const DayCount &days);
/// Four cells for a level 0..4 and a small triangle under the previous one.
void needCells(
    QPainter &painter, const Theme &theme, const QRectF &rect, int level, std::optional<int> previous);
QSizeF needCellsSize(const Theme &theme, bool withPrevious);

void checkBox(QPainter &painter, const Theme &theme, const QRectF &rect, Qt::CheckState state, bool enabled);
void radio(QPainter &painter, const Theme &theme, const QRectF &rect, bool on, bool enabled);
void logo(QPainter &painter, const QRectF &rect, const QColor &line);

/// The letter that stands in a category's mark: the first of 돌봄, 재활, 상담, also in the English window,
/// since it is printed on the paper that clients hold.
QString categoryLetter(domain::ServiceArea area);
Tone toneOf(domain::ServiceArea area);

} // namespace paint
} // namespace ui
