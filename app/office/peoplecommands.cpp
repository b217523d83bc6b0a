// SPDX-License-Identifier: GPL-3.0-or-later
// Codes for new devices, and the people of the office.
#include "app/cli/arguments.h"
#include "app/cli/knownvalues.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "app/cli/streamnames.h"
#include "app/office/firststart.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/base/files.h"
#include "model/documents/qrcode.h"
#include "model/office/addresses.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Done writePicture(const QString &path, const QString &text)
{
    constexpr int kPixelsPerModule = 8;
    const QImage code = documents::qrCode(text);
    if (code.isNull())
        return wrongUsage(u"without an address there is no picture; --address HOST:PORT"_s);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    code.scaled(code.size() * kPixelsPerModule).save(&buffer, "PNG");
    return base::files::writeAtomically(path, png);
}

base::Result<QJsonObject> act(office::Hall &hall, const QString &name, const QJsonObject &values)
{
    return office::acts::atConsole(hall, name, atThisConsole(values));
}

base::Done asDone(const base::Result<QJsonObject> &answer)
{
    return answer ? base::Done() : answer.error();
}

/// What --dong-name means for a dong that is here: the name of one that has only its digits so far, and no other one.
base::Done nameDong(office::Hall &hall, const office::Stream &known, const QString &label)
{
    if (label.isEmpty() || label == known.label)
        return {};
    if (known.label == known.dong)
        return asDone(act(hall, u"renameDong"_s, {{u"stream"_s, known.id.toString()}, {u"label"_s, label}}));
    return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
        "the dong %1 is called %2 already: leave --dong-name out, or name it anew with “dong rename %1 LABEL” first"))
                          .arg(known.dong, known.label));
}

/// A dong that the office does not know yet gets its stream here.
base::Done makeDong(office::Hall &hall, const QString &dong, const QString &label)
{
    if (dong.isEmpty())
        return {};
    const auto known = office::streams::ofDong(hall.context, dong);
    if (known)
        return nameDong(hall, *known, label);
    if (known.error().kind != base::ErrorKind::NotFound)
        return known.error();
    if (const base::Done right = rightDong(dong); !right)
        return right;
    return asDone(act(hall, u"addDong"_s, {{u"dong"_s, dong}, {u"label"_s, label.isEmpty() ? dong : label}}));
}

/// The code of the dong that --dong names by its digits or its name; empty without the option.
base::Result<QString> dongIn(const Run &run, office::Desk &desk)
{
    const QString named = run.arguments.value(u"dong"_s);
    if (named.isEmpty())
        return QString();
    const auto listed = actAtConsole(desk, u"streams"_s);
    return listed ? dongNamed(listed->value("streams"_L1).toArray(), named) : listed.error();
}

QStringList rolesIn(const Run &run)
{
    const QStringList roles = run.arguments.value(u"role"_s).split(u',', Qt::SkipEmptyParts);
    const bool isOfDong = !run.arguments.value(u"dong"_s).isEmpty();
    return roles.isEmpty() && isOfDong ? QStringList{u"dongOfficer"_s} : roles;
}

QJsonObject wishOf(const Run &run, const QString &dong)
{
    const QString user = run.arguments.value(u"user"_s);
    QJsonObject wish{{u"name"_s, user}, {u"dong"_s, dong},
        {u"roles"_s, QJsonArray::fromStringList(rolesIn(run))}};
    if (run.arguments.has(u"new"_s))
        wish.insert(u"new"_s, true);
    else if (base::Id::fromString(user))
        wish.insert(u"user"_s, user);
    return wish;
}

/// The error in words that say what to type.
base::Error codeTrouble(const Run &run, const base::Error &error)
{
    if (error.kind != base::ErrorKind::InvalidInput)
        return error;
    if (error.detail == QLatin1String(office::acts::kSeveralOfName))
        return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
            "several people are called %1, or one is here and another waits for his code. For a further device name "
            "the user by the id that “users” shows (--user ID); for one more of this name say --new"))
                              .arg(run.arguments.value(u"user"_s)));
    if (rolesIn(run).isEmpty() && !run.arguments.value(u"user"_s).trimmed().isEmpty())
        return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
            "nobody is called %1 yet, and somebody new needs a place: --dong CODE, or --role ROLE for the district"))
                              .arg(run.arguments.value(u"user"_s)));
    return error;
}

/// For whom the code is, since a name may be new, or of somebody who is here.
QString forWhom(const QJsonObject &made)
{
    const QString name = made.value("name"_L1).toString();
    if (made.value("new"_L1).toBool())
        return officeWords(QT_TRANSLATE_NOOP("cli", "For %1, who is new.")).arg(name);
    if (made.value("here"_L1).toBool())
        return officeWords(QT_TRANSLATE_NOOP("cli", "For a further device of %1. Somebody else of the same name gets a code with --new.")).arg(name);
    return officeWords(QT_TRANSLATE_NOOP("cli",
        "For a further device of %1, who has a code already that nobody has used. Somebody else of the same name gets a code with --new.")).arg(name);
}

/// In the place of a whole code, before the service has run once.
QString withoutAddress()
{
    return officeWords(QT_TRANSLATE_NOOP("cli",
        "The office does not know its address yet, since the service has not run: whoever types the letters says where "
        "it is, too (“carepass-cli enrol --code LETTERS --office HOST:PORT”)."));
}

/// All of it or nothing: a code that is refused leaves no dong behind, nor does a picture that cannot be written leave
/// a code that nobody has seen.
base::Result<QJsonObject> makeCode(office::Desk &desk, const Run &run, const QString &dong)
{
    const QString label = run.arguments.value(u"dong-name"_s).trimmed();
    return desk.perform<QJsonObject>([&](office::Hall &hall) -> base::Result<QJsonObject> {
        if (const base::Done there = makeDong(hall, dong, label); !there)
            return there.error();
        const auto made = act(hall, u"enrolCode"_s, wishOf(run, dong));
        if (!made || !run.arguments.has(u"qr"_s))
            return made;
        const base::Done written
            = writePicture(run.arguments.value(u"qr"_s), made->value("code"_L1).toString());
        return written ? made : written.error();
    });
}

Answer enrolCode(const Run &run)
{
    if (run.arguments.value(u"user"_s).trimmed().isEmpty())
        return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
            "--user is the name of whoever gets the code, such as --user 김복지, or the id that “users” shows")));
    if (const base::Done known = knownRoles(rolesIn(run)); !known)
        return known.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto dong = dongIn(run, **desk);
    if (!dong)
        return dong.error();
    const auto made = makeCode(**desk, run, *dong);
    if (!made)
        return codeTrouble(run, made.error());
    const QString whole = made->value("code"_L1).toString();
    const QString typed = made->value("typed"_L1).toString();
    const QString text = forWhom(*made) + u'\n'
        + officeWords(QT_TRANSLATE_NOOP("cli", "For one device, until %1:")).arg(shownTime(made->value("until"_L1)))
        + u'\n' + typed + u'\n' + (whole.isEmpty() ? withoutAddress() : whole);
    return reply({{u"user"_s, made->value("name"_L1)}, {u"new"_s, made->value("new"_L1)}, {u"typed"_s, typed},
                     {u"code"_s, whole}, {u"until"_s, shownMoment(made->value("until"_L1))}},
        text);
}

QJsonArray postsJson(const QJsonArray &posts)
{
    QJsonArray shown;
    for (const QJsonValue post : posts)
        shown.append(withMoments(post.toObject(), {"from"}));
    return shown;
}

QString postsText(const QJsonArray &posts)
{
    QStringList texts;
    for (const QJsonValue post : posts) {
        const QString dong = post["dong"_L1].toString();
        texts.append(roleWord(post["role"_L1].toString()) + (dong.isEmpty() ? QString() : u'@' + dong));
    }
    return texts.join(u", "_s);
}

Answer users(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto listed = actAtConsole(**desk, u"users"_s);
    if (!listed)
        return listed.error();
    QJsonArray list;
    QList<QStringList> rows;
    const QJsonArray all = listed->value("users"_L1).toArray();
    QSet<QString> people;
    for (const QJsonValue one : all) {
        const QJsonObject user = one.toObject();
        QJsonObject shown = withMoments(user, {"from", "until"});
        shown.insert(u"posts"_s, postsJson(user.value("posts"_L1).toArray()));
        list.append(shown);
        const QString person = user.value("person"_L1).toString();
        // One who works on two devices has an account for each, and is one person all the same.
        const QString name = people.contains(person)
            ? officeWords(QT_TRANSLATE_NOOP("cli", "%1 (the same person, further device)")).arg(user.value("name"_L1).toString())
            : user.value("name"_L1).toString();
        people.insert(person);
        rows.append({user.value("id"_L1).toString(), name,
            postsText(user.value("posts"_L1).toArray()), shownTime(user.value("until"_L1))});
    }
    return reply({{u"users"_s, list}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "The office has nobody yet. “enrol-code --user NAME --dong DONG” lets somebody in.")));
}

Answer endUser(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(actAtConsole(**desk, u"endUser"_s, {{u"user"_s, run.arguments.word(0)}}),
        officeWords(QT_TRANSLATE_NOOP("cli", "The account has ended; what it signed stays valid.")));
}

Answer endRole(const Run &run)
{
    if (const base::Done known = knownRoles({run.arguments.value(u"role"_s)}); !known)
        return known.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto dong = dongIn(run, **desk);
    if (!dong)
        return dong.error();
    return told(actAtConsole(**desk, u"endRole"_s,
                    {{u"user"_s, run.arguments.word(0)}, {u"role"_s, run.arguments.value(u"role"_s)},
                        {u"dong"_s, *dong}}),
        officeWords(QT_TRANSLATE_NOOP("cli", "The role has ended.")));
}

} // namespace

std::vector<Command> peopleCommands()
{
    return {
        {"enrol-code", "",
            QT_TRANSLATE_NOOP("cli", "a code that lets one device in: new people, or a further device"),
            enrolCode,
            {{"user", "NAME", QT_TRANSLATE_NOOP("cli", "whose device it is; a name or the id of a user"),
                 true},
                {"dong", "DONG",
                    QT_TRANSLATE_NOOP("cli", "where the user works: the ten digits of a dong, or its name; without it in the district")},
                {"dong-name", "LABEL", QT_TRANSLATE_NOOP("cli", "what a dong that is new is called")},
                {"role", "ROLES",
                    QT_TRANSLATE_NOOP("cli", "roles, with commas between them; dongOfficer unless said")},
                {"qr", "FILE", QT_TRANSLATE_NOOP("cli", "write the code as a picture (PNG) too")},
                {"new", nullptr,
                    QT_TRANSLATE_NOOP("cli", "somebody new, though there is a user of this name")}}},
        {"users", "", QT_TRANSLATE_NOOP("cli", "the people of the office and their roles"), users},
        {"user end", "USER", QT_TRANSLATE_NOOP("cli", "end an account"), endUser},
        {"role end", "USER", QT_TRANSLATE_NOOP("cli", "end a role of a user"), endRole,
            {{"role", "ROLES", QT_TRANSLATE_NOOP("cli", "which role"), true},
                {"dong", "DONG", QT_TRANSLATE_NOOP("cli", "where: the ten digits of a dong, or its name; without it in the district")}}},
    };
}

} // namespace cli
