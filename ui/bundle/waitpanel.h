// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QWidget>

namespace ui {

class Button;
class CodeBox;
class Composer;
class Desk;
class TextLabel;

/// The waiting list of an offer without a free place, for the person whose bundle is composed: how many wait,
/// where the person stands, and putting on or taking off. Never books the offer.
class WaitPanel : public QWidget {
    Q_OBJECT
public:
    WaitPanel(Desk &desk, Composer &composer, QWidget *parent = nullptr);

    /// Shows the list of an offer of the problem.
    void open(int offer);
    void close();
    /// Says anew how it stands.
    void refresh();
    Button *button() const { return m_do; }
    CodeBox *outcome() const { return m_outcome; }
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void act();
    int index() const;

    Desk &m_desk;
    Composer &m_composer;
    base::Id m_offer;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_trouble;
    CodeBox *m_outcome;
    Button *m_do;
    Button *m_back;
};

} // namespace ui
