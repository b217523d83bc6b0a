// SPDX-License-Identifier: GPL-3.0-or-later
// Devices whose network is separated from the office's.
#include "app/cli/arguments.h"
#include "app/cli/packagewords.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/office/packages.h"
#include "model/wire/package.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer packageIn(const Run &run)
{
    const QString out = run.arguments.value(u"out"_s);
    if (QFileInfo::exists(out))
        return base::Error{base::ErrorKind::AlreadyExists, out};
    const auto bytes = wire::readPackage(run.arguments.word(0));
    if (!bytes)
        return packageTrouble(run.arguments.word(0), bytes.error());
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto answered = office::packages::answer(**desk, *bytes);
    if (!answered && answered.error().kind == base::ErrorKind::LetterRepeated)
        return base::Error{base::ErrorKind::LetterRepeated,
            officeWords(QT_TRANSLATE_NOOP("cli", "The office has read %1 before, and everything in it is here. Where the answer to it was lost, have the laptop write a new package with “package-out”: its answer brings what was lost."))
                .arg(run.arguments.word(0))};
    if (!answered)
        return packageTrouble(run.arguments.word(0), answered.error());
    if (const base::Done written = wire::writePackage(out, answered->package); !written)
        return written.error();
    return reply(
        {{u"device"_s, answered->device.toString()}, {u"requests"_s, answered->requests}, {u"out"_s, out}},
        officeWords(QT_TRANSLATE_NOOP("cli", "Read in. Take the answer back to the device: %1")).arg(out));
}

} // namespace

std::vector<Command> packageCommands()
{
    return {{"package-in", "FILE",
        QT_TRANSLATE_NOOP("cli", "read in the .carepack of a device and write the answer for it"), packageIn,
        {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "the answer, a .carepack file"), true}}}};
}

} // namespace cli
