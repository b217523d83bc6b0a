// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Button;
class Form;
class InlineMessage;
class TextLabel;

/// A question that stands in its page instead of a dialog: a title, fields, what comes of it in words that may
/// follow the choice, and two buttons. Escape and the second button leave all as it is. Hidden at first.
class AskForm : public QWidget {
    Q_OBJECT
public:
    virtual void close();
    InlineMessage *outcome() const { return m_outcome; }
    InlineMessage *trouble() const { return m_trouble; }

Q_SIGNALS:
    /// It was left as it is.
    void closed();

protected:
    /// `icon` stands on the button that agrees, which is called `agreeName` by tests and tools, as the other
    /// is called `leaveName`.
    struct Names {
        QString icon;
        QString agreeName;
        QString leaveName;
    };
    AskForm(const QString &agree, const Names &names, QWidget *parent);
    /// Below what comes of it: what has to be said besides, such as that one means it.
    void addBeforeButtons(QWidget *part);
    /// The field behind which the buttons come, for the Tab key.
    void setLastField(QWidget *field) { m_last = field; }
    /// Once the form stands in its page; to be called again where fields were made anew.
    void arrangeTabs();

    TextLabel *title() const { return m_title; }
    Form *form() const { return m_form; }
    Button *agreeButton() const { return m_agree; }
    /// The first button, or Enter in the last field.
    virtual void agree() = 0;
    void cancel();
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    TextLabel *m_title;
    InlineMessage *m_trouble;
    Form *m_form;
    InlineMessage *m_outcome;
    Button *m_agree;
    Button *m_leave;
    QWidget *m_last = nullptr;
};

} // namespace ui
