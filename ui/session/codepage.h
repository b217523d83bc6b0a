// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/frontpage.h"
#include "ui/session/papers.h"

class QLineEdit;

namespace ui {

class Button;
class Form;
class InlineMessage;
class TextLabel;

/// The recovery code, shown this once: large, as a picture to scan, to be printed. Going on needs its last
/// group typed, so that nobody passes by without having looked.
class CodePage : public FrontPage {
    Q_OBJECT
public:
    explicit CodePage(QWidget *parent = nullptr);
    /// Shows a code; an empty one wipes the page.
    void setCode(const QString &code);
    /// What became of the paper, and what to do where there is none.
    void sayPrinted(papers::Printed printed);

Q_SIGNALS:
    void printRequested(const QString &code);
    void confirmed();

private:
    void go();

    QString m_code;
    TextLabel *m_groups;
    QWidget *m_picture;
    InlineMessage *m_message;
    Form *m_form;
    QLineEdit *m_last;
};

} // namespace ui
