// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toolbar.h"

#include <QDate>

class QAction;

namespace ui {

class Button;
class ChipLabel;
class DateField;
class FormState;
class TextLabel;

/// The row above an assessment: the way back, whether it is a draft, which edition of which instrument, the
/// day, and the button that finishes it.
class AssessmentHeader : public Toolbar {
    Q_OBJECT
public:
    AssessmentHeader(QAction *finish, QDate today, QWidget *parent = nullptr);

    void show(const FormState &state);
    using Toolbar::show;
    DateField *day() const { return m_day; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();

    Button *m_back;
    ChipLabel *m_draft;
    TextLabel *m_instrument;
    TextLabel *m_dayLabel;
    DateField *m_day;
};

} // namespace ui
