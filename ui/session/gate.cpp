// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/gate.h"

#include "ui/session/codepage.h"
#include "ui/session/papers.h"
#include "ui/session/practicemaker.h"
#include "ui/session/recoverpage.h"
#include "ui/session/startpage.h"
#include "ui/shell/lockpage.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString kSuffix = u".carepass"_s;

QString withSuffix(const QString &path)
{
    return path.endsWith(kSuffix) ? path : path + kSuffix;
}

QString freePath(const QString &folder, const QString &name = u"vault"_s)
{
    QString path = folder + u'/' + name + kSuffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + u"/%1-%2"_s.arg(name).arg(number) + kSuffix;
    return QDir::toNativeSeparators(path);
}

} // namespace

Gate::Gate(work::Entrance &entrance, Dialogs &dialogs, QWidget *parent)
    : QStackedWidget(parent)
    , m_entrance(entrance)
    , m_dialogs(dialogs)
    , m_home(QDir::homePath())
    , m_start(new StartPage)
    , m_create(new CreatePage)
    , m_code(new CodePage)
    , m_lock(new LockPage)
    , m_recover(new RecoverPage)
    , m_practice(new PracticePage)
    , m_maker(new PracticeMaker(entrance, this))
{
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_start, m_create, m_code, m_lock, m_recover, m_practice})
        addWidget(page);
    connect(m_start, &StartPage::createRequested, this, [this] {
        m_create->setSuggestedPath(freePath(m_home));
        setCurrentWidget(m_create);
        m_create->setFocus();
    });
    connect(m_start, &StartPage::openRequested, this, &Gate::chooseVault);
    connect(m_start, &StartPage::restoreRequested, this, &Gate::restore);
    connect(m_create, &CreatePage::createRequested, this, &Gate::create);
    connect(m_create, &CreatePage::backRequested, this, &Gate::showStart);
    connect(m_create, &CreatePage::browseRequested, this, [this](const QString &path) {
        if (const auto chosen = m_dialogs.file(
                this, {FilePurpose::Save, tr("Where the vault shall lie"), path, tr("Vaults (*.carepass)")}))
            m_create->setSuggestedPath(withSuffix(*chosen));
    });
    connect(m_code, &CodePage::printRequested, this, [this](const QString &code) {
        m_code->sayPrinted(papers::printRecoveryCode(m_dialogs, this, code));
    });
    connect(m_code, &CodePage::confirmed, this, [this] {
        m_code->setCode({});
        const QString password = std::exchange(m_newPassword, {});
        showVault(m_path);
        unlock(password);
    });
    connect(
        m_lock, &LockPage::unlockRequested, this, [this](int, const QString &password) { unlock(password); });
    connect(m_lock, &LockPage::recoveryRequested, this, [this] {
        setCurrentWidget(m_recover);
        m_recover->begin();
    });
    connect(m_lock, &LockPage::otherUserRequested, this, &Gate::showStart);
    connect(m_recover, &RecoverPage::recoverRequested, this, &Gate::recover);
    connect(m_recover, &RecoverPage::backRequested, this, [this] { showVault(m_path); });
    addPractice();
}

void Gate::addPractice()
{
    connect(m_start, &StartPage::practiceRequested, this, [this] {
        m_practice->setSuggestedPath(freePath(m_home, u"practice"_s));
        m_practice->setTrouble({});
        setCurrentWidget(m_practice);
        m_practice->setFocus();
    });
    connect(m_practice, &PracticePage::createRequested, this, &Gate::practise);
    connect(m_practice, &PracticePage::backRequested, this, &Gate::showStart);
    connect(m_practice, &PracticePage::stopRequested, m_maker, &PracticeMaker::stop);
    connect(m_maker, &PracticeMaker::progressed, m_practice, &PracticePage::setProgress);
    connect(m_maker, &PracticeMaker::made, this, [this](const std::shared_ptr<work::Session> &session) {
        m_practice->setBusy(false);
        m_path = session->info().path;
        Q_EMIT opened(session, {});
    });
    connect(m_maker, &PracticeMaker::failed, this, [this](const base::Error &error) {
        const ErrorText words = errorText(error);
        m_practice->setBusy(false);
        m_practice->setTrouble(words.happened, words.toDo);
    });
    connect(m_lock, &LockPage::removalRequested, this, &Gate::removePractice);
}

void Gate::practise(const PracticePage::Wanted &wanted)
{
    m_practice->setBusy(true);
    const QString path = withSuffix(QDir::fromNativeSeparators(wanted.path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_maker->make({path, wanted.name, wanted.password, wanted.size});
}

void Gate::removePractice()
{
    const auto password = m_dialogs.password(this,
        {{tr("Delete this practice vault"),
             tr("The vault and all that was practised in it are gone for good. Its invented people are in no "
                "other vault."),
             tr("Delete"), true},
            tr("Password")});
    if (!password)
        return;
    m_lock->setOccupied(tr("Deleting"));
    m_entrance.removeTraining(this, m_path, *password, [this](const base::Done &done) {
        m_lock->setOccupied({});
        if (done)
            showStart();
        else
            showTrouble(done.error());
    });
}

void Gate::showStart()
{
    m_start->setTrouble({});
    setCurrentWidget(m_start);
    m_start->setFocus();
}

void Gate::showDestroyed(const QString &file)
{
    showStart();
    const QString all
        = tr("Everything in it had been sent to the office before. Please ask the person in charge of the system.");
    m_start->setTrouble(tr("The district office has had this vault destroyed."),
        file.isEmpty() ? all
                       : tr("Everything in it had been sent to the office before. Please take this file to the person in "
                            "charge of the system, who sees by it that the vault is gone: %1")
                             .arg(QDir::toNativeSeparators(file)));
}

void Gate::showVault(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        showStart();
        return;
    }
    m_path = path;
    m_lock->setOccupied({});
    showLockFacts();
    setCurrentWidget(m_lock);
    m_lock->begin();
}

void Gate::showLocking(const QString &path)
{
    m_path = path;
    m_lock->begin();
    m_lock->setReason({}, 0);
    m_lock->setOccupied(tr("Locking"));
    setCurrentWidget(m_lock);
}

void Gate::rotateKey(const QString &path, const QString &password, const QString &recoveryCode)
{
    showVault(path);
    m_lock->setReason(tr("The vault is being encrypted anew. Please leave the PC on until it is done."), 0);
    m_lock->setOccupied(tr("Encrypting"));
    m_entrance.rotateKey(this, path, password, recoveryCode, [this, path](const base::Done &done) {
        showVault(path);
        if (!done) {
            showTrouble(done.error());
            m_lock->setReason(tr("The vault was not encrypted anew; it opens as before."), 0);
            return;
        }
        m_lock->setReason(tr("The vault is encrypted with a new key. Password and recovery code stay as they "
                             "are; please make a new backup and destroy the old ones."),
            0);
    });
}

void Gate::showLockFacts()
{
    const auto info = m_entrance.lockPageInfo(m_path);
    if (!info) {
        m_lock->setPractice(false);
        m_lock->setUsers({QFileInfo(m_path).completeBaseName()});
        m_lock->setMessage(errorText(info.error()).happened);
        return;
    }
    m_lock->setPractice(info->isTraining);
    m_lock->setUsers({info->isTraining ? tr("%1 · for practice").arg(info->ownerName) : info->ownerName});
    m_lock->setMessage({});
    m_lock->setWaitSeconds(info->secondsToWait);
    const QString when = info->lockedAt ? formats::moment(info->lockedAt) : QString();
    QString reason;
    if (info->lockReason == u"idle"_s)
        reason = tr("Locked at %1, since nobody was here.").arg(when);
    else if (info->lockReason == u"screen"_s)
        reason = tr("Locked at %1 together with the screen.").arg(when);
    else if (!when.isEmpty())
        reason = tr("Locked at %1.").arg(when);
    m_lock->setReason(reason, info->drafts);
    QList<LockPage::Fact> facts{{u"shield"_s, tr("Encryption"), tr("AES-256, key dropped"), Tone::Ok}};
    facts.append({u"download"_s, tr("Last verified backup"),
        info->backupAt ? formats::moment(info->backupAt) : tr("none yet"),
        info->backupAt ? Tone::Ok : Tone::Warn});
    m_lock->setFacts(facts);
}

void Gate::unlock(const QString &password)
{
    m_lock->setBusy(true);
    m_lock->setMessage({});
    m_entrance.unlock(this, m_path, password, [this](work::Entrance::Opened opened) {
        m_lock->setBusy(false);
        take(std::move(opened));
    });
}

void Gate::take(work::Entrance::Opened opened)
{
    if (!opened) {
        showTrouble(opened.error());
        return;
    }
    Q_EMIT this->opened(std::shared_ptr<work::Session>(std::move(*opened)), std::exchange(m_office, {}));
}

void Gate::showTrouble(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_lock->begin();
    m_lock->setMessage(QStringList{words.happened, words.toDo}.join(u' ').trimmed());
    if (error.kind == base::ErrorKind::WaitBeforeTrying)
        m_lock->setWaitSeconds(error.detail.toInt());
    else if (const auto info = m_entrance.lockPageInfo(m_path); info && info->secondsToWait > 0)
        m_lock->setWaitSeconds(info->secondsToWait);
}

void Gate::create(const CreatePage::Wanted &wanted)
{
    m_create->setBusy(true);
    m_create->setTrouble({});
    const QString path = withSuffix(QDir::fromNativeSeparators(wanted.path));
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_entrance.create(
        this, path, wanted.name, wanted.password, [this, path, wanted](base::Result<QString> code) {
            m_create->setBusy(false);
            if (!code) {
                const ErrorText words = errorText(code.error());
                m_create->setTrouble(words.happened, words.toDo);
                return;
            }
            m_path = path;
            m_office = wanted.office;
            m_newPassword = wanted.password;
            m_code->setCode(*code);
            setCurrentWidget(m_code);
            m_code->setFocus();
        });
}

void Gate::recover(const QString &code, const QString &password)
{
    m_recover->setBusy(true);
    m_recover->setTrouble({});
    m_entrance.recover(this, m_path, code, password, [this](work::Entrance::Opened opened) {
        m_recover->setBusy(false);
        if (!opened) {
            const ErrorText words = errorText(opened.error());
            if (opened.error().kind == base::ErrorKind::WrongPassword)
                m_recover->setTrouble(tr("The recovery code is not right."),
                    tr("Please compare it letter by letter with the one on paper."));
            else
                m_recover->setTrouble(words.happened, words.toDo);
            return;
        }
        take(std::move(opened));
    });
}

void Gate::chooseVault()
{
    if (const auto path
        = m_dialogs.file(this, {FilePurpose::Open, tr("Open a vault"), m_home, tr("Vaults (*.carepass)")}))
        showVault(*path);
}

void Gate::restore()
{
    const auto backup = m_dialogs.file(
        this, {FilePurpose::Open, tr("The backup"), m_home, tr("Backups (*.carepass-backup)")});
    if (!backup)
        return;
    const auto path = m_dialogs.file(this,
        {FilePurpose::Save, tr("Where the vault shall lie"), freePath(m_home), tr("Vaults (*.carepass)")});
    if (!path)
        return;
    const auto password = m_dialogs.password(this,
        {{tr("Password of the backup"),
             tr("The backup is opened to check it before it becomes a vault. It has the password that the "
                "vault had then."),
             tr("Bring back")},
            tr("Password")});
    if (!password)
        return;
    m_start->setEnabled(false);
    m_entrance.restore(
        this, *backup, withSuffix(*path), *password, [this, path = withSuffix(*path)](base::Done done) {
            m_start->setEnabled(true);
            if (!done) {
                const ErrorText words = errorText(done.error());
                m_start->setTrouble(words.happened, words.toDo);
                return;
            }
            showVault(path);
        });
}

} // namespace ui
