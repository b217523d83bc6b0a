// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace ui {

class Button;
class FormState;
class NoticeBar;
class SectionView;
class TextLabel;

/// One section of the form on the screen, with the way to the sections before and after it.
class AreaCard : public Card {
    Q_OBJECT
public:
    explicit AreaCard(QWidget *parent = nullptr);

    /// Shows a section; the one before goes. Tab comes to the questions from `before` and goes on to `after`.
    void show(FormState &state, int section, QWidget *before, QWidget *after);
    using Card::show;
    /// Shows the answers as they are now.
    void refresh();
    SectionView *view() const { return m_view; }
    /// For what has to be said above the questions.
    NoticeBar *notice() const { return m_notice; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void composed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chainTabs(QWidget *before, QWidget *after);
    void arrange();
    void words();

    TextLabel *m_about;
    NoticeBar *m_notice;
    SectionView *m_view = nullptr;
    Button *m_previous;
    Button *m_next;
    TextLabel *m_hint;
    QString m_titleText;
    QString m_aboutText;
};

} // namespace ui
