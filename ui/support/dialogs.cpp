// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

namespace {

constexpr qsizetype kShortestReason = 2;

/// A question, room for more, and two buttons: back at the left, the act at the right.
class QuestionDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)

public:
    QuestionDialog(QWidget *parent, const Question &question)
        : QDialog(parent)
        , m_body(new QVBoxLayout)
        , m_agree(new Button(question.agree, question.dangerous ? ButtonKind::Danger : ButtonKind::Primary))
    {
        setWindowTitle(question.title);
        setMinimumWidth(440);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(28, 24, 25, 20);
        layout->setSpacing(12);
        auto *title = new TextLabel(question.title, TextSize::H2);
        layout->addWidget(title->bold()->overflow(Overflow::Wrap));
        auto *text = new TextLabel(question.text);
        layout->addWidget(text->overflow(Overflow::Wrap));
        layout->addLayout(m_body);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(Theme::kControlSpacing);
        auto *back = new Button(tr("Back"));
        buttons->addStretch(1);
        buttons->addWidget(back);
        buttons->addWidget(m_agree);
        layout->addLayout(buttons);
        connect(back, &QPushButton::clicked, this, &QDialog::reject);
        connect(m_agree, &QPushButton::clicked, this, &QDialog::accept);
        // What cannot be taken back is never one Enter away.
        (question.dangerous ? back : m_agree)->setFocus();
    }
    QVBoxLayout *body() const { return m_body; }
    Button *agree() const { return m_agree; }

private:
    QVBoxLayout *m_body;
    Button *m_agree;
};

/// Dies with its asker's call, or before it where its parent goes first.
template <class Dialog> class Held {
public:
    explicit Held(Dialog *dialog)
        : m_dialog(dialog)
    {
    }
    ~Held() { delete m_dialog.data(); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    Dialog *operator->() const { return m_dialog.data(); }
    Dialog *get() const { return m_dialog.data(); }

private:
    QPointer<Dialog> m_dialog;
};

} // namespace

bool ScreenDialogs::ask(QDialog *dialog)
{
    if (m_dismissing)
        return false;
    const QPointer<QDialog> watched(dialog);
    m_open.append(watched);
    const bool agreed = dialog->exec() == QDialog::Accepted;
    m_open.removeLast();
    if (m_open.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_dismissing = false;
                if (!isAsking())
                    Q_EMIT allReturned();
            },
            Qt::QueuedConnection);
    }
    return agreed && watched && !m_dismissing;
}

void ScreenDialogs::dismiss()
{
    m_dismissing = isAsking();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    // A dialog may have opened one of its own, such as whether to replace a file.
    while (QWidget *modal = QApplication::activeModalWidget()) {
        if (!modal->close())
            break;
    }
    // Dialogs of the system are not widgets on the screen.
    for (qsizetype last = m_open.size() - 1; last >= 0; --last) {
        if (m_open.at(last))
            m_open.at(last)->reject();
    }
}

bool ScreenDialogs::confirm(QWidget *parent, const Question &question)
{
    const Held dialog(new QuestionDialog(parent, question));
    return ask(dialog.get());
}

std::optional<QString> ScreenDialogs::reason(QWidget *parent, const ReasonQuestion &question)
{
    const Held dialog(new QuestionDialog(parent, question.question));
    auto *form = new Form;
    auto *text = new QPlainTextEdit;
    text->setFixedHeight(96);
    text->setTabChangesFocus(true);
    form->addField(question.label, text, Required::Yes);
    dialog->body()->addWidget(form);
    const auto check = [agree = dialog->agree(), text] {
        agree->setEnabled(text->toPlainText().trimmed().size() >= kShortestReason);
    };
    QObject::connect(text, &QPlainTextEdit::textChanged, dialog.get(), check);
    check();
    text->setFocus();
    if (!ask(dialog.get()))
        return std::nullopt;
    return text->toPlainText().trimmed();
}

std::optional<QString> ScreenDialogs::password(QWidget *parent, const PasswordQuestion &question)
{
    QuestionDialog dialog(parent, question.question);
    auto *form = new Form;
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    form->addField(question.label, line, Required::Yes);
    dialog.body()->addWidget(form);
    const auto check = [&] { dialog.agree()->setEnabled(!line->text().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, &dialog, check);
    check();
    line->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return line->text();
}

std::optional<QString> ScreenDialogs::file(QWidget *parent, const FileQuestion &question)
{
    const Held dialog(new QFileDialog(parent, question.title, question.suggestion, question.filter));
    switch (question.purpose) {
    case FilePurpose::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FilePurpose::Save:
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FilePurpose::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (!ask(dialog.get()) || dialog->selectedFiles().isEmpty())
        return std::nullopt;
    return dialog->selectedFiles().constFirst();
}

bool ScreenDialogs::printer(QWidget *parent, QPrinter &printer)
{
    const Held dialog(new QPrintDialog(&printer, parent));
    return ask(dialog.get());
}

} // namespace ui
