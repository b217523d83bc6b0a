// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bundle/lifewords.h"

#include <QJsonObject>
#include <QWidget>

namespace ui {

class AnswerText;
class Button;
class CodeBox;
class DateField;
class Form;
class SignPanel;
class TextLabel;

/// The small form of one step, in place: the day, the code of a reason, a few words, the signature of a second
/// person; only what the step asks for. Made for one act and thrown away with it.
class StepForm : public QWidget {
    Q_OBJECT
public:
    StepForm(Desk &desk, const work::BundleLife &life, LifeAct act, const base::Id &item = {},
        QWidget *parent = nullptr);

    LifeAct act() const { return m_act; }
    /// With the signature as far as it is typed; a password is handed out once.
    LifeInput takeInput();
    /// For the draft; without passwords.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    /// Marks the field that work refused, by its name there; false where no field has it.
    bool showIssue(const QString &field);
    /// Marks what is missing and puts the focus there.
    bool sayWhatIsMissing();
    void focusFirst();
    void setMasked(bool masked);
    SignPanel *signature() const { return m_sign; }
    AnswerText *text() const { return m_text; }

Q_SIGNALS:
    void accepted();
    void cancelled();
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addDays();
    void addCode();
    void addText();
    void addButtons(const LifeWords &words);
    QString dayLabel() const;
    QString textLabel() const;
    bool needsText() const;
    QString issueOf(const QString &field) const;

    Desk &m_desk;
    LifeAct m_act;
    base::Id m_item;
    Form *m_form;
    DateField *m_day = nullptr;
    DateField *m_until = nullptr;
    CodeBox *m_code = nullptr;
    AnswerText *m_text = nullptr;
    SignPanel *m_sign = nullptr;
    Button *m_accept = nullptr;
};

} // namespace ui
