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

/// What was in it, what became of that, and what to do with the answer.
QString linesOf(const office::packages::Answered &answered, const QString &out)
{
    QStringList lines{officeWords(QT_TRANSLATE_NOOP("cli", "Read in from “%1” (%2). Changes in it: %3; newly taken: %4, held back: %5, refused: %6."))
                          .arg(answered.label, answered.person)
                          .arg(answered.brought)
                          .arg(answered.taken)
                          .arg(answered.held)
                          .arg(answered.refused)};
    if (answered.isRevoked && answered.brought == 0)
        lines.append(officeWords(QT_TRANSLATE_NOOP("cli", "The device is locked out: it brought nothing, and it is given nothing.")));
    else if (answered.isRevoked)
        lines.append(officeWords(QT_TRANSLATE_NOOP("cli", "The device is locked out: what it brought waits for a decision (“quarantine list”), and it is given nothing.")));
    lines.append(officeWords(QT_TRANSLATE_NOOP("cli", "The answer is in %2; changes for the device in it: %1. Take it back to the device, which reads it with “carepass-cli package-in” or in the window, within thirty days."))
                     .arg(answered.given)
                     .arg(out));
    return lines.join(u'\n');
}

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
        {{u"device"_s, answered->device.toString()}, {u"label"_s, answered->label}, {u"name"_s, answered->person},
            {u"requests"_s, answered->requests}, {u"changes"_s, answered->brought}, {u"taken"_s, answered->taken},
            {u"held"_s, answered->held}, {u"refused"_s, answered->refused}, {u"given"_s, answered->given},
            {u"revoked"_s, answered->isRevoked}, {u"out"_s, out}},
        linesOf(*answered, out));
}

} // namespace

std::vector<Command> packageCommands()
{
    return {{"package-in", "FILE",
        QT_TRANSLATE_NOOP("cli", "read in the .carepack of a device and write the answer for it"), packageIn,
        {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "the answer, a .carepack file"), true}}}};
}

} // namespace cli
