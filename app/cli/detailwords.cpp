// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detailwords.h"

#include "app/cli/detailforms.h"
#include "app/cli/shownwords.h"
#include "app/cli/workdetails.h"
#include "model/domain/records.h"
#include "model/domain/rolelack.h"
#include "model/store/rights.h"
#include "model/work/log.h"
#include "model/work/reopening.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QHash<QString, const char *> &ofVault()
{
    static const QHash<QString, const char *> kWords{
        {u"this vault belongs to no office"_s,
            QT_TRANSLATE_NOOP("cli", "this vault belongs to no district office yet: “enrol” joins one with the code that it gave out")},
        {u"the office has locked this vault out"_s,
            QT_TRANSLATE_NOOP("cli", "the office has locked this device out and its records were taken away from this PC; the office and other vaults keep them")},
        {u"no record has this id"_s,
            QT_TRANSLATE_NOOP("cli", "no record of this vault has this id; “search” and the lists show ids")},
        {work::reopening::kWrittenSince,
            QT_TRANSLATE_NOOP("cli", "somebody has changed this since it was settled: what was written last stays; edit it where it is wrong")},
        {work::log::kNotTaken,
            QT_TRANSLATE_NOOP("cli", "the office took nothing of this act, so it is in force nowhere and there is nothing to take back")},
        {work::reopening::kRecordGone,
            QT_TRANSLATE_NOOP("cli", "the record of this disagreement was removed since: bring it back first, then do this once more")},
        {work::reopening::kOpenAlready,
            QT_TRANSLATE_NOOP("cli", "this disagreement is open again already, on this PC or a colleague’s; “conflict list” shows it")},
        {work::reopening::kSidesGone,
            QT_TRANSLATE_NOOP("cli", "what the two had written apart is not in this vault any more, so it cannot be opened again; edit the value where it is wrong")},
        {work::reopening::kSettledSince,
            QT_TRANSLATE_NOOP("cli", "this cannot be settled again as it was: a colleague has settled it meanwhile, or more was written apart; “conflict list” shows what is open")},
        {work::reopening::kSideWaits,
            QT_TRANSLATE_NOOP("cli", "one of the two values has not reached the office yet: “sync” first, then do this once more")},
        {u"an erasure cannot be taken back"_s,
            QT_TRANSLATE_NOOP("cli", "this act cannot be undone: it erased or handed over whole records, as when a case came from elsewhere")},
        {u"reason"_s, QT_TRANSLATE_NOOP("cli", "a reason is missing: say it with --reason")},
        {u"the bundle is no draft any more"_s,
            QT_TRANSLATE_NOOP("cli", "the bundle is no draft any more")},
        {u"there is nothing to undo"_s, QT_TRANSLATE_NOOP("cli", "there is nothing to undo")},
        {u"a second person has to sign"_s,
            QT_TRANSLATE_NOOP("cli", "a second person has to sign: name his keys with --second and --second-password-file")},
        {QLatin1String(store::kSecondIsFirst),
            QT_TRANSLATE_NOOP("cli", "the second person is the first: these keys are of the same person, perhaps of another device; it has to be somebody else")},
        {QLatin1String(store::kSecondUnknown),
            QT_TRANSLATE_NOOP("cli", "the office does not know the second person, or his account has ended; run “sync” where he came lately, or name a colleague who is enrolled")},
        {QLatin1String(domain::kSecondReadsNot),
            QT_TRANSLATE_NOOP("cli", "the second person neither reads nor oversees this case: somebody with a role in the dong that has it has to sign, or with one of the district; of a restricted case one of its readers")},
        {u"the second person is not known to this vault"_s,
            QT_TRANSLATE_NOOP("cli", "this vault does not know the second person: “user add” introduces him")},
        {u"no key file"_s,
            QT_TRANSLATE_NOOP("cli", "there is no key file: name the .carepass-keys file, or the vault that it lies beside")},
        {u"the consent has no paper"_s,
            QT_TRANSLATE_NOOP("cli", "this consent has no paper yet; “consent attach” adds one")}};
    return kWords;
}

const QHash<QString, const char *> &ofOffice()
{
    static const QHash<QString, const char *> kWords{
        {u"two different people are needed"_s,
            QT_TRANSLATE_NOOP("cli", "the second person has to be somebody else than who asks")},
        {u"no such account"_s,
            QT_TRANSLATE_NOOP("cli", "the office does not know this account, or it has ended; an act of two takes two people of the office")},
        {u"the second person is locked out"_s,
            QT_TRANSLATE_NOOP("cli", "the devices of the second person are revoked; somebody else has to sign")},
        {u"the second signature does not hold"_s,
            QT_TRANSLATE_NOOP("cli", "the second signature is not of the person whom it names")},
        {u"the roles do not allow it"_s,
            QT_TRANSLATE_NOOP("cli", "the role that this account has at the office does not allow it; the role of whoever asks or agrees has to")},
        {u"both sides have to agree"_s,
            QT_TRANSLATE_NOOP("cli", "one of the two has to read the dong where the case is, and one the dong where it goes")},
        {u"move: restricted"_s,
            QT_TRANSLATE_NOOP("cli", "this case is restricted to the people who are named for it, and a move would open it: one of them lifts the restriction first, on the person's page or with “case move” to the dong that it came from; then it can move on")},
        {u"move: readers lift"_s,
            QT_TRANSLATE_NOOP("cli", "this case is restricted, and only who reads it lifts that, not the console: on the person's page, or with “carepass-cli case move” to the dong that it came from")},
        {u"move: lift unsaid"_s,
            QT_TRANSLATE_NOOP("cli", "this case is restricted, and none of its readers is here any more. Moving it opens it to everybody who reads its dong; if that is meant, say so with --lift")},
        {u"this case is not his"_s,
            QT_TRANSLATE_NOOP("cli", "only somebody who reads this case may restrict it")},
        {u"nobody gives himself a role that reads"_s,
            QT_TRANSLATE_NOOP("cli", "nobody gives himself a role that reads, also not as the second of two")},
        {u"an administrator does not review his own acts"_s,
            QT_TRANSLATE_NOOP("cli", "administrators do not sign the review of accesses; an auditor or supervisor does")},
        {u"the month is not over"_s,
            QT_TRANSLATE_NOOP("cli", "a month is signed when it is over: what still comes in it has been looked at by nobody")},
        {u"the order is too old"_s,
            QT_TRANSLATE_NOOP("cli", "the clock of this computer is wrong, or the order waited for more than fourteen days")},
        {u"somebody has to be able to read the case"_s,
            QT_TRANSLATE_NOOP("cli", "none of the readers has a role that reads cases: name somebody who has")},
        {u"a case cannot go there"_s,
            QT_TRANSLATE_NOOP("cli", "the case is there already, or that stream holds no cases; “office streams” shows the dongs")},
        {u"only a revoked device is wiped"_s, QT_TRANSLATE_NOOP("cli", "only a revoked device is wiped: revoke it first")},
        {u"the device is revoked already"_s, QT_TRANSLATE_NOOP("cli", "this device is revoked already")},
        {u"the office is not recovering"_s,
            QT_TRANSLATE_NOOP("cli", "the office waits for no devices: this is for after a restore only")},
        {u"no such user"_s, QT_TRANSLATE_NOOP("cli", "the office has no user of this id; “carepass-office users” shows them")},
        {u"no such user, or ended already"_s,
            QT_TRANSLATE_NOOP("cli", "the office has no user of this id, or the account has ended already; “users” shows them")},
        {u"the person has no such post"_s,
            QT_TRANSLATE_NOOP("cli", "this person does not have this role in this place; “users” shows who has which")},
        {u"no such device"_s, QT_TRANSLATE_NOOP("cli", "the office has no device of this id; the list of devices shows them")},
        {u"no such case"_s,
            QT_TRANSLATE_NOOP("cli", "the office does not know this case yet, or it was erased; run “sync” first")},
        {u"an offer is named by its id"_s,
            QT_TRANSLATE_NOOP("cli", "an offer is named by its id; “carepass-cli service show” of a vault shows the ids of a service’s offers")},
        {u"no such offer"_s,
            QT_TRANSLATE_NOOP("cli", "the office has no offer of this id: run “sync” in the vault that keeps it first; “carepass-cli service show” shows the ids of a service’s offers")},
        {u"no such stream"_s, QT_TRANSLATE_NOOP("cli", "the office has no stream of this id; the list of streams shows them")},
        {u"this dong has a stream"_s, QT_TRANSLATE_NOOP("cli", "this dong, or the district, has a stream already")},
        {u"this change does not wait in quarantine"_s,
            QT_TRANSLATE_NOOP("cli", "this change does not wait in quarantine; “quarantine list” shows what does")},
        {u"the database holds an office"_s,
            QT_TRANSLATE_NOOP("cli", "this database holds an office already, whose keys are elsewhere: name the folder of its keys with --data, or an empty database")},
        {u"of no device of this office"_s,
            QT_TRANSLATE_NOOP("cli", "it is of no device of this office: “carepass-office devices” shows those that there are")},
        {u"this was done before"_s, QT_TRANSLATE_NOOP("cli", "this was done before")}};
    return kWords;
}

} // namespace

QString detailWords(const QString &detail)
{
    const char *known = ofVault().value(detail, ofOffice().value(detail, workDetails().value(detail)));
    if (known)
        return QCoreApplication::translate("cli", known);
    if (domain::recordType(detail))
        return QCoreApplication::translate("cli", "%1: this vault has none of this id; “person show” and the lists show ids")
            .arg(recordWord(detail));
    const QString formed = formedWords(detail);
    return formed.isEmpty() ? detail : formed;
}

} // namespace cli
