// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/storewords.h"

#include "app/cli/output.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QtMessageHandler otherHandler = nullptr;

void sayMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith("Unable to free statement"_L1) && otherHandler)
        otherHandler(type, context, message);
}

const char *sentenceOf(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::DiskFull:
        return QT_TRANSLATE_NOOP("cli", "The office cannot store anything: the disk of its database is full. Devices keep what they have and send it later. Please make room on that disk; nothing has to be started anew. (%1)");
    case ErrorKind::VaultDamaged:
        return QT_TRANSLATE_NOOP("cli", "The office cannot store anything: its database is damaged. Devices keep what they have. Please stop the service and run “carepass-office verify”. (%1)");
    case ErrorKind::Io:
    case ErrorKind::NoCipher:
        return QT_TRANSLATE_NOOP("cli", "The office cannot store anything: its database cannot be reached or written. Devices keep what they have and send it later. Please look at the database server or the disk. (%1)");
    default:
        return QT_TRANSLATE_NOOP("cli", "The office could not answer a device; it will ask again. (%1)");
    }
}

} // namespace

void tellStore(const std::optional<base::Error> &trouble)
{
    if (!trouble)
        return Output::remark(officeWords(QT_TRANSLATE_NOOP("cli", "The office stores again.")));
    Output::remark(officeWords(sentenceOf(trouble->kind)).arg(trouble->detail.simplified()));
}

void quietDatabaseDriver()
{
    otherHandler = qInstallMessageHandler(sayMessage);
}

} // namespace cli
