// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workdetails.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Words = QHash<QString, const char *>;

Words ofActs()
{
    return {{u"undone already"_s, QT_TRANSLATE_NOOP("cli", "this act was undone already")},
        {u"what it changed has been erased"_s, QT_TRANSLATE_NOOP("cli", "what this act changed has been erased")},
        {u"two people signed it and have to sign it again"_s,
            QT_TRANSLATE_NOOP("cli", "two people signed this act, and two have to sign that it is undone: name the second with --second")},
        {u"it was settled meanwhile"_s,
            QT_TRANSLATE_NOOP("cli", "it was settled meanwhile; “conflict list” shows what is open")},
        {u"it cannot be settled in this way"_s,
            QT_TRANSLATE_NOOP("cli", "it cannot be settled in this way; “conflict show” tells the ways that there are")},
        {u"the other fields come first"_s,
            QT_TRANSLATE_NOOP("cli", "the other fields of this record come first; “conflict show” lists them")},
        {u"no such refused change"_s,
            QT_TRANSLATE_NOOP("cli", "the office has refused no change of this id; “outbox” shows those that it has")},
        {u"a record cannot be joined to itself"_s, QT_TRANSLATE_NOOP("cli", "a record cannot be joined to itself")},
        {u"one of them is joined already"_s, QT_TRANSLATE_NOOP("cli", "one of the two is joined to another record already")},
        {u"likeness: over"_s, QT_TRANSLATE_NOOP("cli", "this was answered already, or one of the two is gone")},
        {u"a bundle or a waiting list names an offer of it"_s,
            QT_TRANSLATE_NOOP("cli", "a bundle or a waiting list names an offer of it: it is ended, not removed")},
        {u"bundles of two people"_s, QT_TRANSLATE_NOOP("cli", "the two bundles are of two people")},
        {u"conference: an approval rests on it"_s,
            QT_TRANSLATE_NOOP("cli", "the approval of a bundle rests on this conference, so it stays")},
        {u"consent: is withdrawn already"_s, QT_TRANSLATE_NOOP("cli", "this consent is withdrawn already")},
        {u"consent: the day is to come"_s, QT_TRANSLATE_NOOP("cli", "this day is still to come")},
        {u"consent: has a paper already"_s, QT_TRANSLATE_NOOP("cli", "this consent has a paper already")},
        {u"the paper is not here yet"_s,
            QT_TRANSLATE_NOOP("cli", "the paper has not come to this PC yet: run “sync” once more")},
        {u"the form is a draft"_s,
            QT_TRANSLATE_NOOP("cli", "this questionnaire is still a draft: “instrument publish” puts it into use")},
        {u"the vault is not empty"_s, QT_TRANSLATE_NOOP("cli", "the vault is not empty")},
        {u"this is the owner"_s, QT_TRANSLATE_NOOP("cli", "these keys are of the owner of the vault")},
        {u"the owner stays"_s, QT_TRANSLATE_NOOP("cli", "the owner of a vault stays")},
        {u"this person is known with another key"_s,
            QT_TRANSLATE_NOOP("cli", "the vault knows this person with another key")}};
}

Words ofTheWay()
{
    return {{u"this vault belongs to an office already"_s,
                QT_TRANSLATE_NOOP("cli", "this vault belongs to a district office already")},
        {u"this vault belongs to another office"_s,
            QT_TRANSLATE_NOOP("cli", "this vault belongs to another district office")},
        {u"the office did not give this code out"_s, QT_TRANSLATE_NOOP("cli", "this office did not give the code out")},
        {u"its key is not the one of the code"_s,
            QT_TRANSLATE_NOOP("cli", "its key is not the one that the code names: tell the person in charge of the system")},
        {u"the certificate is not of the pinned key"_s,
            QT_TRANSLATE_NOOP("cli", "its key is not the one that this vault knows: tell the person in charge of the system")},
        {u"the office takes nothing from this device"_s,
            QT_TRANSLATE_NOOP("cli", "the office takes nothing from this device; ask the person in charge of the system")},
        {u"the office does not know such letters yet"_s,
            QT_TRANSLATE_NOOP("cli", "the program of the office is older than this one: it has to be updated")},
        {u"the office takes no letter of this size"_s,
            QT_TRANSLATE_NOOP("cli", "the office takes nothing of this size at once")}};
}

Words ofFiles()
{
    return {{u"not a backup file"_s, QT_TRANSLATE_NOOP("cli", "this is no file of a backup")},
        {u"this is no complete backup"_s,
            QT_TRANSLATE_NOOP("cli", "this backup is not complete: copy it once more, or take an older one")},
        {u"the checksum of the backup differs"_s,
            QT_TRANSLATE_NOOP("cli", "this backup was changed since it was written: copy it once more, or take an older one")},
        {u"no backup of an office"_s, QT_TRANSLATE_NOOP("cli", "this is no backup of a district office")},
        {u"the copy cannot be read back"_s, QT_TRANSLATE_NOOP("cli", "what was written cannot be read back: check the drive")},
        {u"a restore was broken off here: restore the backup once more"_s,
            QT_TRANSLATE_NOOP("cli", "a restore was broken off here: restore the backup once more")},
        {u"the database is of another office"_s, QT_TRANSLATE_NOOP("cli", "the database is of another office than these keys")},
        {u"the slot is of another office"_s, QT_TRANSLATE_NOOP("cli", "it is of another office")},
        {u"not an address of a database server"_s,
            QT_TRANSLATE_NOOP("cli", "this is no address of a database server: postgresql://NAME@HOST/DATABASE")},
        {u"the database server is older than 15"_s, QT_TRANSLATE_NOOP("cli", "the database server is older than PostgreSQL 15")},
        {u"the database server is a standby"_s,
            QT_TRANSLATE_NOOP("cli", "the database server is a standby, which takes nothing: name the one that leads")},
        {u"the database file is empty"_s, QT_TRANSLATE_NOOP("cli", "the file of the database is empty")},
        {u"the file ends within a page"_s, QT_TRANSLATE_NOOP("cli", "the file of the vault was cut off")},
        {u"the file is plain text"_s, QT_TRANSLATE_NOOP("cli", "the file is not encrypted, so it is no vault")},
        {u"vault file"_s, QT_TRANSLATE_NOOP("cli", "there is no vault at this place; “vault create” makes one")},
        {u"the folder of the vault cannot be written"_s,
            QT_TRANSLATE_NOOP("cli", "nothing can be written in the folder of the vault")},
        {u"standard input"_s, QT_TRANSLATE_NOOP("cli", "standard input")},
        {u"the file is too large"_s, QT_TRANSLATE_NOOP("cli", "the file is too large")},
        {u"the file is too big"_s, QT_TRANSLATE_NOOP("cli", "the file is too large")}};
}

} // namespace

const QHash<QString, const char *> &workDetails()
{
    static const Words kWords = [] {
        Words all = ofActs();
        all.insert(ofTheWay());
        all.insert(ofFiles());
        return all;
    }();
    return kWords;
}

} // namespace cli
