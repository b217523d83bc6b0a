// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/enrolform.h"

#include "model/work/officedesk.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qint64 kLargestCode = 16 * 1024;
constexpr int kLongestLabel = 60;

} // namespace

EnrolForm::EnrolForm(Desk &desk, QWidget *parent)
    : Card(tr("Join a district office"), {}, parent)
    , m_desk(desk)
    , m_file(new Button(tr("Code from a file…")))
    , m_fileName(new TextLabel({}, TextSize::Body, Colour::Ok))
    , m_form(new Form)
    , m_code(new QLineEdit)
    , m_address(new QLineEdit)
    , m_device(new Form)
    , m_label(new QLineEdit)
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_loading(new LoadingState)
    , m_join(new Button(tr("Join"), ButtonKind::Primary))
    , m_back(new Button(tr("Back")))
{
    build();
    connect(m_file, &QPushButton::clicked, this, &EnrolForm::chooseFile);
    connect(m_code, &QLineEdit::textEdited, this, &EnrolForm::typed);
    connect(m_join, &QPushButton::clicked, this, &EnrolForm::join);
    connect(m_back, &QPushButton::clicked, this, &EnrolForm::closed);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
}

void EnrolForm::build()
{
    m_file->setObjectName(u"codeFile"_s);
    m_join->setObjectName(u"join"_s);
    auto *words = new TextLabel(tr("The person in charge of the system at the office gives a code to each PC. It "
                                   "holds for one day."),
        TextSize::Body, Colour::Text2);
    body()->setSpacing(10);
    body()->addWidget(words->overflow(Overflow::Wrap));
    auto *file = new QHBoxLayout;
    file->setSpacing(12);
    file->addWidget(m_file->withIcon(u"download"_s));
    file->addWidget(new TextLabel(tr("or type it from the paper:"), TextSize::Body, Colour::Text2));
    file->addWidget(m_fileName->overflow(Overflow::Elide), 1);
    body()->addLayout(file);
    m_code->setPlaceholderText(u"ABCDE-FGHJK-MNPQR-STVWX-YZ0123"_s);
    m_form->addField(tr("Code of 26 letters"), m_code);
    m_form->setHint(m_code, tr("Capital or small letters, with or without dashes."));
    m_form->addField(tr("Address of the office"), m_address);
    m_form->setHint(m_address, tr("It stands beside the code, such as care.example.go.kr:8443."));
    body()->addWidget(m_form);
    body()->addWidget(new Separator);
    m_label->setMaxLength(kLongestLabel);
    m_device->addField(tr("Name of this PC at the office"), m_label, Required::Yes);
    body()->addWidget(m_device);
    body()->addWidget(m_trouble);
    m_trouble->hide();
    body()->addWidget(m_loading);
    footer()->addWidget(m_back);
    footer()->addStretch(1);
    footer()->addWidget(m_join);
}

void EnrolForm::begin()
{
    m_fileText.clear();
    m_fileName->setText({});
    m_code->clear();
    m_address->clear();
    m_label->setText(QSysInfo::machineHostName().left(kLongestLabel));
    m_form->clearErrors();
    m_device->clearErrors();
    m_trouble->say({});
    m_code->setFocus(Qt::OtherFocusReason);
}

void EnrolForm::chooseFile()
{
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Open, tr("The code of the office"), {}, tr("Codes (*.carepass-enrol *.txt);;All files (*)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        sayTrouble({base::ErrorKind::Io, {}});
        return;
    }
    m_fileText = QString::fromUtf8(file.read(kLargestCode));
    m_code->clear();
    m_form->clearErrors();
    if (const auto read = work::enrol::read({m_fileText, {}}); !read) {
        m_fileText.clear();
        m_fileName->setText({});
        sayTrouble(read.error());
        return;
    }
    m_trouble->say({});
    m_fileName->setText(tr("%1 is a code of an office.").arg(QFileInfo(*path).fileName()));
}

void EnrolForm::typed()
{
    m_fileText.clear();
    m_fileName->setText({});
    m_trouble->say({});
    // Dashes come by themselves while one types at the end; in the middle the text is left alone.
    if (m_code->cursorPosition() == m_code->text().size())
        m_code->setText(work::officedesk::grouped(m_code->text()));
    const int group = work::officedesk::mistypedGroup(m_code->text());
    m_form->setError(m_code,
        group == 0 ? QString() : tr("Group %1 is not right. Please compare it with the paper.").arg(group));
}

bool EnrolForm::isComplete()
{
    m_form->clearErrors();
    m_device->clearErrors();
    if (m_label->text().trimmed().isEmpty())
        m_device->setError(m_label, tr("Please say what the office shall call this PC."));
    if (m_fileText.isEmpty()) {
        if (m_code->text().trimmed().isEmpty())
            m_form->setError(m_code, tr("Please choose a file or type the code."));
        if (m_address->text().trimmed().isEmpty())
            m_form->setError(m_address, tr("Please type the address too."));
    }
    return !m_form->focusFirstError() && !m_device->focusFirstError();
}

void EnrolForm::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *part : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_device),
             static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_join), static_cast<QWidget *>(m_back)})
        part->setEnabled(!busy);
    if (busy)
        m_loading->begin(tr("Joining the office"));
    else
        m_loading->end();
}

void EnrolForm::join()
{
    if (m_isBusy || !isComplete())
        return;
    if (!m_desk.sync().doors()) {
        sayTrouble({base::ErrorKind::Offline, {}});
        return;
    }
    const work::enrol::Code code = m_fileText.isEmpty()
        ? work::enrol::Code{m_code->text(), m_address->text().trimmed()}
        : work::enrol::Code{m_fileText, {}};
    m_trouble->say({});
    m_cancel = {};
    setBusy(true);
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), code, label = m_label->text().trimmed()](
            work::Context &context, const base::Progress &mine) {
            return work::officedesk::join(context, *doors, code, label, mine);
        },
        [this](const base::Result<work::enrol::Joined> &joined) {
            setBusy(false);
            if (!joined)
                return sayTrouble(joined.error());
            m_desk.sync().readState();
            Q_EMIT this->joined(tr("This vault belongs to %1 now.").arg(joined->office));
            m_desk.sync().syncNow();
        });
}

void EnrolForm::sayTrouble(const base::Error &error)
{
    if (error.kind == base::ErrorKind::InvalidInput && error.detail.startsWith(u"group"_s)) {
        m_form->setError(m_code,
            tr("Group %1 is not right. Please compare it with the paper.").arg(error.detail.section(u' ', 1)));
        m_form->focusFirstError();
        return;
    }
    if (error.kind == base::ErrorKind::InvalidInput && error.detail.startsWith(u"letters"_s)) {
        m_form->setError(m_code, tr("There are %1 letters; a code has 26.").arg(error.detail.section(u' ', 1)));
        m_form->focusFirstError();
        return;
    }
    if (error.kind == base::ErrorKind::InvalidInput && error.detail == "address"_L1) {
        m_form->setError(m_address, syncwords::joinTrouble(error).toDo);
        m_form->focusFirstError();
        return;
    }
    const ErrorText words = syncwords::joinTrouble(error);
    m_trouble->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
