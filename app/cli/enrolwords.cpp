// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enrolwords.h"

#include "app/cli/errorwords.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString typedTrouble(const QString &detail)
{
    const QString number = detail.section(u' ', 1);
    if (detail == "address"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "--office is HOST:PORT as on the paper, such as office.gu.example:8443"));
    if (detail.startsWith("letters "_L1))
        return words(QT_TRANSLATE_NOOP("cli", "a code has 26 letters and digits; there are %1. Please compare them with the paper")).arg(number);
    if (number == "5"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "each of the first four groups is right by itself, and the last one, of six letters, does not fit them: compare it with the paper, and the order of the groups"));
    return words(QT_TRANSLATE_NOOP("cli", "group %1 of the code is mistyped: please compare its five letters with the paper")).arg(number);
}

} // namespace

base::Error enrolTrouble(const QString &file, const base::Error &error)
{
    if (error.kind != base::ErrorKind::InvalidInput)
        return error;
    if (file.isEmpty())
        return {error.kind, typedTrouble(error.detail)};
    const char *sentence = error.detail.endsWith("scheme"_L1)
        ? QT_TRANSLATE_NOOP("cli", "there is no enrolment code in %1: it begins with CAREPASS-ENROL: and is printed by “carepass-office enrol-code”. Letters are typed with --code LETTERS --office HOST:PORT")
        : QT_TRANSLATE_NOOP("cli", "the enrolment code in %1 is not whole or was altered: please copy it once more, or ask for a new one");
    return {error.kind, words(sentence).arg(file)};
}

base::Error joinTrouble(const base::Error &error)
{
    if (error.kind == base::ErrorKind::NotAllowed)
        return {error.kind,
            kInFull + words(QT_TRANSLATE_NOOP("cli", "The office does not take this code: each holds for one device, for a day and for five tries. Please ask for a new one; nothing was changed."))};
    return error;
}

} // namespace cli
