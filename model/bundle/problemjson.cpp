// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/problemjson.h"

#include "model/bundle/jsonreader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace bundle {

namespace {

using domain::NeedArea;
using domain::ServiceArea;

constexpr qsizetype kMostText = 256 * 1024 * 1024;
constexpr qsizetype kMostOffers = 100'000;
constexpr qsizetype kMostTravel = 2'000'000;
constexpr qsizetype kMostSlots = 200;
constexpr qsizetype kMostFixed = 2'000;
constexpr qsizetype kMostReceived = 1'000;
constexpr int kMostServices = 20;
constexpr int kMostPerArea = 1'000;
constexpr int kMostMinutes = 100'000;
constexpr int kMostSeverity = 4;
constexpr double kMostWeight = 1'000;
constexpr qint64 kMostWon = 1'000'000'000'000;
constexpr int kDayMinutes = 24 * 60;
constexpr std::array<const char *, 7> kDays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

int dayOf(JsonReader &in, const JsonPlace &at)
{
    const QString text = in.text(at);
    for (size_t day = 0; day < kDays.size(); ++day) {
        if (text == QLatin1StringView(kDays[day]))
            return static_cast<int>(day);
    }
    in.refuse(at, "must be one of MO TU WE TH FR SA SU");
    return 0;
}

int timeOf(JsonReader &in, const JsonPlace &at)
{
    const QString text = in.text(at);
    const auto digit = [&](qsizetype i) {
        return i < text.size() && text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0' : -1;
    };
    const bool shaped = text.size() == 5 && text[2] == u':' && digit(0) >= 0 && digit(1) >= 0 && digit(3) >= 0
        && digit(4) >= 0;
    const int hour = digit(0) * 10 + digit(1);
    const int minute = digit(3) * 10 + digit(4);
    const int time = hour * 60 + minute;
    if (shaped && minute < 60 && time <= kDayMinutes)
        return time;
    in.refuse(at, "must be a time of day as HH:MM");
    return 0;
}

WeeklySlot slotOf(JsonReader &in, const JsonPlace &at)
{
    WeeklySlot slot;
    in.object(at);
    slot.day = dayOf(in, at.member("day"));
    slot.from = timeOf(in, at.member("from"));
    slot.to = timeOf(in, at.member("to"));
    if (slot.from >= slot.to)
        in.refuse(at, "must begin before it ends");
    return slot;
}

NeedArea needAreaOf(JsonReader &in, const JsonPlace &at)
{
    const auto area = domain::needAreaOf(in.text(at));
    if (!area)
        in.refuse(at, "must be a need area");
    return area.value_or(NeedArea::Other);
}

ServiceArea serviceAreaOf(JsonReader &in, const JsonPlace &at)
{
    const auto area = domain::serviceAreaOf(in.text(at));
    if (!area)
        in.refuse(at, "must be care, rehabilitation or counselling");
    return area.value_or(ServiceArea::Care);
}

Weights weightsOf(JsonReader &in, const JsonPlace &at)
{
    Weights weights;
    in.object(at);
    weights.need = in.number(at.member("a"), weights.need, 0, kMostWeight);
    weights.fit = in.number(at.member("b"), weights.fit, 0, kMostWeight);
    weights.preference = in.number(at.member("c"), weights.preference, 0, kMostWeight);
    weights.minutes = in.number(at.member("d"), weights.minutes, 0, kMostWeight);
    weights.copay = in.number(at.member("e"), weights.copay, 0, kMostWeight);
    return weights;
}

Parameters parametersOf(JsonReader &in, const JsonPlace &at)
{
    Parameters parameters;
    in.object(at);
    parameters.maxServices
        = in.integer<int>(at.member("maxServices"), parameters.maxServices, 0, kMostServices);
    parameters.maxPerArea = in.integer<int>(at.member("maxPerArea"), parameters.maxPerArea, 0, kMostPerArea);
    parameters.reachMinutes
        = in.integer<int>(at.member("reachMinutes"), parameters.reachMinutes, 0, kMostMinutes);
    parameters.reachIsHard = in.boolean(at.member("reachIsHard"));
    if (const JsonPlace limit = at.member("copayLimit"); limit.isThere())
        parameters.copayLimit = in.integer<qint64>(limit, 0, 0, kMostWon);
    if (const JsonPlace reference = at.member("copayReference"); reference.isThere())
        parameters.copayReference = in.integer<qint64>(reference, 0, 0, kMostWon);
    parameters.weights = weightsOf(in, at.member("weights"));
    return parameters;
}

std::vector<Need> needsOf(JsonReader &in, const JsonPlace &at)
{
    std::vector<Need> needs;
    in.forEach(at, domain::kNeedAreas, [&](const JsonPlace &row) {
        Need need;
        in.object(row);
        need.area = needAreaOf(in, row.member("area"));
        need.severity = in.integer<int>(row.member("severity"), 0, 0, kMostSeverity);
        need.weight = in.number(row.member("weight"), 1, 0, kMostWeight);
        const bool again = std::any_of(
            needs.begin(), needs.end(), [&](const Need &other) { return other.area == need.area; });
        if (again)
            in.refuse(row.member("area"), "must not stand twice");
        needs.push_back(need);
    });
    return needs;
}

void readCoverage(JsonReader &in, const JsonPlace &at, Offer &offer)
{
    const QJsonObject object = in.object(at);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto area = domain::needAreaOf(it.key());
        if (!area) {
            in.refuse(at, "must have need areas as keys");
            return;
        }
        const QByteArray key = it.key().toLatin1();
        offer.coverage[static_cast<size_t>(*area)] = in.number(at.member(key.constData()), 0, 0, 1);
    }
}

Offer offerOf(JsonReader &in, const JsonPlace &at)
{
    Offer offer;
    in.object(at);
    offer.id = in.text(at.member("id"));
    offer.service = in.text(at.member("service"));
    offer.provider = in.optionalText(at.member("provider"));
    offer.area = serviceAreaOf(in, at.member("area"));
    readCoverage(in, at.member("coverage"), offer);
    offer.fit = in.number(at.member("fit"), 0, 0, 1);
    offer.preference = in.number(at.member("preference"), 0, 0, 1);
    if (const JsonPlace minutes = at.member("minutes"); minutes.isThere())
        offer.minutes = in.integer<int>(minutes, 0, 0, kMostMinutes);
    offer.comesHome = in.boolean(at.member("home"));
    offer.price = in.integer<qint64>(at.member("price"), 0, 0, kMostWon);
    offer.subsidy = in.integer<qint64>(at.member("subsidy"), 0, 0, kMostWon);
    offer.copay = in.integer<qint64>(at.member("copay"), 0, 0, kMostWon);
    in.forEach(at.member("slots"), kMostSlots,
        [&](const JsonPlace &row) { offer.weekly.push_back(slotOf(in, row)); });
    offer.places = in.integer<int>(at.member("places"), 0, 0, 1'000'000'000);
    if (const JsonPlace excluded = at.member("excluded"); excluded.isThere()) {
        offer.excluded = ruleOf(in.text(excluded));
        if (!offer.excluded)
            in.refuse(excluded, "must be the name of a rule");
    }
    return offer;
}

QHash<QString, int> readOffers(JsonReader &in, const JsonPlace &at, Problem &problem)
{
    QHash<QString, int> indices;
    in.forEach(at, kMostOffers, [&](const JsonPlace &row) {
        Offer offer = offerOf(in, row);
        if (indices.contains(offer.id))
            in.refuse(row.member("id"), "must not stand twice");
        indices.insert(offer.id, static_cast<int>(problem.offers.size()));
        problem.offers.push_back(std::move(offer));
    });
    return indices;
}

void readTravel(JsonReader &in, const JsonPlace &at, const QHash<QString, int> &indices, Problem &problem)
{
    QHash<quint64, int> known;
    known.reserve(std::min(kMostTravel, in.array(at).size()));
    in.forEach(at, kMostTravel, [&](const JsonPlace &row) {
        if (in.array(row).size() != 3) {
            in.refuse(row, "must be two offers and minutes");
            return;
        }
        const int first = indices.value(in.text(row.element(0)), -1);
        const int second = indices.value(in.text(row.element(1)), -1);
        const int minutes = in.integer<int>(row.element(2), 0, 0, kMostMinutes);
        if (first < 0 || second < 0 || first == second)
            return;
        const auto [low, high] = std::minmax(first, second);
        const quint64 pair = static_cast<quint64>(low) << 32 | static_cast<quint64>(high);
        const auto before = known.constFind(pair);
        if (before == known.constEnd()) {
            known.insert(pair, minutes);
            problem.travel.push_back({first, second, minutes});
        } else if (*before != minutes) {
            in.refuse(row, "must not contradict an earlier row of the same two offers");
        }
    });
}

QString monthOf(JsonReader &in, const JsonPlace &at)
{
    if (!at.isThere())
        return {};
    const QString text = in.text(at);
    const bool shaped = text.size() == 7 && text[4] == u'-'
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c == u'-' || (c >= u'0' && c <= u'9'); });
    const int month = text.right(2).toInt();
    if (!shaped || month < 1 || month > 12)
        in.refuse(at, "must be a month as YYYY-MM");
    return text;
}

QString timeText(int time)
{
    return QStringLiteral("%1:%2")
        .arg(time / 60, 2, 10, QLatin1Char('0'))
        .arg(time % 60, 2, 10, QLatin1Char('0'));
}

QJsonArray slotsToJson(const std::vector<WeeklySlot> &weekly)
{
    QJsonArray rows;
    for (const WeeklySlot &slot : weekly) {
        rows.append(
            QJsonObject{{QStringLiteral("day"), QLatin1StringView(kDays[static_cast<size_t>(slot.day)])},
                {QStringLiteral("from"), timeText(slot.from)}, {QStringLiteral("to"), timeText(slot.to)}});
    }
    return rows;
}

QJsonObject parametersToJson(const Parameters &parameters)
{
    const Weights &weights = parameters.weights;
    QJsonObject object{{QStringLiteral("maxServices"), parameters.maxServices},
        {QStringLiteral("maxPerArea"), parameters.maxPerArea},
        {QStringLiteral("reachMinutes"), parameters.reachMinutes},
        {QStringLiteral("reachIsHard"), parameters.reachIsHard},
        {QStringLiteral("copayLimit"),
            parameters.copayLimit ? QJsonValue(*parameters.copayLimit) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("weights"),
            QJsonObject{{QStringLiteral("a"), weights.need}, {QStringLiteral("b"), weights.fit},
                {QStringLiteral("c"), weights.preference}, {QStringLiteral("d"), weights.minutes},
                {QStringLiteral("e"), weights.copay}}}};
    if (parameters.copayReference)
        object.insert(QStringLiteral("copayReference"), *parameters.copayReference);
    return object;
}

QJsonObject offerToJson(const Offer &offer)
{
    QJsonObject coverage;
    for (const NeedArea area : domain::kAllNeedAreas) {
        if (offer.covers(area) > 0)
            coverage.insert(domain::codeOf(area), offer.covers(area));
    }
    QJsonObject object{{QStringLiteral("id"), offer.id}, {QStringLiteral("service"), offer.service},
        {QStringLiteral("area"), domain::codeOf(offer.area)}, {QStringLiteral("coverage"), coverage},
        {QStringLiteral("fit"), offer.fit}, {QStringLiteral("preference"), offer.preference},
        {QStringLiteral("minutes"),
            offer.minutes ? QJsonValue(*offer.minutes) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("home"), offer.comesHome}, {QStringLiteral("price"), offer.price},
        {QStringLiteral("subsidy"), offer.subsidy}, {QStringLiteral("copay"), offer.copay},
        {QStringLiteral("slots"), slotsToJson(offer.weekly)}, {QStringLiteral("places"), offer.places},
        {QStringLiteral("excluded"),
            offer.excluded ? QJsonValue(nameOf(*offer.excluded)) : QJsonValue(QJsonValue::Null)}};
    if (!offer.provider.isEmpty())
        object.insert(QStringLiteral("provider"), offer.provider);
    return object;
}

} // namespace

base::Result<Problem> problemFromJson(const QByteArray &text)
{
    if (text.size() > kMostText)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("the file is too large")};
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        return base::Error{base::ErrorKind::InvalidInput,
            QStringLiteral("not JSON at byte %1: %2").arg(wrong.offset).arg(wrong.errorString())};
    }
    if (!document.isObject())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("must be a JSON object")};

    JsonReader in;
    const JsonPlace root(document.object());
    Problem problem;
    problem.person = in.optionalText(root.member("person"));
    problem.start = monthOf(in, root.member("start"));
    problem.parameters = parametersOf(in, root.member("parameters"));
    problem.needs = needsOf(in, root.member("needs"));
    in.forEach(root.member("received"), kMostReceived, [&](const JsonPlace &row) {
        in.object(row);
        problem.received.push_back(
            {serviceAreaOf(in, row.member("area")), needAreaOf(in, row.member("need"))});
    });
    in.forEach(root.member("fixed"), kMostFixed,
        [&](const JsonPlace &row) { problem.fixed.push_back(slotOf(in, row)); });
    const QHash<QString, int> indices = readOffers(in, root.member("offers"), problem);
    readTravel(in, root.member("travel"), indices, problem);
    if (in.refusal())
        return base::Error{base::ErrorKind::InvalidInput, *in.refusal()};
    return problem;
}

QJsonObject problemToJson(const Problem &problem)
{
    QJsonArray needs;
    for (const Need &need : problem.needs) {
        needs.append(QJsonObject{{QStringLiteral("area"), domain::codeOf(need.area)},
            {QStringLiteral("severity"), need.severity}, {QStringLiteral("weight"), need.weight}});
    }
    QJsonArray received;
    for (const Received &benefit : problem.received) {
        received.append(QJsonObject{{QStringLiteral("area"), domain::codeOf(benefit.area)},
            {QStringLiteral("need"), domain::codeOf(benefit.need)}});
    }
    QJsonArray offers;
    for (const Offer &offer : problem.offers)
        offers.append(offerToJson(offer));
    QJsonArray travel;
    for (const Travel &row : problem.travel) {
        travel.append(QJsonArray{problem.offers[static_cast<size_t>(row.first)].id,
            problem.offers[static_cast<size_t>(row.second)].id, row.minutes});
    }
    QJsonObject object{{QStringLiteral("parameters"), parametersToJson(problem.parameters)},
        {QStringLiteral("needs"), needs}, {QStringLiteral("received"), received},
        {QStringLiteral("fixed"), slotsToJson(problem.fixed)}, {QStringLiteral("offers"), offers},
        {QStringLiteral("travel"), travel}};
    if (!problem.person.isEmpty())
        object.insert(QStringLiteral("person"), problem.person);
    if (!problem.start.isEmpty())
        object.insert(QStringLiteral("start"), problem.start);
    return object;
}

} // namespace bundle
