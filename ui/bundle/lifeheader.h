// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"
#include "ui/widgets/toolbar.h"

class QAction;

namespace ui {

class Button;
class ChipLabel;
class TextLabel;

/// The row above a bundle after its draft: where it stands, its number, period and edition, the papers, and
/// the step that comes next.
class LifeHeader : public Toolbar {
    Q_OBJECT
public:
    struct Actions {
        QAction *next;
        QAction *compare;
        QAction *sessions;
        QAction *preview;
    };
    explicit LifeHeader(const Actions &actions, QWidget *parent = nullptr);

    /// `state` is the word of the bundle's state.
    void show(const work::BundleLife &life, const QString &state);
    using Toolbar::show;
    /// Whether there is a step that comes next.
    void setNext(bool isThere);
    void focusNext();

Q_SIGNALS:
    void backRequested();
    /// The easy-read plan.
    void easyPlanRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();

    Button *m_back;
    ChipLabel *m_state;
    TextLabel *m_facts;
    Button *m_easy;
    Button *m_next;
};

} // namespace ui
