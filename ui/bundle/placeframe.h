// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// A card of one service area: its mark, name and heaviest need on the ground of its colour, the rest below.
class PlaceFrame : public QWidget {
    Q_OBJECT
public:
    explicit PlaceFrame(domain::ServiceArea area, QWidget *parent = nullptr);

    domain::ServiceArea area() const { return m_area; }
    /// Words at the right of the head; empty ones take no room.
    void setNeed(const QString &need);
    /// What the head asks for with the need beside the title; below it where any of the cards lacks that
    /// room.
    int widthOfHead() const;
    void setHeadStacked(bool stacked);
    /// Draws the card as the one that keys work on.
    void setCurrent(bool current);

    static constexpr int kSide = 14; ///< of the words from the edge

protected:
    QVBoxLayout *body() const { return m_body; }
    void words();
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    domain::ServiceArea m_area;
    QWidget *m_head;
    QBoxLayout *m_headWords;
    TextLabel *m_title;
    TextLabel *m_need;
    QVBoxLayout *m_body;
    bool m_current = false;
};

} // namespace ui
