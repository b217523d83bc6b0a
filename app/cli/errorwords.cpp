// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorwords.h"

#include "app/cli/detailwords.h"
#include "app/cli/packagewords.h"
#include "app/cli/refusalwords.h"
#include "app/cli/shownwords.h"
#include "model/domain/movedaway.h"
#include "model/domain/records.h"
#include "model/domain/rolelack.h"
#include "model/transport/cannotstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Words {
    const char *name;
    const char *sentence;
    bool tellsDetail = false;
};

Words wordsOfOffice(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::Offline:
        return {"offline", QT_TRANSLATE_NOOP("cli", "The district office cannot be reached."), true};
    case ErrorKind::OfficeBusy:
        return {"officeBusy",
            QT_TRANSLATE_NOOP("cli", "The district office has too much to do just now. Please try again.")};
    case ErrorKind::WrongOffice:
        return {"wrongOffice",
            QT_TRANSLATE_NOOP("cli", "Who answered is not the district office; nothing was sent."), true};
    case ErrorKind::CertificateExpired:
        return {"certificateExpired",
            QT_TRANSLATE_NOOP(
                "cli", "The certificate of the district office is not valid at this time; nothing was sent."),
            true};
    case ErrorKind::LetterForged:
        return {"letterForged",
            QT_TRANSLATE_NOOP("cli", "It is not signed by its sender; nothing was changed."), true};
    case ErrorKind::LetterForAnother:
        return {"letterForAnother",
            QT_TRANSLATE_NOOP("cli", "It is sealed for somebody else; nothing was changed.")};
    case ErrorKind::LetterExpired:
        return {"letterExpired", QT_TRANSLATE_NOOP("cli", "It is past its time; nothing was changed.")};
    case ErrorKind::LetterDamaged:
        return {"letterDamaged",
            QT_TRANSLATE_NOOP("cli", "It was damaged on the way; nothing was changed. Please copy it again."),
            true};
    case ErrorKind::LetterRepeated:
        return {"letterRepeated", QT_TRANSLATE_NOOP("cli", "It was read in before; there is nothing to do.")};
    case ErrorKind::LetterOutOfOrder:
        return {"letterOutOfOrder",
            QT_TRANSLATE_NOOP(
                "cli", "It does not follow what was read in before. Please read in the oldest first."),
            true};
    case ErrorKind::LetterRefused:
        return {"letterRefused", ""}; // in the words of its reason
    case ErrorKind::LetterTooLarge:
        return {"letterTooLarge", QT_TRANSLATE_NOOP("cli", "It holds more than this program takes."), true};
    default:
        return {"internal", QT_TRANSLATE_NOOP("cli", "The program made a mistake."), true};
    }
}

/// What the office says to a device that it knows (wire/refusal.h).
const char *refusedLetter(const QString &reason)
{
    if (reason == "revoked"_L1)
        return QT_TRANSLATE_NOOP("cli", "The office has locked this device out. What is not sent yet goes with the next sync; for everything else ask the person in charge of the system.");
    if (reason == "repeated"_L1)
        return QT_TRANSLATE_NOOP("cli", "The office has had this very letter before and takes none twice. Please sync once more; if it stays so, somebody sends copies.");
    if (reason == "expired"_L1)
        return QT_TRANSLATE_NOOP("cli", "What was sent is past its time. Please do it once more.");
    if (reason == "unreadable"_L1)
        return QT_TRANSLATE_NOOP("cli", "The office could not read what was sent: its program and this one are of different age. Please update the older one.");
    if (reason == "codeUsed"_L1)
        return QT_TRANSLATE_NOOP("cli", "This code has let a device in already, and each lets in one. Please ask the office for a new one; nothing was changed.");
    if (reason == "codeExpired"_L1)
        return QT_TRANSLATE_NOOP("cli", "This code is past its day. Please ask the office for a new one; nothing was changed.");
    if (reason == "codeTried"_L1)
        return QT_TRANSLATE_NOOP("cli", "This code was tried wrongly too often and holds no more. Please ask the office for a new one; nothing was changed.");
    if (reason == "lockedOut"_L1)
        return QT_TRANSLATE_NOOP("cli", "The office has locked this vault out, so that no code lets it in again. Please make a new vault (“vault create”) and enrol that one: this code is still good for it. Nothing was changed.");
    if (reason == "codeOfAnother"_L1)
        return QT_TRANSLATE_NOOP("cli", "This code was made for somebody else than the owner of this vault. Please enrol the vault of whom it was made for: the code is still good. Nothing was changed.");
    return QT_TRANSLATE_NOOP("cli", "The office takes this no further, for a reason that this program does not know. Please update it.");
}

QString wordsOfRefusedLetter(const QString &reason)
{
    if (!reason.startsWith("clock "_L1))
        return QCoreApplication::translate("cli", refusedLetter(reason));
    const int hours = reason.mid(6).toInt();
    const char *sentence = hours < 0
        ? QT_TRANSLATE_NOOP("cli", "The clock of this computer is %1 hours slow. Please set it right and do it once more.")
        : QT_TRANSLATE_NOOP("cli", "The clock of this computer is %1 hours fast. Please set it right and do it once more.");
    return QCoreApplication::translate("cli", sentence).arg(std::abs(hours));
}

Words wordsOfVault(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::WrongPassword:
        return {"wrongPassword", QT_TRANSLATE_NOOP("cli", "The password or recovery code is not right.")};
    case ErrorKind::WaitBeforeTrying:
        return {"waitBeforeTrying",
            QT_TRANSLATE_NOOP("cli", "There were too many wrong passwords. Seconds to wait: %1")};
    case ErrorKind::SlotsDamaged:
        return {"slotsDamaged",
            QT_TRANSLATE_NOOP("cli", "The key file is damaged. Please restore it from a backup."), true};
    case ErrorKind::SlotsOfAnotherVault:
        return {"slotsOfAnotherVault",
            QT_TRANSLATE_NOOP(
                "cli", "The key file belongs to another vault. Please put the right one beside it.")};
    case ErrorKind::VaultDamaged:
        return {"vaultDamaged",
            QT_TRANSLATE_NOOP("cli", "The stored data is damaged. Please restore the last backup."), true};
    case ErrorKind::NoCipher:
        return {"noCipher",
            QT_TRANSLATE_NOOP("cli", "The vault cannot be opened safely: encryption is not available."),
            true};
    case ErrorKind::SchemaTooNew:
        return {"schemaTooNew",
            QT_TRANSLATE_NOOP("cli", "The vault was written by a newer version. Please update the program.")};
    case ErrorKind::WeakKeyDerivation:
        return {"weakKeyDerivation",
            QT_TRANSLATE_NOOP("cli", "The key file is protected too weakly to be accepted."), true};
    case ErrorKind::InUse:
        return {"inUse", QT_TRANSLATE_NOOP("cli", "Another program has the vault open."), true};
    case ErrorKind::Busy:
        return {"busy",
            QT_TRANSLATE_NOOP(
                "cli", "Something else is being written; nothing was changed. Please try again.")};
    case ErrorKind::NetworkDrive:
        return {"networkDrive", QT_TRANSLATE_NOOP("cli", "A vault cannot be kept on a network drive.")};
    default:
        return wordsOfOffice(kind);
    }
}

Words wordsOf(base::ErrorKind kind)
{
    using base::ErrorKind;
    switch (kind) {
    case ErrorKind::InvalidInput:
        return {"invalidInput", QT_TRANSLATE_NOOP("cli", "This cannot be used as it was given."), true};
    case ErrorKind::NotFound:
        return {"notFound", QT_TRANSLATE_NOOP("cli", "It was not found."), true};
    case ErrorKind::RefusedByRule:
        return {"refusedByRule", QT_TRANSLATE_NOOP("cli", "A rule does not allow this."), true};
    case ErrorKind::NotAllowed:
        return {"notAllowed",
            QT_TRANSLATE_NOOP("cli", "This person may not do this, or a second person is needed."), true};
    case ErrorKind::AlreadyExists:
        return {"alreadyExists",
            QT_TRANSLATE_NOOP("cli", "Something of this name is there already; it was not touched."), true};
    case ErrorKind::DiskFull:
        return {"diskFull", QT_TRANSLATE_NOOP("cli", "The disk is full; nothing was changed.")};
    case ErrorKind::Io:
        return {"io", QT_TRANSLATE_NOOP("cli", "A file could not be read or written."), true};
    case ErrorKind::Cancelled:
        return {"cancelled", QT_TRANSLATE_NOOP("cli", "It was stopped; nothing was changed.")};
    case ErrorKind::Conflict:
        return {"conflict", QT_TRANSLATE_NOOP("cli", "The record has changed meanwhile."), true};
    default:
        return wordsOfVault(kind);
    }
}

QString movedWords(const domain::MovedAway &moved)
{
    const char *sentence = moved.to.isEmpty()
        ? QT_TRANSLATE_NOOP("cli", "It is not in this vault any more: the case left on %1, and is restricted to named people or held elsewhere in the district. What was written here late arrives in its inbox there.")
        : QT_TRANSLATE_NOOP("cli", "It is not in this vault any more: on %1 the case moved to %2. What was written here late arrives in the inbox there.");
    const QString words = QCoreApplication::translate("cli", sentence).arg(shownTime(moved.at));
    return moved.to.isEmpty() ? words : words.arg(moved.to);
}

QString roleWords(const QStringList &codes)
{
    QStringList roles;
    for (const QString &code : codes)
        roles.append(roleWord(code));
    return roles.join(u", "_s);
}

QString lackWords(const domain::RoleLack &lack)
{
    const bool isSecond = lack.whose == domain::RoleLack::Whose::SecondPerson;
    const auto words = [](const char *sentence) { return QCoreApplication::translate("cli", sentence); };
    QStringList sentences;
    if (lack.has.isEmpty())
        sentences.append(isSecond
                ? words(QT_TRANSLATE_NOOP("cli", "The second person has no role at the office any more; nothing was changed."))
                : words(QT_TRANSLATE_NOOP("cli", "You have no role at the office any more; nothing was changed.")));
    else
        sentences.append((isSecond
                ? words(QT_TRANSLATE_NOOP("cli", "The role of the second person (%1) does not allow this; nothing was changed."))
                : words(QT_TRANSLATE_NOOP("cli", "Your role (%1) does not allow this; nothing was changed.")))
                             .arg(roleWords(lack.has)));
    if (!lack.may.isEmpty())
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "These roles may: %1.")).arg(roleWords(lack.may)));
    sentences.append(words(QT_TRANSLATE_NOOP("cli", "Where the role was changed lately, run “sync” first.")));
    return sentences.join(u' ');
}

/// What belongs to an office and is open to others, and the one command that closes it.
QString openToOthers(const QString &detail)
{
    static const QRegularExpression kForm(QRegularExpression::anchoredPattern(u"(.+): others can read this (folder|file)"_s));
    const QRegularExpressionMatch match = kForm.match(detail);
    if (!match.hasMatch())
        return {};
    const QString path = match.captured(1);
    const char *sentence = match.captured(2) == u"folder"
        ? QT_TRANSLATE_NOOP("cli", "Other accounts of this computer can read the folder %1, so that nothing in it is safe; nothing was opened. Close it with “chmod 700 %2” and do it once more.")
        : QT_TRANSLATE_NOOP("cli", "Other accounts of this computer can read the file %1, so that its key is not safe; nothing was opened. Close it with “chmod 600 %2” and do it once more.");
    return QCoreApplication::translate("cli", sentence).arg(path, path.contains(u' ') ? u"'%1'"_s.arg(path) : path);
}

/// What only tells programmers at which part of a letter it was seen.
bool isOfItsParts(const base::Error &error)
{
    return QLatin1String(wordsOfOffice(error.kind).name).startsWith("letter"_L1)
        && (error.detail.startsWith("letter: "_L1) || error.detail.startsWith("package: "_L1));
}

/// What people who speak the language of the program cannot read, and who maintains it can: words of libraries, and of
/// parts that only a mistake of the program breaks.
bool isForMaintainers(base::ErrorKind kind)
{
    using enum base::ErrorKind;
    return kind == Internal || kind == Io || kind == VaultDamaged || kind == SlotsDamaged || kind == NoCipher
        || kind == WeakKeyDerivation || kind == WrongOffice || kind == Offline
        || QLatin1String(wordsOfOffice(kind).name).startsWith("letter"_L1);
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; });
}

/// The detail as it stands behind its sentence.
QString toldDetail(const base::Error &error, const QString &sentence)
{
    static const QRegularExpression field(QRegularExpression::anchoredPattern(u"[a-z][A-Za-z]*"_s));
    const QString words = detailWords(error.detail);
    const bool isField = error.kind == base::ErrorKind::InvalidInput && field.match(error.detail).hasMatch();
    if (isField && (words == error.detail || domain::recordType(error.detail)))
        return QCoreApplication::translate("cli", "%1: is missing or not possible").arg(error.detail);
    const bool isForeign = words == error.detail && isAscii(words) && !isAscii(sentence);
    // Paths, names of files and who has the vault open are not words.
    const bool isSentence = words.contains(u' ') && !words.contains(u'.') && error.kind != base::ErrorKind::InUse;
    if (isForeign && (isSentence || isForMaintainers(error.kind)) && !words.contains(u'/'))
        return QCoreApplication::translate("cli", "for whoever maintains the program: “%1”").arg(words);
    return words;
}

} // namespace

QString errorWords(const base::Error &error)
{
    if (error.detail.startsWith(kInFull))
        return error.detail.mid(kInFull.size());
    if (const auto lack = domain::RoleLack::in(error))
        return lackWords(*lack);
    if (const auto moved = domain::MovedAway::in(error))
        return movedWords(*moved);
    if (error.kind == base::ErrorKind::RefusedByRule) {
        if (const QString refused = refusalWords(error.detail); !refused.isEmpty())
            return refused;
    }
    if (error.kind == base::ErrorKind::NotAllowed) {
        if (const QString second = secondWords(error.detail); !second.isEmpty())
            return second;
        if (const QString open = openToOthers(error.detail); !open.isEmpty())
            return open;
    }
    if (error.kind == base::ErrorKind::LetterRefused)
        return wordsOfRefusedLetter(error.detail);
    if (error.kind == base::ErrorKind::Offline && error.detail.startsWith(kDatabaseServer))
        return QCoreApplication::translate(
            "cli", "The database server of the office cannot be reached; nothing was changed. (%1)")
            .arg(error.detail.mid(kDatabaseServer.size()));
    if (error.kind == base::ErrorKind::OfficeBusy && error.detail == QLatin1String(transport::kCannotStore))
        return QCoreApplication::translate("cli",
            "The district office cannot store anything at present. All of it stays in this vault and is sent later; please tell the person in charge of the system.");
    if (error.kind == base::ErrorKind::InUse && error.detail.startsWith(kPortTaken))
        return QCoreApplication::translate(
            "cli", "Another program listens on %1 already, perhaps the service of the office itself. Please stop it, or choose another port with --listen.")
            .arg(error.detail.mid(kPortTaken.size()));
    if (const QString repeated = repeatedWords(error); !repeated.isEmpty())
        return repeated;
    const Words words = wordsOf(error.kind);
    QString sentence = QCoreApplication::translate("cli", words.sentence);
    if (sentence.contains(u"%1"_s))
        sentence = sentence.arg(error.detail);
    else if (words.tellsDetail && !error.detail.isEmpty() && !isOfItsParts(error))
        sentence += u" ("_s + toldDetail(error, sentence) + u')';
    return sentence;
}

QString errorName(base::ErrorKind kind)
{
    return QLatin1String(wordsOf(kind).name);
}

} // namespace cli
