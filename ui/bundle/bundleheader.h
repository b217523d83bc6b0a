// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "ui/widgets/toolbar.h"

class QAction;
class QComboBox;
class QMenu;

namespace ui {

class Button;
class ChipLabel;
class Composer;
class TextLabel;

/// The row above a bundle: start month and period, the grade and the rules in force, the other good bundles,
/// and what to do with the choice.
class BundleHeader : public Toolbar {
    Q_OBJECT
public:
    struct Actions {
        QAction *save;
        QAction *reset;
        QAction *compare;
        QAction *preview;
    };
    BundleHeader(const Actions &actions, QDate today, QWidget *parent = nullptr);

    /// `state` is the word of the bundle's state, `number` its document number; both empty while it is new.
    void show(const Composer &composer, const QString &grade, const QString &state, const QString &number);
    using Toolbar::show;
    void setStart(base::Month start);
    void setMonths(int months);
    /// Whether the draft is what the page's main key keeps; not while a step asks for something.
    void setKeeping(bool keeps);
    QComboBox *monthBox() const { return m_months; }
    QComboBox *startBox() const { return m_start; }
    Button *othersButton() const { return m_others; }

Q_SIGNALS:
    void backRequested();
    void startChosen(base::Month start);
    void monthsChosen(int months);
    void bundleChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();
    void fillStarts();
    void fillMenu(const Composer &composer);

    QDate m_today;
    Button *m_back;
    ChipLabel *m_state;
    QComboBox *m_start;
    QComboBox *m_months;
    TextLabel *m_rules;
    Button *m_others;
    Button *m_save;
    QMenu *m_menu;
    QAction *m_compare;
    base::Month m_chosen;
};

} // namespace ui
