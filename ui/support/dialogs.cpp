// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

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

} // namespace

bool ScreenDialogs::confirm(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> ScreenDialogs::reason(QWidget *parent, const ReasonQuestion &question)
{
    QuestionDialog dialog(parent, question.question);
    auto *form = new Form;
    auto *text = new QPlainTextEdit;
    text->setFixedHeight(96);
    text->setTabChangesFocus(true);
    form->addField(question.label, text, Required::Yes);
    dialog.body()->addWidget(form);
    const auto check
        = [&] { dialog.agree()->setEnabled(text->toPlainText().trimmed().size() >= kShortestReason); };
    QObject::connect(text, &QPlainTextEdit::textChanged, &dialog, check);
    check();
    text->setFocus();
    if (dialog.exec() != QDialog::Accepted)
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
    QString path;
    switch (question.purpose) {
    case FilePurpose::Open:
        path = QFileDialog::getOpenFileName(parent, question.title, question.suggestion, question.filter);
        break;
    case FilePurpose::Save:
        path = QFileDialog::getSaveFileName(parent, question.title, question.suggestion, question.filter);
        break;
    case FilePurpose::Folder:
        path = QFileDialog::getExistingDirectory(parent, question.title, question.suggestion);
        break;
    }
    if (path.isEmpty())
        return std::nullopt;
    return path;
}

} // namespace ui
