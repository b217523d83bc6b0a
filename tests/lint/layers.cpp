// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/layers.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lint {

namespace {

struct Room {
    QStringList sees;
    QStringList modules;
};

const QHash<QString, Room> &rooms()
{
    static const QStringList pure{u"QtCore"_s};
    static const QHash<QString, Room> table{
        {u"base"_s, {{}, pure}},
        {u"domain"_s, {{u"base"_s}, pure}},
        {u"sql"_s, {{u"base"_s}, {u"QtCore"_s, u"QtSql"_s}}},
        {u"bundle"_s, {{u"base"_s, u"domain"_s}, pure}},
        {u"instruments"_s, {{u"base"_s, u"domain"_s}, pure}},
        {u"sync"_s, {{u"base"_s, u"domain"_s}, pure}},
        {u"wire"_s, {{u"base"_s, u"domain"_s, u"sync"_s}, pure}},
        {u"transport"_s, {{u"base"_s, u"domain"_s, u"sync"_s, u"wire"_s}, pure}},
        {u"office"_s,
            {{u"base"_s, u"domain"_s, u"sql"_s, u"sync"_s, u"wire"_s, u"transport"_s}, pure}},
        {u"store"_s, {{u"base"_s, u"domain"_s, u"sql"_s, u"sync"_s}, pure}},
        {u"exchange"_s, {{u"base"_s, u"domain"_s, u"bundle"_s, u"instruments"_s}, pure}},
        {u"documents"_s,
            {{u"base"_s, u"domain"_s, u"bundle"_s, u"instruments"_s}, {u"QtCore"_s, u"QtGui"_s}}},
        {u"work"_s,
            {{u"base"_s, u"domain"_s, u"sql"_s, u"bundle"_s, u"instruments"_s, u"store"_s, u"exchange"_s,
                 u"documents"_s, u"sync"_s, u"wire"_s, u"transport"_s},
                pure}},
        {u"resources"_s, {{}, pure}},
        {u"ui"_s,
            {{u"resources"_s, u"base"_s, u"domain"_s, u"bundle"_s, u"instruments"_s, u"documents"_s,
                 u"work"_s},
                {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtCharts"_s}}},
    };
    return table;
}

/// Libraries whose headers stay behind the room that owns them.
const QHash<QString, QStringList> &libraryOwners()
{
    static const QHash<QString, QStringList> table{
        {u"sodium.h"_s, {u"base"_s}},
        {u"sqlcipher/sqlite3.h"_s, {u"sql"_s}},
        {u"sqlite3.h"_s, {u"sql"_s}},
        {u"csv.h"_s, {u"exchange"_s}},
        {u"xlsxwriter.h"_s, {u"exchange"_s, u"documents"_s}},
        {u"zip.h"_s, {u"exchange"_s, u"documents"_s}},
        {u"qrencode.h"_s, {u"documents"_s, u"ui"_s}},
        {u"zstd.h"_s, {u"wire"_s}},
    };
    return table;
}

/// The same for libraries that are folders of headers.
const QHash<QString, QString> &folderOwners()
{
    static const QHash<QString, QString> table{
        {u"boost"_s, u"transport"_s},
        {u"openssl"_s, u"transport"_s},
    };
    return table;
}

bool seesAll(const QString &room)
{
    return room == u"app"_s || room == u"tests"_s;
}

QString quotedBreach(const QString &room, const QString &header)
{
    if (header.endsWith(u".moc"_s))
        return {};
    const QString other = roomOf(header);
    if (other.isEmpty())
        return u"includes \"%1\": paths start at the root, as in \"model/base/id.h\""_s.arg(header);
    if (!maySee(room, other))
        return u"room %1 may not see %2 (\"%3\")"_s.arg(room, other, header);
    return {};
}

QString libraryBreach(const QString &room, const QString &header)
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return u"includes <%1>: write <%2>"_s.arg(header, header.section(u'/', 1));
    if (QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + header + u'/' + header))
        return u"includes the whole module <%1>: name the classes"_s.arg(header);
    if (seesAll(room))
        return {};
    const QString module = qtModuleOf(header);
    if (!module.isEmpty() && !rooms().value(room).modules.contains(module))
        return u"room %1 may not use %2 (<%3>)"_s.arg(room, module, header);
    const QStringList owners = libraryOwners().value(header);
    if (!owners.isEmpty() && !owners.contains(room))
        return u"<%1> stays behind room %2"_s.arg(header, owners.join(u" and "_s));
    const QString owner = folderOwners().value(header.section(u'/', 0, 0));
    if (!owner.isEmpty() && owner != room)
        return u"<%1> stays behind room %2"_s.arg(header, owner);
    return {};
}

} // namespace

QString roomOf(const QString &path)
{
    const QString first = path.section(u'/', 0, 0);
    if (first == u"model"_s)
        return path.count(u'/') > 1 ? path.section(u'/', 1, 1) : QString();
    static const QStringList houses{u"ui"_s, u"app"_s, u"resources"_s, u"tests"_s};
    return houses.contains(first) && path.contains(u'/') ? first : QString();
}

bool maySee(const QString &room, const QString &other)
{
    return room == other || (seesAll(room) && (room == u"tests"_s || other != u"tests"_s))
        || rooms().value(room).sees.contains(other);
}

QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (known.contains(header))
        return known.value(header);
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString found;
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (QFileInfo(headers.filePath(module + u'/' + header)).isFile())
            found = module;
    }
    known.insert(header, found);
    return found;
}

QStringList includeBreaches(const SourceFile &file)
{
    static const QRegularExpression include(
        u"^#include\\s*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    const QString room = roomOf(file.path);
    QStringList breaches;
    if (!file.isCpp() || room.isEmpty())
        return breaches;
    if (!seesAll(room) && !rooms().contains(room))
        breaches += finding(file, 1, u"room %1 is not in the table of rooms"_s.arg(room));
    auto matches = include.globalMatch(file.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        const QString breach
            = match.captured(1) == u"<"_s ? libraryBreach(room, header) : quotedBreach(room, header);
        if (!breach.isEmpty())
            breaches += finding(file, SourceFile::lineAt(file.code, match.capturedStart()), breach);
    }
    return breaches;
}

QStringList linkBreaches(const SourceFile &file)
{
    static const QRegularExpression declaration(u"carepass_room\\(\\s*(\\w+)([^)]*)\\)"_s);
    static const QRegularExpression sees(u"\\bSEES\\s+([a-z\\s]+)"_s);
    QStringList breaches;
    if (!file.path.endsWith(u"CMakeLists.txt"_s))
        return breaches;
    auto matches = declaration.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString room = match.captured(1);
        const QString words = sees.match(match.captured(2)).captured(1).simplified();
        for (const QString &other : words.split(u' ', Qt::SkipEmptyParts)) {
            if (!maySee(room, other))
                breaches += finding(file, SourceFile::lineAt(file.text, match.capturedStart()),
                    u"room %1 may not link %2"_s.arg(room, other));
        }
    }
    return breaches;
}

} // namespace lint
