// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review of who saw whose data, and who has looked at it.
#include "model/office/accesstally.h"
#include "model/office/actlist.h"
#include "model/office/audit.h"
#include "model/office/devices.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr int kMostEntries = 500;
constexpr int kUsualEntries = 100;
constexpr qsizetype kMostTakenOut = 200;
constexpr int kMostReviews = 120;

using accessentries::Entry;

QString textOf(const base::Id &id)
{
    return id.isNil() ? QString() : id.toString();
}

QString nameOf(const Hall &hall, const base::Id &id)
{
    const User *user = hall.people->user(id);
    return user ? user->name : QString();
}

/// Dated data; without it only weekends stand out.
const domain::CodeList &holidays()
{
    static const domain::CodeList list = [] {
        QFile file(u":/calendars/public-holidays.json"_s);
        return file.open(QIODevice::ReadOnly)
            ? domain::codeListFromJson(file.readAll()).value_or(domain::CodeList())
            : domain::CodeList();
    }();
    return list;
}

/// What a device is called by its user and the office: where somebody sat.
QHash<base::Id, QString> places(Hall &hall)
{
    QHash<base::Id, QString> labels;
    const auto all = devices::all(hall.context);
    for (const Device &device : all.value_or(QList<Device>()))
        labels.insert(device.id, device.label);
    return labels;
}

QJsonObject jsonOf(const Hall &hall, const Entry &entry)
{
    QJsonObject json{{u"at"_s, entry.at}, {u"user"_s, textOf(entry.user)},
        {u"name"_s, nameOf(hall, entry.user)}, {u"device"_s, textOf(entry.device)}, {u"kind"_s, entry.kind},
        {u"type"_s, entry.type}, {u"subject"_s, textOf(entry.subject)}, {u"reason"_s, entry.reason},
        {u"when"_s, AccessTally::whenOf(entry, holidays())}};
    if (entry.count >= 0)
        json.insert(u"count"_s, entry.count);
    return json;
}

QJsonObject jsonOf(const Hall &hall, const base::Id &user, const AccessTally &tally)
{
    QJsonObject kinds;
    for (auto kind = tally.kinds().begin(); kind != tally.kinds().end(); ++kind)
        kinds.insert(kind.key(), kind.value());
    QJsonArray days;
    const QList<QDate> unusual = tally.unusualDays();
    for (const QDate &day : unusual)
        days.append(base::isoDay(day));
    QJsonArray busy;
    const QList<AccessTally::BusyDay> busyDays = tally.busyDays();
    for (const AccessTally::BusyDay &one : busyDays)
        busy.append(QJsonObject{{u"day"_s, base::isoDay(one.day)}, {u"records"_s, one.records}});
    QJsonArray takenOut;
    const QList<Entry> first = tally.takenOut().first(std::min(tally.takenOut().size(), kMostTakenOut));
    for (const Entry &entry : first)
        takenOut.append(jsonOf(hall, entry));
    return {{u"user"_s, textOf(user)}, {u"name"_s, nameOf(hall, user)}, {u"entries"_s, tally.entries()},
        {u"kinds"_s, kinds}, {u"outsideHours"_s, tally.outsideHours()}, {u"weekends"_s, tally.onWeekends()},
        {u"unusualDays"_s, days}, {u"busyDays"_s, busy}, {u"takenOut"_s, takenOut},
        {u"withoutReason"_s, tally.takenOutWithoutReason()}};
}

std::optional<base::Month> monthIn(const QJsonObject &values)
{
    return base::monthFromIso(values.value("month"_L1).toString());
}

/// Which entries of a month are asked for.
struct Wanted {
    base::Id user;
    QString kind;
    QString text; ///< in a name, a reason or the id of a record
    bool standingOut = false;

    bool takes(const Hall &hall, const Entry &entry) const
    {
        const auto has = [this](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
        return (user.isNil() || hall.people->isSamePerson(entry.user, user))
            && (kind.isEmpty() || entry.kind == kind) && (!standingOut || AccessTally::standsOut(entry, holidays()))
            && (text.isEmpty() || has(entry.reason) || has(nameOf(hall, entry.user))
                || has(textOf(entry.subject)));
    }
};

base::Result<Wanted> wantedIn(const QJsonObject &values)
{
    Wanted wanted{{}, values.value("kind"_L1).toString(), values.value("text"_L1).toString().trimmed(),
        values.value("standingOut"_L1).toBool()};
    if (!values.value("user"_L1).toString().isEmpty()) {
        const auto user = idIn(values, "user");
        if (!user)
            return user.error();
        wanted.user = *user;
    }
    return wanted;
}

/// What the month holds for each user, and the entries that were asked for.
struct Looked {
    QMap<base::Id, AccessTally> users;
    QList<Entry> found;
    qint64 total = 0;
};

base::Result<Looked> look(Hall &hall, base::Month month, const Wanted &wanted)
{
    Looked looked;
    const base::Done read = accessentries::ofMonth(hall, month, [&](const Entry &entry) {
        ++looked.total;
        auto user = looked.users.find(entry.user);
        if (user == looked.users.end())
            user = looked.users.insert(entry.user, AccessTally(holidays()));
        user->add(entry);
        if (wanted.takes(hall, entry))
            looked.found.append(entry);
    });
    if (!read)
        return read.error();
    std::ranges::stable_sort(looked.found, std::greater(), &Entry::at);
    return looked;
}

/// Who has signed which month, the newest first.
base::Result<QJsonArray> reviewsOf(Hall &hall)
{
    const auto events = audit::newestOf(hall.context, u"review"_s, kMostReviews);
    if (!events)
        return events.error();
    QJsonArray reviews;
    for (const audit::Event &event : *events)
        reviews.append(QJsonObject{{u"month"_s, event.detail.value("month"_L1)}, {u"at"_s, event.at},
            {u"name"_s, nameOf(hall, event.actor)}, {u"secondName"_s, nameOf(hall, event.second)},
            {u"remark"_s, event.detail.value("remark"_L1)}, {u"entries"_s, event.detail.value("entries"_L1)}});
    return reviews;
}

Answer listAccesses(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto month = monthIn(values);
    if (!month)
        return wrongValue("month", values.value("month"_L1));
    const auto wanted = wantedIn(values);
    if (!wanted)
        return wanted.error();
    const auto looked = look(hall, *month, *wanted);
    const auto reviews = reviewsOf(hall);
    if (!looked || !reviews)
        return !looked ? looked.error() : reviews.error();
    QJsonArray users;
    for (auto one = looked->users.begin(); one != looked->users.end(); ++one)
        users.append(jsonOf(hall, one.key(), *one));
    const qsizetype skip = std::clamp<qint64>(values.value("skip"_L1).toInteger(), 0, looked->found.size());
    // The console may write a whole month into a file; what goes to a desktop has to fit into a letter.
    const int most = actor.isConsole ? std::numeric_limits<int>::max() : kMostEntries;
    const int limit = std::clamp(values.value("limit"_L1).toInt(kUsualEntries), 1, most);
    QJsonArray entries;
    const QList<Entry> page = looked->found.mid(skip, limit);
    const QHash<base::Id, QString> labels = places(hall);
    for (const Entry &entry : page) {
        QJsonObject json = jsonOf(hall, entry);
        json.insert(u"place"_s, labels.value(entry.device));
        entries.append(json);
    }
    return QJsonObject{{u"month"_s, base::isoMonth(*month)}, {u"total"_s, looked->total},
        {u"users"_s, users}, {u"found"_s, looked->found.size()}, {u"entries"_s, entries},
        {u"reviews"_s, *reviews}};
}

bool isOver(Hall &hall, base::Month month)
{
    return month.lastDay() < base::koreanDay(hall.context.clock.now());
}

/// Nobody signs off alone what he did himself.
bool hasOwnEntries(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto month = monthIn(values);
    // What nobody signs waits for no second person either: the act itself says so.
    if (!month || !isOver(hall, *month))
        return false;
    bool found = false;
    const base::Done read = accessentries::ofMonth(hall, *month,
        [&](const Entry &entry) { found = found || hall.people->isSamePerson(entry.user, actor.user); });
    // A month that cannot be read is not signed off by one either; the act itself says what is wrong.
    return found || !read;
}

bool isAdministrator(const Hall &hall, const base::Id &id)
{
    const User *user = hall.people->user(id);
    return user && user->rolesAt(hall.context.clock.now()).contains(u"administrator"_s);
}

/// Somebody of another role than those who act has looked at a month and says so.
Answer review(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto month = monthIn(values);
    const QDate today = base::koreanDay(hall.context.clock.now());
    // Nobody has looked at what has not happened, and a month that goes on is not looked at as a whole.
    if (!month || month->firstDay() > today)
        return wrongValue("month", values.value("month"_L1));
    if (!isOver(hall, *month))
        return base::Error{base::ErrorKind::RefusedByRule, u"the month is not over"_s};
    if (isAdministrator(hall, actor.user) || isAdministrator(hall, actor.second))
        return base::Error{base::ErrorKind::NotAllowed, u"an administrator does not review his own acts"_s};
    qint64 entries = 0;
    const base::Done read = accessentries::ofMonth(hall, *month, [&](const Entry &) { ++entries; });
    if (!read)
        return read.error();
    return QJsonObject{{u"month"_s, base::isoMonth(*month)}, {u"entries"_s, entries}};
}

} // namespace

std::vector<Kind> accessKinds()
{
    return {
        {"accesses", "review", true, listAccesses},
        {"review", "review", true, review, hasOwnEntries, "entries"},
    };
}

} // namespace office::acts
