// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formstate.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class AreaCard;
class AreaList;
class Card;
class NoticeBar;
class ScorePane;

/// The work area of an assessment: the areas, one of them at a time, and the score. Follows the form that is
/// begun.
class AssessmentWorkplace : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentWorkplace(QWidget *parent = nullptr);

    /// Shows a form at its first open question; the form must live until the next one begins.
    void begin(FormState &form);
    int section() const { return m_section; }
    void goTo(int section);
    /// Answers how severe the area on the screen is, where it asks that.
    void chooseDegree(int degree);
    NoticeBar *notice() const;
    /// Lists what keeps the form from being finished and goes to the first of it; answers whether there was
    /// anything.
    bool sayWhatIsMissing();

Q_SIGNALS:
    /// The input method ended a composition.
    void composed();
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerLastAnswers();
    void refresh();
    bool sayWhatIsBroken();
    void jumpTo(const QString &linkId);
    /// The score stays in sight beside the questions where there is room, else it comes below them.
    void placeScore();

    QPointer<FormState> m_form;
    Card *m_listCard;
    AreaList *m_list;
    QScrollArea *m_scroll;
    QScrollArea *m_scoreScroll;
    QVBoxLayout *m_column;
    AreaCard *m_area;
    ScorePane *m_score;
    int m_section = 0;
};

} // namespace ui
