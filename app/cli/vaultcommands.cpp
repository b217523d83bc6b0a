// SPDX-License-Identifier: GPL-3.0-or-later
// The vault as a whole: making, looking at, checking, saving and restoring.
#include "app/cli/command.h"
#include "app/cli/detailwords.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/secrets.h"
#include "app/cli/words.h"
#include "model/store/vault.h"
#include "model/work/demo.h"
#include "model/work/training.h"
#include "model/work/vaults.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Fills the new vault for practice with an invented dong.
base::Done fillTraining(const Run &run, const QString &password)
{
    auto vault = OpenVault::open(run, password);
    if (!vault)
        return vault.error();
    return work::demo::fill((*vault)->context(), work::demo::Size::S, 1);
}

Answer create(const Run &run)
{
    const auto path = vaultPath(run);
    if (!path)
        return path.error();
    const auto secret = firstPassword(run);
    if (!secret)
        return secret.error();
    const auto cost = wantedCost(run);
    if (!cost)
        return cost.error();
    if (const base::Done folder = needFolder(*path); !folder)
        return folder.error();
    const QString name = run.arguments.value(u"name"_s).trimmed();
    if (name.isEmpty())
        return wrongUsage(u"--name is empty"_s);
    const bool isTraining = run.arguments.has(u"training"_s);
    const auto make = isTraining ? &work::training::create : &work::vaults::create;
    const auto code = make(*path, name, *secret, *cost, run.environment);
    if (!code)
        return code.error();
    if (isTraining) {
        if (const base::Done filled = fillTraining(run, *secret); !filled)
            return filled.error();
    }
    const QString text = words(
        QT_TRANSLATE_NOOP("cli", "The vault is made. Keep this recovery code; it is shown only now:"));
    return reply(
        {{u"vault"_s, *path}, {u"recoveryCode"_s, *code}, {u"training"_s, isTraining}},
        text + u'\n' + *code);
}

Answer info(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto info = work::vaults::info((*vault)->context());
    const auto isTraining = work::training::isTraining((*vault)->context());
    if (!info || !isTraining)
        return info ? isTraining.error() : info.error();
    const QString path = (*vault)->context().vault().path();
    const QJsonObject json{{u"vault"_s, path}, {u"id"_s, info->vault.toString()},
        {u"device"_s, info->device.toString()}, {u"owner"_s, info->ownerName},
        {u"schema"_s, info->schemaVersion}, {u"changes"_s, info->changes}, {u"people"_s, info->people},
        {u"bytes"_s, info->bytes}, {u"cipher"_s, info->cipher}, {u"checked"_s, u"opening"_s},
        {u"training"_s, *isTraining}};
    const QString text = textTable({{words(QT_TRANSLATE_NOOP("cli", "Vault")), path},
        {words(QT_TRANSLATE_NOOP("cli", "Owner")), info->ownerName},
        {words(QT_TRANSLATE_NOOP("cli", "Kind")),
            *isTraining ? words(QT_TRANSLATE_NOOP("cli", "for practice"))
                        : words(QT_TRANSLATE_NOOP("cli", "real"))},
        {words(QT_TRANSLATE_NOOP("cli", "People")), QString::number(info->people)},
        {words(QT_TRANSLATE_NOOP("cli", "Changes")), QString::number(info->changes)},
        {words(QT_TRANSLATE_NOOP("cli", "Schema")), QString::number(info->schemaVersion)},
        {words(QT_TRANSLATE_NOOP("cli", "Bytes")), QString::number(info->bytes)},
        {words(QT_TRANSLATE_NOOP("cli", "Cipher")), info->cipher},
        {words(QT_TRANSLATE_NOOP("cli", "Checked")),
            words(QT_TRANSLATE_NOOP("cli", "only that it opens; vault verify checks every page"))}});
    return reply(json, text);
}

/// What was found of a part, in the words of people; troubles stand behind each other.
QString partWords(const QString &found)
{
    QStringList sentences;
    for (const QString &one : found.split(u"; "_s))
        sentences.append(detailWords(one));
    return sentences.join(u"; "_s);
}

/// The report of a check: the parts say "ok" or what is wrong.
Answer report(bool ok, const QString &pages, const QString &chain, const QJsonValue &schema, qint64 changes)
{
    const QJsonObject json{{u"ok"_s, ok}, {u"pages"_s, pages}, {u"chain"_s, chain}, {u"schema"_s, schema},
        {u"changes"_s, changes}};
    const QString result = ok ? words(QT_TRANSLATE_NOOP("cli", "The vault is sound."))
                              : words(QT_TRANSLATE_NOOP("cli", "The vault is damaged. Please keep the file as it is, and restore the last backup to another place with “vault restore”."));
    const QString text = result + u'\n'
        + textTable({{words(QT_TRANSLATE_NOOP("cli", "Pages")), partWords(pages)},
            {words(QT_TRANSLATE_NOOP("cli", "Chain")), partWords(chain)},
            {words(QT_TRANSLATE_NOOP("cli", "Schema")), partWords(schema.toVariant().toString())},
            {words(QT_TRANSLATE_NOOP("cli", "Changes")), QString::number(changes)}});
    return reply(json, text, ok ? ExitCode::Done : ExitCode::Damaged);
}

/// A vault too damaged to be checked part by part is still reported as one that was checked.
Answer reportUnopened(const base::Error &error)
{
    if (exitCodeOf(error) != ExitCode::Damaged)
        return error;
    QString trouble = error.detail;
    if (error.kind == base::ErrorKind::SlotsDamaged)
        trouble = u"not checked: the key file is damaged: "_s + error.detail;
    else if (error.kind == base::ErrorKind::SlotsOfAnotherVault)
        trouble = u"not checked: the key file belongs to another vault"_s;
    else if (trouble.isEmpty())
        trouble = u"damaged"_s;
    const QString notChecked = u"not checked"_s;
    return report(false, trouble, notChecked, notChecked, 0);
}

Answer verify(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return reportUnopened(vault.error());
    const auto found = work::vaults::verify((*vault)->context());
    if (!found)
        return reportUnopened(found.error());
    if (!found->pages.isEmpty())
        return reportUnopened({base::ErrorKind::VaultDamaged, found->pages});
    QStringList chain{found->chain, found->signatures, found->records, found->access};
    chain.removeAll(QString());
    const QJsonValue schema
        = found->schema.isEmpty() ? QJsonValue(found->schemaVersion) : QJsonValue(found->schema);
    return report(
        found->ok, u"ok"_s, chain.isEmpty() ? u"ok"_s : chain.join(u"; "_s), schema, found->changes);
}

Answer backup(const Run &run)
{
    const QString path = QFileInfo(run.arguments.word(0)).absoluteFilePath();
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    if (const base::Done done = work::vaults::backup((*vault)->context(), path); !done)
        return done.error();
    return reply({{u"backup"_s, path}, {u"bytes"_s, QFileInfo(path).size()}},
        words(QT_TRANSLATE_NOOP("cli", "The backup is written and was opened to check it: %1")).arg(path));
}

Answer restore(const Run &run)
{
    const auto path = vaultPath(run);
    if (!path)
        return path.error();
    const QString backup = QFileInfo(run.arguments.word(0)).absoluteFilePath();
    if (!QFileInfo::exists(backup))
        return base::Error{
            base::ErrorKind::NotFound, words(QT_TRANSLATE_NOOP("cli", "There is no file %1.")).arg(backup)};
    if (const base::Done folder = needFolder(*path); !folder)
        return folder.error();
    const auto secret = password(run);
    if (!secret)
        return secret.error();
    if (const base::Done done = work::vaults::restore(backup, *path, *secret, run.environment); !done)
        return done.error();
    return reply({{u"vault"_s, *path}},
        words(QT_TRANSLATE_NOOP("cli", "The vault is restored and was opened to check it: %1")).arg(*path));
}

} // namespace

std::vector<Command> vaultCommands()
{
    return {
        {"vault create", "",
            QT_TRANSLATE_NOOP("cli", "make the vault of --vault; prints its recovery code, this once"),
            create,
            {{"name", "NAME", QT_TRANSLATE_NOOP("cli", "name of the owner"), true},
                {"cost", "tuned|floor",
                    QT_TRANSLATE_NOOP("cli", "what deriving the key costs (tuned: about a second)")},
                {"training", nullptr,
                    QT_TRANSLATE_NOOP(
                        "cli", "for practice: marked for good, filled with an invented dong")}}},
        {"vault info", "", QT_TRANSLATE_NOOP("cli", "owner, counts and versions"), info},
        {"vault verify", "", QT_TRANSLATE_NOOP("cli", "check pages, chains, signatures, records and schema"),
            verify},
        {"vault backup", "FILE", QT_TRANSLATE_NOOP("cli", "write vault and keys into one file and check it"),
            backup},
        {"vault restore", "FILE",
            QT_TRANSLATE_NOOP(
                "cli", "lay a backup down as --vault, which must not exist, and open it to check it"),
            restore},
    };
}

} // namespace cli
