// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workdetails.h"

#include "model/work/disagreements.h"
#include "model/work/onitsway.h"

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
        {work::disagreements::kNoSuchWay,
            QT_TRANSLATE_NOOP("cli", "it cannot be settled in this way; “conflict show” tells the ways that there are")},
        {work::disagreements::kOthersFirst,
            QT_TRANSLATE_NOOP("cli", "the other fields of this record come first; “conflict list” shows them")},
        {u"no such refused change"_s,
            QT_TRANSLATE_NOOP("cli", "the office has refused no change of this id; “outbox” shows those that it has")},
        {work::onitsway::kAccessStays,
            QT_TRANSLATE_NOOP("cli", "it tells whose records were looked at from this PC, and nobody drops that; tell the person in charge of the system that the office did not take it")},
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
        {u"server: port"_s, QT_TRANSLATE_NOOP("cli", "another program listens on this port")},
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
            QT_TRANSLATE_NOOP("cli", "nothing can be written in the folder of the vault. That is needed to read, too: every look is noted in the access log, and a second program is kept out. Ask for the right to write there, or copy vault and key file to a folder of your own")},
        {u"standard input"_s, QT_TRANSLATE_NOOP("cli", "standard input")},
        {u"the file is too large"_s, QT_TRANSLATE_NOOP("cli", "the file is too large")},
        {u"the file is too big"_s, QT_TRANSLATE_NOOP("cli", "the file is too large")}};
}

Words ofPapers()
{
    return {{u"used"_s, QT_TRANSLATE_NOOP("cli", "papers were made from this edition, so it stays: “template reset” goes back to the built-in one")},
        {u"unfinished"_s, QT_TRANSLATE_NOOP("cli", "this assessment is a draft still: “assess” finishes it")},
        {u"joining"_s, QT_TRANSLATE_NOOP("cli", "these two are not joined")},
        {u"impossible"_s, QT_TRANSLATE_NOOP("cli", "no reason is enough for what is broken here; “bundle check” gives the figures")},
        {u"sheet"_s, QT_TRANSLATE_NOOP("cli", "the workbook has no such sheet")},
        {u"act"_s, QT_TRANSLATE_NOOP("cli", "no act of this vault has this id; “history” shows the ids of acts")},
        {u"from"_s, QT_TRANSLATE_NOOP("cli", "the day from which it holds lies in the past")},
        {u"offers"_s,
            QT_TRANSLATE_NOOP("cli", "“offers” is empty, or names what is no offer of a service that can be chosen; “service list” and “bundle suggest” show them")},
        {u"no sheet to write"_s, QT_TRANSLATE_NOOP("cli", "there is nothing to write")},
        {u"a text is too long for a cell"_s, QT_TRANSLATE_NOOP("cli", "a text is longer than a cell of a workbook holds; CSV takes it")},
        {u"not a text file"_s, QT_TRANSLATE_NOOP("cli", "this is no file of text")},
        {u"the ZIP archive could not be written"_s, QT_TRANSLATE_NOOP("cli", "the archive could not be written")},
        {u"price of a service is not subsidy plus copay"_s,
            QT_TRANSLATE_NOOP("cli", "the price of a service is not its subsidy and copay together: correct the service")},
        {u"total of the month is not the sum of the services"_s,
            QT_TRANSLATE_NOOP("cli", "the total of a month is not the sum of its services: correct the services")},
        {u"price of the period is not subsidy plus copay"_s,
            QT_TRANSLATE_NOOP("cli", "the price of the period is not subsidy and copay together: correct the services")}};
}

Words ofQuestionnaires()
{
    return {{u"the expression is not one that is reckoned here"_s,
                QT_TRANSLATE_NOOP("cli", "this program does not reckon with such an expression")},
        {u"the expression is too long"_s, QT_TRANSLATE_NOOP("cli", "the expression is too long")},
        {u"no item of this linkId"_s, QT_TRANSLATE_NOOP("cli", "the questionnaire has no such question")},
        {u"not a draft"_s, QT_TRANSLATE_NOOP("cli", "this edition is in use already: make a new one")},
        {u"no question with points here"_s, QT_TRANSLATE_NOOP("cli", "no question with points stands there")},
        {u"there is a total"_s, QT_TRANSLATE_NOOP("cli", "there is a total already")},
        {u"a total of nothing"_s, QT_TRANSLATE_NOOP("cli", "there is nothing that could be added up")},
        {u"goal out of range"_s, QT_TRANSLATE_NOOP("cli", "a goal is scored from -2 to 2")},
        {u"no goals"_s, QT_TRANSLATE_NOOP("cli", "there are no goals")}};
}

Words ofPeople()
{
    return {{u"one of them is gone"_s, QT_TRANSLATE_NOOP("cli", "one of them is not in this vault any more")},
        {u"no restricted case of a dong that is read here"_s,
            QT_TRANSLATE_NOOP("cli", "this case is not restricted, or no dong that you read has it")},
        {u"the person is stored already"_s, QT_TRANSLATE_NOOP("cli", "the person is stored already")},
        {u"not a vault for practice"_s, QT_TRANSLATE_NOOP("cli", "this is no vault for practice")},
        {u"the second person"_s, QT_TRANSLATE_NOOP("cli", "the keys of the second person do not sign for this vault")},
        {u"second"_s, QT_TRANSLATE_NOOP("cli", "a second person has to sign: name his keys with --second and --second-password-file")},
        {u"owner without a name"_s, QT_TRANSLATE_NOOP("cli", "the owner of a vault has a name: say it with --name")},
        {u"this vault was destroyed"_s, QT_TRANSLATE_NOOP("cli", "this vault was destroyed, as the office ordered")},
        {u"recovery key"_s, QT_TRANSLATE_NOOP("cli", "the recovery code is not right")},
        {u"attachment size"_s, QT_TRANSLATE_NOOP("cli", "the paper is empty or too large")},
        {u"rules of the care pass"_s, QT_TRANSLATE_NOOP("cli", "the rules of the care pass are missing or not possible")},
        {u"letter"_s, QT_TRANSLATE_NOOP("cli", "this device may not send that")},
        {u"database file"_s, QT_TRANSLATE_NOOP("cli", "the file of the database is not there")},
        {u"the key file cannot be locked"_s,
            QT_TRANSLATE_NOOP("cli", "the key file cannot be locked: nothing can be written in its folder")}};
}

} // namespace

const QHash<QString, const char *> &workDetails()
{
    static const Words kWords = [] {
        Words all = ofActs();
        all.insert(ofTheWay());
        all.insert(ofFiles());
        all.insert(ofPapers());
        all.insert(ofQuestionnaires());
        all.insert(ofPeople());
        return all;
    }();
    return kWords;
}

} // namespace cli
