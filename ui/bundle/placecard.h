// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bundle/placeframe.h"

namespace ui {

class Button;
class CandidateList;
class Composer;
class Desk;
class TextLabel;
class WaitPanel;

/// One of the three fixed places of a bundle: the service chosen for it with the reasons, and the other
/// candidates in their order. The place may stay unused. Where a candidate has no free place, its waiting list
/// is at hand.
class PlaceCard : public PlaceFrame {
    Q_OBJECT
public:
    PlaceCard(Desk &desk, Composer &composer, domain::ServiceArea area, QWidget *parent = nullptr);

    void refresh();
    CandidateList *list() const { return m_list; }
    WaitPanel *waiting() const { return m_waiting; }
    Button *whyButton() const { return m_why; }
    /// The reasons of the order, as they stand there when they are asked for.
    QString reasons() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showCandidates();
    void setWhyShown(bool shown);
    void words();

    Composer &m_composer;
    QVBoxLayout *m_chosen;
    TextLabel *m_count;
    Button *m_why;
    TextLabel *m_reasons;
    CandidateList *m_list;
    WaitPanel *m_waiting;
    Button *m_all;
    bool m_showsAll = false;
};

} // namespace ui
