// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/enrol.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace ui {

class Button;
class Desk;
class Form;
class InlineMessage;
class LoadingState;
class TextLabel;

/// Joining a district office: with the code from a file, or with 26 letters in groups and the address, as they
/// stand on the paper. A mistyped group is marked while it is typed.
class EnrolForm final : public Card {
    Q_OBJECT
public:
    explicit EnrolForm(Desk &desk, QWidget *parent = nullptr);

    void begin();
    void chooseFile();
    void join();
    QLineEdit *code() const { return m_code; }
    QLineEdit *address() const { return m_address; }
    QLineEdit *label() const { return m_label; }
    InlineMessage *trouble() const { return m_trouble; }

Q_SIGNALS:
    void joined(const QString &text);
    void closed();

private:
    void build();
    void typed();
    bool isComplete();
    void sayTrouble(const base::Error &error);
    void setBusy(bool busy);

    Desk &m_desk;
    QString m_fileText; ///< of the file that was chosen
    base::CancelFlag m_cancel;
    bool m_isBusy = false;
    Button *m_file;
    TextLabel *m_fileName;
    Form *m_form;
    QLineEdit *m_code;
    QLineEdit *m_address;
    Form *m_device;
    QLineEdit *m_label;
    InlineMessage *m_trouble;
    LoadingState *m_loading;
    Button *m_join;
    Button *m_back;
};

} // namespace ui
