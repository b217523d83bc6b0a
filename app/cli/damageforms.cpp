// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/damageforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QList<DetailForm> ofSystem()
{
    return {{wholeForm(u"Permission denied|Operation not permitted|Access is denied\\."_s),
                QT_TRANSLATE_NOOP("cli", "this account may not read or write there")},
        {wholeForm(u"Read-only file system"_s), QT_TRANSLATE_NOOP("cli", "nothing can be written on this drive")},
        {wholeForm(u"No such file or directory"_s), QT_TRANSLATE_NOOP("cli", "there is no such file or folder")},
        {wholeForm(u"(?:file to open is|Is) a directory"_s), QT_TRANSLATE_NOOP("cli", "it is a folder, not a file")},
        {wholeForm(u"No space left on device"_s), QT_TRANSLATE_NOOP("cli", "the disk is full")},
        {wholeForm(u"Input/output error"_s), QT_TRANSLATE_NOOP("cli", "the drive does not read or write: check it")}};
}

QList<DetailForm> ofCheck()
{
    return {{wholeForm(u"ok"_s), QT_TRANSLATE_NOOP("cli", "sound")},
        {wholeForm(u"damaged"_s), QT_TRANSLATE_NOOP("cli", "damaged")},
        {wholeForm(u"not checked"_s), QT_TRANSLATE_NOOP("cli", "not checked")},
        {wholeForm(u"not checked: the key file belongs to another vault"_s),
            QT_TRANSLATE_NOOP("cli", "not checked, since the key file belongs to another vault")},
        {wholeForm(u"not checked: the key file is damaged: .+"_s),
            QT_TRANSLATE_NOOP("cli", "not checked, since the key file is damaged")},
        {wholeForm(u"HMAC verification failed for page (\\d+)"_s),
            QT_TRANSLATE_NOOP("cli", "page %1 was changed or cannot be read")},
        {wholeForm(u"(?:file is not a database|file is encrypted or is not a database)"_s),
            QT_TRANSLATE_NOOP("cli", "the beginning of the file is damaged")},
        {wholeForm(u"database disk image is malformed"_s), QT_TRANSLATE_NOOP("cli", "the tables of the file are damaged")},
        {wholeForm(u"access entry (\\d+) does not verify"_s), QT_TRANSLATE_NOOP("cli", "line %1 of the access log was changed")},
        {wholeForm(u"the newest access entries are missing"_s),
            QT_TRANSLATE_NOOP("cli", "the newest lines of the access log are missing")},
        {wholeForm(u"(\\d+) records are missing"_s), QT_TRANSLATE_NOOP("cli", "%1 records are missing")},
        {wholeForm(u"[a-z_]+ ([0-9a-f-]{36}) is not what the log says"_s),
            QT_TRANSLATE_NOOP("cli", "the record %1 is not what its history says")},
        {wholeForm(u"the (?:summaries of people|search entries) are not what the records say"_s),
            QT_TRANSLATE_NOOP("cli", "what lists and search show is not what the records say")},
        {wholeForm(u"the tables are not those of schema (\\d+)"_s),
            QT_TRANSLATE_NOOP("cli", "the tables are not those of schema %1")},
        {wholeForm(u"the paper of attachment ([^ ]+) is not the one that its record tells of"_s),
            QT_TRANSLATE_NOOP("cli", "the paper %1 is not the one that its record tells of")},
        {wholeForm(u"change (\\d+)[:, ].+"_s), QT_TRANSLATE_NOOP("cli", "change %1 of the history does not verify")},
        {wholeForm(u"(?:the reason of )?act ([^ ]+) .+"_s), QT_TRANSLATE_NOOP("cli", "act %1 of the history does not verify")},
        {wholeForm(u"the log ends at change (\\d+) and not at (\\d+)"_s),
            QT_TRANSLATE_NOOP("cli", "the history ends at change %1 and not at %2")}};
}

QList<DetailForm> ofLimits()
{
    return {{wholeForm(u"password shorter than (\\d+)"_s),
                QT_TRANSLATE_NOOP("cli", "a password has at least %1 letters, digits and signs")},
        {wholeForm(u"(?:file: is )?larger than (\\d+) bytes"_s), QT_TRANSLATE_NOOP("cli", "it is larger than %1 bytes")},
        {wholeForm(u"a file of (\\d+) bytes"_s), QT_TRANSLATE_NOOP("cli", "a file of %1 bytes is not taken")},
        {wholeForm(u"instrument (.+)"_s),
            QT_TRANSLATE_NOOP("cli", "there is no questionnaire “%1”; “instrument list” shows them")},
        {wholeForm(u"at (\\d+)"_s), QT_TRANSLATE_NOOP("cli", "the expression cannot be read from character %1 on")},
        {wholeForm(u"(\\d+) faults"_s), QT_TRANSLATE_NOOP("cli", "%1 places of the file are wrong, and nothing of it was taken")},
        {wholeForm(u"(?:[a-z_]+|\\d+) has changed"_s),
            QT_TRANSLATE_NOOP("cli", "somebody has written since it was read: look at it and do it once more")},
        {wholeForm(u"key file: generation .+"_s),
            QT_TRANSLATE_NOOP("cli", "the key file was written by another program meanwhile: do it once more")},
        {wholeForm(u"(.+) cannot be written"_s), QT_TRANSLATE_NOOP("cli", "%1 cannot be written")},
        {wholeForm(u"--paper: (.+) is no PDF, PNG or JPEG of 10 MB at most, or it is damaged"_s),
            QT_TRANSLATE_NOOP("cli", "--paper: %1 is no PDF, PNG or JPEG of 10 MB at most, or it is damaged")},
        {wholeForm(u"(--[a-z-]+) is ([^ ]+(?:, [^ ]+)*) or ([^ ]+)"_s), QT_TRANSLATE_NOOP("cli", "%1 is “%2” or “%3”")}};
}

} // namespace

const QList<DetailForm> &damageForms()
{
    static const QList<DetailForm> kForms = ofSystem() + ofLimits() + ofCheck();
    return kForms;
}

} // namespace cli
