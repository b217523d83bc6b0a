// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detailwords.h"

#include "app/cli/shownwords.h"
#include "model/domain/records.h"

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
        {u"no record has this id"_s,
            QT_TRANSLATE_NOOP("cli", "no record of this vault has this id; “search” and the lists show ids")},
        {u"an id is a UUID, as person list and search print it"_s,
            QT_TRANSLATE_NOOP("cli", "an id is a UUID, as person list and search print it")},
        {u"there is nothing to undo"_s, QT_TRANSLATE_NOOP("cli", "there is nothing to undo")},
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
        {u"the roles do not allow it"_s,
            QT_TRANSLATE_NOOP("cli", "the role that this account has at the office does not allow it; the role of whoever asks or agrees has to")},
        {u"both sides have to agree"_s,
            QT_TRANSLATE_NOOP("cli", "one of the two has to read the dong where the case is, and one the dong where it goes")},
        {u"this case is not his"_s,
            QT_TRANSLATE_NOOP("cli", "only somebody who reads this case may restrict it")},
        {u"nobody gives himself a role that reads"_s,
            QT_TRANSLATE_NOOP("cli", "nobody gives himself a role that reads, also not as the second of two")},
        {u"an administrator does not review his own acts"_s,
            QT_TRANSLATE_NOOP("cli", "administrators do not sign the review of accesses; an auditor or supervisor does")},
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
        {u"no such stream"_s, QT_TRANSLATE_NOOP("cli", "the office has no stream of this id; the list of streams shows them")},
        {u"this dong has a stream"_s, QT_TRANSLATE_NOOP("cli", "this dong, or the district, has a stream already")},
        {u"this change does not wait in quarantine"_s,
            QT_TRANSLATE_NOOP("cli", "this change does not wait in quarantine; “quarantine list” shows what does")},
        {u"this was done before"_s, QT_TRANSLATE_NOOP("cli", "this was done before")}};
    return kWords;
}

} // namespace

QString detailWords(const QString &detail)
{
    const char *known = ofVault().value(detail, ofOffice().value(detail));
    if (known)
        return QCoreApplication::translate("cli", known);
    if (domain::recordType(detail))
        return QCoreApplication::translate("cli", "%1: this vault has none of this id; “person show” and the lists show ids")
            .arg(recordWord(detail));
    return detail;
}

} // namespace cli
