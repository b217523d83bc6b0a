// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

class QDialog;
class QPrinter;
class QWidget;

namespace ui {

/// What a question says. `agree` is a verb ("Delete"), never "Yes".
struct Question {
    QString title;
    QString text;
    QString agree;
    bool dangerous = false;
};

/// A question that a password answers.
struct PasswordQuestion {
    Question question;
    QString label;
};

/// A question that also needs a written reason.
struct ReasonQuestion {
    Question question;
    QString label;
};

enum class FilePurpose { Open, Save, Folder };
struct FileQuestion {
    FilePurpose purpose = FilePurpose::Open;
    QString title;
    QString suggestion; ///< folder or file name to start with
    QString filter; ///< as QFileDialog: "Excel (*.xlsx);;CSV (*.csv)"
};

/// The few questions that stop the work, handed to pages so that tests can answer them. Everything else opens
/// in place. Called on the window's thread; each call returns when the person has answered.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual bool confirm(QWidget *parent, const Question &question) = 0;
    /// The reason, at least two letters long; nothing where the person went back.
    virtual std::optional<QString> reason(QWidget *parent, const ReasonQuestion &question) = 0;
    /// The password as it was typed; nothing where the person went back.
    virtual std::optional<QString> password(QWidget *parent, const PasswordQuestion &question) = 0;
    virtual std::optional<QString> file(QWidget *parent, const FileQuestion &question) = 0;
    /// Sets the printer up; false where the person went back.
    virtual bool printer(QWidget *parent, QPrinter &printer) = 0;
};

/// Dialogs on the screen. The window may be locked while one is open: `dismiss` sends it back, and whoever
/// asked must live until `allReturned`.
class ScreenDialogs final : public QObject, public Dialogs {
    Q_OBJECT
public:
    bool confirm(QWidget *parent, const Question &question) override;
    std::optional<QString> reason(QWidget *parent, const ReasonQuestion &question) override;
    std::optional<QString> password(QWidget *parent, const PasswordQuestion &question) override;
    std::optional<QString> file(QWidget *parent, const FileQuestion &question) override;
    bool printer(QWidget *parent, QPrinter &printer) override;

    /// Sends back every dialog and menu that is open, as Esc would, and whatever is asked until the last of
    /// them has returned.
    void dismiss();
    bool isAsking() const { return !m_open.isEmpty(); }

Q_SIGNALS:
    /// From the event loop, when no dialog is open any more and the code that asked has run to its end.
    void allReturned();

private:
    bool ask(QDialog *dialog);

    QList<QPointer<QDialog>> m_open;
    bool m_dismissing = false;
};

} // namespace ui
