// SPDX-License-Identifier: GPL-3.0-or-later
// Streams, and cases that go from one to another.
#include "model/office/actlist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr qsizetype kLongestLabel = 200;

const char *wordOf(syncing::StreamKind kind)
{
    switch (kind) {
    case syncing::StreamKind::Dong:
        return "dong";
    case syncing::StreamKind::Case:
        return "case";
    case syncing::StreamKind::Partner:
        return "partner";
    case syncing::StreamKind::Catalogue:
        return "catalogue";
    case syncing::StreamKind::Audit:
        return "audit";
    }
    return "";
}

QSet<base::Id> readableBy(Hall &hall, const base::Id &id)
{
    const User *user = hall.people->user(id);
    if (!user)
        return {};
    return streams::readableBy(*user, hall.people->streams, hall.context.rules, hall.context.clock.now());
}

Answer listStreams(Hall &hall, const Actor &actor, const QJsonObject &)
{
    QJsonArray list;
    const QSet<base::Id> readable = readableBy(hall, actor.user);
    int cases = 0;
    for (const Stream &stream : hall.people->streams) {
        QJsonArray readers;
        for (const User &user : hall.people->users) {
            if (stream.readers.contains(user.person))
                readers.append(user.id.toString());
        }
        const auto head = hall.store.stream(stream.id);
        // What a case is called says whose it is: others get its number, also at the console.
        const bool isCase = stream.kind == syncing::StreamKind::Case;
        cases += isCase ? 1 : 0;
        const bool mayKnow = !isCase || readable.contains(stream.id);
        list.append(QJsonObject{{u"id"_s, stream.id.toString()},
            {u"kind"_s, QLatin1String(wordOf(stream.kind))}, {u"label"_s, mayKnow ? stream.label : QString()},
            {u"number"_s, isCase ? cases : 0},
            {u"dong"_s, stream.dong}, {u"readers"_s, readers}, {u"changes"_s, head ? head->end : 0}});
    }
    return QJsonObject{{u"streams"_s, list}};
}

base::Done addStream(Hall &hall, const Stream &stream)
{
    hall.office.addStream(stream.id, stream.kind);
    return streams::add(hall.context, stream);
}

Answer addDong(Hall &hall, const Actor &, const QJsonObject &values)
{
    const QString dong = values.value("dong"_L1).toString().trimmed();
    const QString label = values.value("label"_L1).toString().trimmed();
    if (label.isEmpty() || label.size() > kLongestLabel || dong.size() > kLongestLabel)
        return wrongValue(label.isEmpty() ? "label" : "dong");
    if (streams::ofDong(hall.context, dong))
        return base::Error{base::ErrorKind::AlreadyExists, u"this dong has a stream"_s};
    const Stream stream{base::Id::make(hall.context.clock.now(), hall.context.random),
        syncing::StreamKind::Dong, label, dong, {}};
    const base::Done added = addStream(hall, stream);
    return added ? Answer(QJsonObject{{u"stream"_s, stream.id.toString()}}) : added.error();
}

Answer renameDong(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto id = idIn(values, "stream");
    if (!id)
        return id.error();
    const QString label = values.value("label"_L1).toString().trimmed();
    if (label.isEmpty() || label.size() > kLongestLabel)
        return wrongValue("label");
    auto stream = streams::find(hall.context, *id);
    if (!stream)
        return stream.error();
    if (stream->kind != syncing::StreamKind::Dong)
        return base::Error{base::ErrorKind::NotFound, u"no such stream"_s};
    const QString former = std::exchange(stream->label, label);
    const base::Done renamed = streams::replace(hall.context, *stream);
    return renamed ? Answer(QJsonObject{{u"stream"_s, id->toString()}, {u"formerly"_s, former}}) : renamed.error();
}

struct CaseToMove {
    base::Id root;
    base::Id from;
};

base::Result<CaseToMove> caseIn(Hall &hall, const QJsonObject &values)
{
    const auto id = idIn(values, "case");
    if (!id)
        return id.error();
    const base::Id root = hall.store.root(*id);
    if (root.isNil() || hall.store.isErased(root))
        return base::Error{base::ErrorKind::NotFound, u"no such case"_s};
    return CaseToMove{root, hall.store.place(root)};
}

bool isReadBySomebody(Hall &hall, const Stream &stream)
{
    const base::Moment now = hall.context.clock.now();
    return std::ranges::any_of(hall.people->users, [&](const User &user) {
        return user.isHereAt(now)
            && streams::readableBy(user, {stream}, hall.context.rules, now).contains(stream.id);
    });
}

/// A restricted case is opened to its dong before it goes anywhere else, by who reads it: nobody opens it in passing,
/// and the console only where no reader is left who could.
base::Done keepRestriction(Hall &hall, const Actor &actor, const Stream &target, const CaseToMove &moved,
    const QJsonObject &values)
{
    const auto from = streams::find(hall.context, moved.from);
    if (!from || from->kind != syncing::StreamKind::Case)
        return from ? base::Done() : from.error();
    // Of one that only a former holder has told of since a restore nobody knows where it came from.
    const bool isNobodys = actor.isConsole && from->dong.isEmpty() && from->readers.isEmpty();
    if (target.kind != syncing::StreamKind::Dong || (target.dong != from->dong && !isNobodys))
        return base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kRestricted)};
    if (!actor.isConsole)
        return {};
    if (isReadBySomebody(hall, *from))
        return base::Error{base::ErrorKind::NotAllowed, QLatin1String(kReadersLift)};
    return values.value("lift"_L1).toBool()
        ? base::Done()
        : base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kLiftUnsaid)};
}

/// Whoever sees only one of the two sides needs somebody of the other; not for what is refused to both.
bool seesOneSide(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto moved = caseIn(hall, values);
    const auto to = idIn(values, "to");
    if (!moved || !to)
        return false;
    const QSet<base::Id> readable = readableBy(hall, actor.user);
    const auto target = streams::find(hall.context, *to);
    const bool isRefused
        = readable.contains(moved->from) && target && !keepRestriction(hall, actor, *target, *moved, values);
    return !isRefused && !(readable.contains(moved->from) && readable.contains(*to));
}

Answer move(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto moved = caseIn(hall, values);
    const auto to = idIn(values, "to");
    if (!moved || !to)
        return !moved ? moved.error() : to.error();
    const auto target = streams::find(hall.context, *to);
    if (!target)
        return target.error();
    const bool isForCases
        = target->kind == syncing::StreamKind::Dong || target->kind == syncing::StreamKind::Case;
    if (!isForCases || *to == moved->from)
        return base::Error{base::ErrorKind::RefusedByRule, u"a case cannot go there"_s};
    const QSet<base::Id> readable = readableBy(hall, actor.user) | readableBy(hall, actor.second);
    // Whether a case is restricted is told to who reads it.
    const base::Done kept = actor.isConsole || readable.contains(moved->from)
        ? keepRestriction(hall, actor, *target, *moved, values)
        : base::Done();
    if (!kept)
        return kept.error();
    if (!actor.isConsole && !(readable.contains(moved->from) && readable.contains(*to)))
        return base::Error{base::ErrorKind::NotAllowed, u"both sides have to agree"_s};
    // What a restricted case is called is for its readers.
    const bool isDong = target->kind == syncing::StreamKind::Dong;
    hall.office.move(moved->root, *to, isDong ? target->label : QString());
    return QJsonObject{{u"case"_s, moved->root.toString()}, {u"stream"_s, to->toString()}};
}

/// Persons named as readers, of whom one at least must be able to read.
base::Result<QSet<base::Id>> readersIn(Hall &hall, const QJsonObject &values)
{
    QSet<base::Id> persons;
    bool reads = false;
    const QJsonArray names = values.value("readers"_L1).toArray();
    for (const QJsonValue name : names) {
        const auto id = base::Id::fromString(name.toString());
        const User *user = id ? hall.people->user(*id) : nullptr;
        if (!user)
            return wrongValue("readers", name);
        persons.insert(user->person);
        const QStringList roles = user->rolesAt(hall.context.clock.now());
        reads = reads || hall.context.rules.reads(roles).contains(domain::Reads::Invited);
    }
    if (!reads)
        return base::Error{base::ErrorKind::RefusedByRule, u"somebody has to be able to read the case"_s};
    return persons;
}

Answer restrict(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto moved = caseIn(hall, values);
    const auto readers = readersIn(hall, values);
    if (!moved || !readers)
        return !moved ? moved.error() : readers.error();
    if (!actor.isConsole && !readableBy(hall, actor.user).contains(moved->from))
        return base::Error{base::ErrorKind::NotAllowed, u"this case is not his"_s};
    // Who shuts himself out cannot open it again, so he has to say that he means it.
    const User *author = hall.people->user(actor.user);
    const bool isLeftOut = author && !readers->contains(author->person);
    if (isLeftOut && !values.value("withoutMe"_L1).toBool())
        return base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kLeavesOutAuthor)};
    const auto now = streams::find(hall.context, moved->from);
    if (!now)
        return now.error();
    if (now->kind == syncing::StreamKind::Case) {
        const base::Done set = streams::setReaders(hall.context, now->id, *readers);
        return set ? Answer(QJsonObject{{u"stream"_s, now->id.toString()}}) : set.error();
    }
    const Stream stream{base::Id::make(hall.context.clock.now(), hall.context.random),
        syncing::StreamKind::Case, values.value("label"_L1).toString().left(kLongestLabel), now->dong,
        *readers};
    // Known before anything goes there, since what goes there tells of it.
    if (const base::Done added = addStream(hall, stream).and_then([&] { return renewRights(hall); }); !added)
        return added.error();
    hall.office.move(moved->root, stream.id);
    return QJsonObject{{u"case"_s, moved->root.toString()}, {u"stream"_s, stream.id.toString()}};
}

} // namespace

std::vector<Kind> caseKinds()
{
    return {
        {"streams", "streams", false, listStreams},
        {"addDong", "addDong", true, addDong},
        {"renameDong", "addDong", true, renameDong, nullptr, "formerly"},
        {"move", "move", true, move, seesOneSide},
        {"restrict", "restrict", true, restrict, nullptr, nullptr, "label"},
    };
}

} // namespace office::acts
