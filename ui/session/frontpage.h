// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card;
class InlineMessage;
class TextLabel;

/// The frame of the pages before the data: the dark half of the lock page, and one card in the middle of the
/// rest with a title, words and a message. What stands in the card is the page's own.
class FrontPage : public QWidget {
    Q_OBJECT
public:
    explicit FrontPage(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// What went wrong; empty takes it away.
    void setTrouble(const QString &title, const QString &text = {});
    QVBoxLayout *body() const { return m_body; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_side;
    TextLabel *m_title;
    TextLabel *m_text;
    InlineMessage *m_trouble;
    QVBoxLayout *m_body;
};

} // namespace ui
