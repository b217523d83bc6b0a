// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class AreaBars;
class BandBar;
class Button;
class ChipLabel;
class FormState;
class InlineMessage;
class TextLabel;
class TotalList;

/// What the answers add up to now: total and band, urgent points, points by area, the suggested class of
/// case, and on asking the whole way to it in sentences.
class ScorePane : public Card {
    Q_OBJECT
public:
    explicit ScorePane(QWidget *parent = nullptr);

    /// `current` is the area on the screen.
    void show(const FormState &state, int current);
    using Card::show;
    /// The one control of the pane, for the order of Tab.
    QWidget *whyButton() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTotal(const FormState &state);
    void showProgress(const FormState &state);
    void showFlags(const FormState &state);
    void showAreas(const FormState &state, int current);
    void showTrail(const FormState &state);
    void setTrailShown(bool shown);
    void words();

    ChipLabel *m_provisional;
    TextLabel *m_figure;
    TextLabel *m_maximum;
    ChipLabel *m_urgent;
    BandBar *m_band;
    InlineMessage *m_flags;
    InlineMessage *m_unknown;
    TotalList *m_totals;
    AreaBars *m_bars;
    TextLabel *m_suggestionTitle;
    TextLabel *m_suggestion;
    Button *m_why;
    QWidget *m_trailBox;
    TextLabel *m_trail;
    TextLabel *m_caution;
    QString m_said;
};

} // namespace ui
