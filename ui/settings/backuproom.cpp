// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuproom.h"

#include "model/base/calendar.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

BackupRoom::BackupRoom(Desk &desk)
    : m_desk(desk)
    , m_backup(new Button(tr("Make a backup"), ButtonKind::Primary))
    , m_check(new Button(tr("Check the vault")))
    , m_message(new InlineMessage(Tone::Ok))
    , m_loading(new LoadingState)
{
    Card *card = addCard(tr("Backup"));
    auto *words = new TextLabel(
        tr("One encrypted file with the whole vault and its keys. It is opened and checked before it gets "
           "its name. Keep it on another drive; the password or the recovery code opens it."));
    card->body()->addWidget(words->overflow(Overflow::Wrap));
    card->footer()->addStretch(1);
    card->footer()->addWidget(m_backup->withIcon(u"download"_s));
    Card *checking = addCard(tr("Checking"));
    auto *more = new TextLabel(tr("Reads every page, every change and every signature, and says whether "
                                  "anything was altered or damaged."));
    checking->body()->addWidget(more->overflow(Overflow::Wrap));
    checking->footer()->addStretch(1);
    checking->footer()->addWidget(m_check->withIcon(u"shield"_s));
    Card *outcome = addCard(tr("Result"));
    outcome->body()->addWidget(m_loading);
    outcome->body()->addWidget(m_message);
    m_message->say(tr("Nothing has been run yet"));
    m_message->setTone(Tone::Neutral);
    connect(m_backup, &QPushButton::clicked, this, &BackupRoom::backup);
    connect(m_check, &QPushButton::clicked, this, &BackupRoom::check);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
}

BackupRoom::~BackupRoom()
{
    m_cancel.cancel();
}

base::Progress BackupRoom::begin(const QString &what)
{
    m_backup->setEnabled(false);
    m_check->setEnabled(false);
    m_message->say({});
    m_loading->begin(what);
    m_cancel = base::CancelFlag();
    base::Progress progress;
    progress.cancel = m_cancel;
    progress.report = [this, to = base::Receiver(this)](qint64 done, qint64 total) {
        to.deliver([this, done, total] { m_loading->setProgress(done, total); });
    };
    return progress;
}

void BackupRoom::end()
{
    m_loading->end();
    m_backup->setEnabled(true);
    m_check->setEnabled(true);
}

void BackupRoom::backup()
{
    const QString name = u"carepass-%1.carepass-backup"_s.arg(m_desk.today().toString(Qt::ISODate));
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Save, tr("Where the backup shall lie"), name, tr("Backups (*.carepass-backup)")});
    if (!path)
        return;
    m_desk.session().job(
        this, begin(tr("Making the backup")),
        [path = *path](work::Context &context, const base::Progress &progress) {
            return work::vaults::backup(context, path, progress);
        },
        [this, path = *path](const base::Done &done) {
            end();
            if (done) {
                m_message->setTone(Tone::Ok);
                m_message->say(tr("The backup is made and was opened to check it"),
                    tr("%1 · %2").arg(QFileInfo(path).fileName(), formats::fileSize(QFileInfo(path).size())));
                return;
            }
            const ErrorText words = errorText(done.error());
            m_message->setTone(Tone::Danger);
            m_message->say(words.happened, words.safe + u' ' + words.toDo);
        });
}

void BackupRoom::check()
{
    m_desk.session().job(
        this, begin(tr("Checking the vault")),
        [](work::Context &context, const base::Progress &progress) {
            return work::vaults::verify(context, progress);
        },
        [this](const base::Result<work::VerifyReport> &report) {
            end();
            sayChecked(report);
        });
}

void BackupRoom::sayChecked(const base::Result<work::VerifyReport> &report)
{
    if (!report) {
        const ErrorText words = errorText(report.error());
        m_message->setTone(Tone::Danger);
        m_message->say(words.happened, words.toDo);
        return;
    }
    if (report->ok) {
        m_message->setTone(Tone::Ok);
        m_message->say(tr("Everything is sound"),
            tr("%n change(s) checked, with all signatures", nullptr, int(report->changes)));
        return;
    }
    m_message->setTone(Tone::Danger);
    QStringList parts;
    for (const QString &part :
        {report->pages, report->chain, report->signatures, report->records, report->access, report->schema}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_message->say(tr("Something is damaged or was altered. Please bring the last backup back and tell your "
                      "administrator."),
        parts.join(u" · "_s));
}

} // namespace ui
