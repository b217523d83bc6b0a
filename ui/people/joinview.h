// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/people.h"
#include "ui/people/personwords.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPlainTextEdit;

namespace ui {

class Button;
class Card;
class Form;
class NoticeBar;

/// Two records of what may be one person, side by side: which is shown from now on, and why. Neither record
/// is changed by joining, and joining can be taken back.
class JoinView : public QWidget {
    Q_OBJECT
public:
    explicit JoinView(Desk &desk, QWidget *parent = nullptr);

    void open(const base::Id &one, const base::Id &other);
    void setMasked(bool masked);
    /// Which of the two is shown, 0 or 1.
    void choose(int which);
    void setReason(const QString &reason);
    void join();

Q_SIGNALS:
    void joined(const base::Id &shown, const base::Id &act);
    void closed();

private:
    void build();
    void fill();
    enum class Compare { No, Yes };
    void addLine(const QString &label, const QString &left, const QString &right, Compare compare);
    void sayError(const base::Error &error);

    Desk &m_desk;
    PersonWords m_words;
    QList<work::PersonDetail> m_people;
    NoticeBar *m_notice;
    QGridLayout *m_grid;
    QButtonGroup *m_which;
    Form *m_form;
    QPlainTextEdit *m_reason;
    Button *m_join;
    base::NewestQuestion m_newest;
    int m_line = 0;
};

} // namespace ui
