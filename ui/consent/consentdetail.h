// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consentview.h"
#include "ui/people/personwords.h"

#include <QWidget>

#include <functional>

namespace ui {

class Button;
class ChipLabel;
class FactList;
class PaperField;
class PaperShow;
class TextLabel;
class WithdrawPanel;

/// One consent: how it stands, what was agreed to and what refused, who gave it and how, its paper; and the
/// two things that can still happen to it: a paper is attached where there is none, or it is withdrawn.
class ConsentDetail : public QWidget {
    Q_OBJECT
public:
    explicit ConsentDetail(Desk &desk, QWidget *parent = nullptr);

    /// An empty detail where nothing is chosen.
    void show(const work::ConsentLine *line, const work::ConsentsOfPerson &view, const PersonWords &words);
    using QWidget::show;
    void askWithdrawal();
    void openPaper();
    WithdrawPanel *withdrawal() const { return m_withdrawal; }
    PaperShow *paper() const { return m_paper; }

Q_SIGNALS:
    void withdrawn(int held, const base::Id &act);
    void attached(const base::Id &act);
    void printRequested(const base::Id &consent);
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    void build();
    void attach();
    void closeAll();

    Desk &m_desk;
    std::optional<work::ConsentLine> m_line;
    TextLabel *m_title;
    ChipLabel *m_chip;
    FactList *m_facts;
    TextLabel *m_ticksTitle;
    FactList *m_ticks;
    QWidget *m_buttons;
    Button *m_withdraw;
    Button *m_open;
    Button *m_attach;
    Button *m_print;
    PaperField *m_field;
    PaperShow *m_paper;
    WithdrawPanel *m_withdrawal;
};

} // namespace ui
