// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace ui {

class Button;
class CandidateList;
class Composer;
class TextLabel;

/// One of the three fixed places of a bundle: the service chosen for it with the reasons, and the other
/// candidates in their order. The place may stay unused.
class PlaceCard : public QWidget {
    Q_OBJECT
public:
    PlaceCard(Composer &composer, domain::ServiceArea area, QWidget *parent = nullptr);

    domain::ServiceArea area() const { return m_area; }
    void refresh();
    /// Marks the place that Alt+↑ and Alt+↓ work on.
    void setCurrent(bool current);
    /// What the head asks for with the need beside the title; below it where any of the cards lacks that
    /// room.
    int widthOfHead() const;
    void setHeadStacked(bool stacked);
    CandidateList *list() const { return m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showCandidates();
    void setWhyShown(bool shown);
    void words();

    Composer &m_composer;
    domain::ServiceArea m_area;
    QWidget *m_head;
    QBoxLayout *m_headWords;
    TextLabel *m_title;
    TextLabel *m_need;
    QVBoxLayout *m_chosen;
    TextLabel *m_count;
    Button *m_why;
    TextLabel *m_reasons;
    CandidateList *m_list;
    Button *m_all;
    bool m_current = false;
    bool m_showsAll = false;
};

} // namespace ui
