// SPDX-License-Identifier: GPL-3.0-or-later
// Codes for new devices, and the people of the office.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
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

/// The account to make a further one for, where the name or id is of somebody whom the office knows.
base::Result<QString> knownUser(office::Desk &desk, const QString &named)
{
    const auto listed = actAtConsole(desk, u"users"_s);
    if (!listed)
        return listed.error();
    QSet<QString> persons;
    QString account;
    const QJsonArray users = listed->value("users"_L1).toArray();
    for (const QJsonValue one : users) {
        const QJsonObject user = one.toObject();
        const bool isMeant = user.value("name"_L1).toString() == named || user.value("id"_L1) == named;
        if (!isMeant || user.value("until"_L1).toInteger() != 0)
            continue;
        persons.insert(user.value("person"_L1).toString());
        account = user.value("id"_L1).toString();
    }
    if (persons.size() > 1)
        return wrongUsage(u"several people have this name; \"users\" shows their ids"_s);
    return account;
}

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

/// A dong that the office does not know yet gets its stream here.
base::Done makeDong(office::Desk &desk, const QString &dong, const QString &label)
{
    const auto added
        = actAtConsole(desk, u"addDong"_s, {{u"dong"_s, dong}, {u"label"_s, label.isEmpty() ? dong : label}});
    return added || added.error().kind == base::ErrorKind::AlreadyExists ? base::Done() : added.error();
}

base::Result<QJsonObject> wishOf(const Run &run, office::Desk &desk)
{
    const QString dong = run.arguments.value(u"dong"_s);
    QString roles = run.arguments.value(u"role"_s);
    if (roles.isEmpty() && !dong.isEmpty())
        roles = u"dongOfficer"_s;
    QJsonObject wish{{u"name"_s, run.arguments.value(u"user"_s)}, {u"dong"_s, dong},
        {u"roles"_s, QJsonArray::fromStringList(roles.split(u',', Qt::SkipEmptyParts))}};
    if (run.arguments.has(u"new"_s))
        return wish;
    const auto known = knownUser(desk, run.arguments.value(u"user"_s));
    if (!known)
        return known.error();
    if (!known->isEmpty())
        wish.insert(u"user"_s, *known);
    else if (roles.isEmpty())
        return wrongUsage(u"--dong CODE or --role ROLE is missing"_s);
    return wish;
}

Answer enrolCode(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const QString dong = run.arguments.value(u"dong"_s);
    if (!dong.isEmpty()) {
        const base::Done made = makeDong(**desk, dong, run.arguments.value(u"dong-name"_s));
        if (!made)
            return made.error();
    }
    const auto wish = wishOf(run, **desk);
    if (!wish)
        return wish.error();
    const auto made = actAtConsole(**desk, u"enrolCode"_s, *wish);
    if (!made)
        return made.error();
    const QString whole = made->value("code"_L1).toString();
    if (run.arguments.has(u"qr"_s)) {
        const base::Done written = writePicture(run.arguments.value(u"qr"_s), whole);
        if (!written)
            return written.error();
    }
    const QString typed = made->value("typed"_L1).toString();
    const QString until = shownMoment(made->value("until"_L1));
    const QString text = officeWords(QT_TRANSLATE_NOOP("cli", "For one device, until %1:")).arg(until) + u'\n'
        + typed + u'\n' + whole;
    return reply(
        {{u"user"_s, made->value("name"_L1)}, {u"typed"_s, typed}, {u"code"_s, whole}, {u"until"_s, until}},
        text);
}

QString postsText(const QJsonArray &posts)
{
    QStringList texts;
    for (const QJsonValue post : posts) {
        const QString dong = post["dong"_L1].toString();
        texts.append(post["role"_L1].toString() + (dong.isEmpty() ? QString() : u'@' + dong));
    }
    return texts.join(u' ');
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
    for (const QJsonValue one : all) {
        const QJsonObject user = withMoments(one.toObject(), {"from", "until"});
        list.append(user);
        rows.append({user.value("id"_L1).toString(), user.value("name"_L1).toString(),
            postsText(user.value("posts"_L1).toArray()), user.value("until"_L1).toString()});
    }
    return reply({{u"users"_s, list}}, textTable(rows));
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
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    return told(actAtConsole(**desk, u"endRole"_s,
                    {{u"user"_s, run.arguments.word(0)}, {u"role"_s, run.arguments.value(u"role"_s)},
                        {u"dong"_s, run.arguments.value(u"dong"_s)}}),
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
                {"dong", "CODE",
                    QT_TRANSLATE_NOOP("cli", "where the user works; without it in the district")},
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
                {"dong", "CODE", QT_TRANSLATE_NOOP("cli", "where; without it in the district")}}},
    };
}

} // namespace cli
