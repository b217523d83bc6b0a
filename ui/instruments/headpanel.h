// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/formdraft.h"
#include "ui/instruments/propertypanel.h"

class QComboBox;

namespace ui {

/// What stands above the questions: the English name, what the checklist is for, the note beside its name,
/// whose it is.
class HeadPanel : public PropertyPanel {
    Q_OBJECT
public:
    explicit HeadPanel(QWidget *parent = nullptr);

    void show(const instruments::FormHead &head);
    using PropertyPanel::show;

Q_SIGNALS:
    void edited(const instruments::FormHead &head);

private:
    void read();

    instruments::FormHead m_head;
    QLineEdit *m_english;
    AnswerText *m_description;
    AnswerText *m_descriptionEnglish;
    QLineEdit *m_label;
    QLineEdit *m_labelEnglish;
    QComboBox *m_licence;
    AnswerText *m_source;
};

} // namespace ui
