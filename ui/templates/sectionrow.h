// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class AnswerText;
class Button;

/// One section of a template: whether it is on the paper, where it stands, its heading and its text.
class SectionRow : public QWidget {
    Q_OBJECT
public:
    explicit SectionRow(QWidget *parent = nullptr);

    /// `isNeeded`: it may be moved, but not left out.
    void show(const documents::TemplateSection &section, instruments::Language language, bool isNeeded);
    using QWidget::show;
    /// Whether it is the first or the last, which cannot go further.
    void setEnds(bool isFirst, bool isLast);
    const documents::TemplateSection &section() const { return m_section; }
    void begin();

Q_SIGNALS:
    void edited();
    /// -1 up, 1 down.
    void moveRequested(int by);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void words();
    void read();

    documents::TemplateSection m_section;
    instruments::Language m_language = instruments::Language::Korean;
    bool m_isNeeded = false;
    QCheckBox *m_shown;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
    QLineEdit *m_heading;
    AnswerText *m_text;
};

} // namespace ui
