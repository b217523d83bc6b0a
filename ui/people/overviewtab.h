// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/careduty.h"
#include "ui/people/persontab.h"

class QGridLayout;

namespace ui {

class Button;
class Columns;
class EmptyState;
class RowList;
class OverviewSide;
class TextLabel;
class TimelineView;

/// How this person is now: needs with last time, what happened lately, who is around, what comes next.
class OverviewTab : public PersonTab {
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;

Q_SIGNALS:
    void assessRequested();
    void notesRequested();
    void familyRequested();
    void itemOpened(const base::Id &id);

private:
    QWidget *needsColumn();
    QWidget *timeColumn();
    void showNeeds(const PersonView &view);

    QGridLayout *m_needs;
    TextLabel *m_lastTime;
    TextLabel *m_instrument;
    Button *m_assess;
    TimelineView *m_time;
    TextLabel *m_noTime;
    OverviewSide *m_side;
};

/// What comes next for a person, as fact and reason: an assessment due, a bundle that ends, no contact for
/// long.
struct NextStep {
    QString text;
    QString when;
    Tone tone = Tone::Neutral;
};
QList<NextStep> nextSteps(const PersonView &view);
/// What running bundles owe, under rules 9 and 10.
QList<NextStep> dutySteps(const QList<domain::CareDuty> &duties, const PersonWords &words);

} // namespace ui
