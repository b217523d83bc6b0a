// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class CodeBox;
class DateField;
class Desk;
class Form;
class PaperField;
class SignaturePad;
class TextLabel;

/// When, by whom and how consents were given, and what shows it: a scan of the paper, a signature on the
/// screen, or a witness. Which of them is asked for follows the way.
class ConsentGiver : public QWidget {
    Q_OBJECT
public:
    explicit ConsentGiver(Desk &desk, QWidget *parent = nullptr);

    void load();
    QDate day() const;
    /// Into the consent; the paper, or the picture of the signature, beside it.
    void read(work::ConsentInput &input) const;
    /// Marks what `issues` say; false where there are any, or a day cannot be read.
    bool showIssues(const QList<work::ConsentIssue> &issues);
    bool focusFirstError();
    SignaturePad *pad() const { return m_pad; }
    PaperField *paper() const { return m_paper; }
    /// Shows what belongs to the way that is chosen.
    void showWay();

Q_SIGNALS:
    void changed();
    void dayChanged();

private:
    QWidget *field(const QString &name) const;

    Desk &m_desk;
    Form *m_form;
    Form *m_giverForm;
    DateField *m_day;
    DateField *m_until;
    CodeBox *m_givenBy;
    CodeBox *m_method;
    QLineEdit *m_name;
    QLineEdit *m_relation;
    Form *m_witnessForm;
    QLineEdit *m_witness;
    QWidget *m_signing;
    SignaturePad *m_pad;
    TextLabel *m_padError;
    PaperField *m_paper;
};

} // namespace ui
