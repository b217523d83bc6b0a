// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/practicepage.h"

#include "model/base/hangulkeys.h"
#include "model/work/vaults.h"
#include "ui/support/inputcommit.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/explainedchoice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QLineEdit *field(const QString &name, QLineEdit::EchoMode mode = QLineEdit::Normal)
{
    auto *made = new QLineEdit;
    made->setObjectName(name);
    made->setEchoMode(mode);
    if (mode == QLineEdit::Password)
        made->setInputMethodHints(
            Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return made;
}

} // namespace

PracticePage::PracticePage(QWidget *parent)
    : FrontPage(parent)
    , m_form(new Form)
    , m_name(field(u"nameEdit"_s))
    , m_password(field(u"passwordEdit"_s, QLineEdit::Password))
    , m_again(field(u"againEdit"_s, QLineEdit::Password))
    , m_path(field(u"pathEdit"_s))
    , m_size(new ExplainedChoice(tr("Size of the district"), {tr("One dong"), tr("One dong, ten years")},
          {tr("Enough to try everything; ready in a few seconds."),
              tr("As full as after ten years of work; takes up to a few minutes.")}))
    , m_loading(new LoadingState)
    , m_create(new Button(tr("Start practising"), ButtonKind::Primary))
    , m_back(new Button(tr("Back"), ButtonKind::Flat))
{
    setWords(tr("Start for practice"),
        tr("You get a vault of its own, filled with an invented district. Try everything; nobody real is in it."));
    auto *note = new InlineMessage(Tone::Info);
    note->say(tr("A vault for practice stays one"),
        tr("Every page, paper and file says that it is for practice. It can never sync anything with an "
           "office. When you are done, delete it on its unlock page."));
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    inset->addWidget(note);
    body()->addLayout(inset);
    m_size->setObjectName(u"sizeChoice"_s);
    m_form->addField(tr("Your name"), m_name, Required::Yes);
    m_form->addField(tr("Size of the district"), m_size);
    m_form->addField(tr("Password"), m_password, Required::Yes);
    m_form->setHint(
        m_password, tr("At least 8 letters. Not the one of your real vault. There is no recovery code."));
    m_form->addField(tr("Password once more"), m_again, Required::Yes);
    m_form->addField(tr("File"), m_path, Required::Yes);
    body()->addWidget(m_form);
    body()->addWidget(m_loading);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back->withIcon(u"left"_s));
    row->addStretch(1);
    m_create->setObjectName(u"practiseButton"_s);
    row->addWidget(m_create->withIcon(u"play"_s));
    body()->addLayout(row);
    connect(m_create, &QPushButton::clicked, this, &PracticePage::request);
    connect(m_again, &QLineEdit::returnPressed, this, &PracticePage::request);
    connect(m_back, &QPushButton::clicked, this, &PracticePage::backRequested);
    connect(m_loading, &LoadingState::stopped, this, &PracticePage::stopRequested);
    setFocusProxy(m_name);
}

void PracticePage::setSuggestedPath(const QString &path)
{
    m_path->setText(path);
}

void PracticePage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Inventing a district…") : tr("Start practising"));
    if (busy)
        m_loading->begin(tr("Making the vault and inventing people, houses, notes and services"));
    else
        m_loading->end();
}

void PracticePage::setProgress(qint64 done, qint64 total)
{
    m_loading->setProgress(done, total);
}

bool PracticePage::check()
{
    m_form->clearErrors();
    setTrouble({});
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("Please write your name; it stands under everything you write."));
    if (m_password->text().trimmed().size() < work::kShortestPassword)
        m_form->setError(m_password, tr("This password is too short. Please use at least 8 letters."));
    else if (base::hangul::canonicalPassword(m_password->text())
        != base::hangul::canonicalPassword(m_again->text()))
        m_form->setError(m_again, tr("The two passwords differ. Please type the second one again."));
    if (m_path->text().trimmed().isEmpty())
        m_form->setError(m_path, tr("Please say where the file shall lie."));
    else if (QFileInfo::exists(m_path->text().trimmed()))
        m_form->setError(m_path, tr("There is a file of this name already. Please choose another name."));
    return !m_form->focusFirstError();
}

void PracticePage::request()
{
    commitInput();
    if (!check())
        return;
    const Wanted wanted{m_name->text().trimmed(), m_password->text(), m_path->text().trimmed(),
        m_size->current() == 0 ? work::demo::Size::S : work::demo::Size::M};
    m_password->clear();
    m_again->clear();
    Q_EMIT createRequested(wanted);
}

} // namespace ui
