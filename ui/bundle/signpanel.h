// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/log.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace ui {

class Button;
class Desk;
class InlineMessage;
class TextLabel;

/// Where a second person signs in place: his key file on this PC and his own password, typed by himself. The
/// password is handed out once and then gone from the field.
class SignPanel : public QWidget {
    Q_OBJECT
public:
    explicit SignPanel(Desk &desk, QWidget *parent = nullptr);

    /// The signature as far as it is typed; nothing while key file or password are missing. Empties the
    /// password.
    std::optional<work::SecondPerson> take();
    bool isComplete() const;
    void focusFirst();
    /// Says what is missing of the signature and goes there; false where nothing is.
    bool sayWhatIsMissing();
    void setPath(const QString &path);
    QLineEdit *password() const { return m_password; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void words();

    Desk &m_desk;
    TextLabel *m_title;
    TextLabel *m_hint;
    TextLabel *m_file;
    TextLabel *m_passwordLabel;
    InlineMessage *m_missing;
    Button *m_choose;
    QLineEdit *m_password;
    QString m_path;
};

} // namespace ui
