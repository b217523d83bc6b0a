// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsrecords.h"

#include "model/exchange/weeklyslots.h"
#include "model/work/slottext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace work::hsdsrecords {
namespace {

bool isNight(const QString &from, const QString &until)
{
    const QString time = QStringLiteral("HH:mm");
    return exchange::endsNextDay(QTime::fromString(from, time), QTime::fromString(until, time));
}

/// A column that holds a text field as it is.
template <class Record> struct TextColumn {
    const char *column;
    QString Record::*field;
};

constexpr TextColumn<domain::Organisation> kOrganisation[]
    = {{"name", &domain::Organisation::name}, {"alternate_name", &domain::Organisation::alternateName},
        {"email", &domain::Organisation::email}, {"website", &domain::Organisation::website}};
constexpr TextColumn<domain::Site> kSite[] = {{"name", &domain::Site::name}, {"url", &domain::Site::url},
    {"transportation", &domain::Site::transport}, {"description", &domain::Site::note}};
constexpr TextColumn<domain::Service> kService[] = {{"name", &domain::Service::name},
    {"alternate_name", &domain::Service::alternateName}, {"description", &domain::Service::description},
    {"url", &domain::Service::url}, {"email", &domain::Service::email}};
constexpr TextColumn<domain::Offer> kOffer[] = {{"description", &domain::Offer::label}};
constexpr TextColumn<domain::Staff> kStaff[]
    = {{"name", &domain::Staff::name}, {"title", &domain::Staff::title},
        {"department", &domain::Staff::department}, {"email", &domain::Staff::email}};
constexpr TextColumn<domain::PriceEdition> kPrice[] = {{"option", &domain::PriceEdition::note}};

void put(Cells &cells, const char *column, const QString &text)
{
    if (!text.isEmpty())
        cells.insert(QLatin1String(column), text);
}

template <class Record, size_t Count>
Cells textCells(const Record &record, const TextColumn<Record> (&columns)[Count])
{
    Cells cells;
    for (const TextColumn<Record> &one : columns)
        put(cells, one.column, record.*(one.field));
    return cells;
}

template <class Record, size_t Count>
void applyTexts(Record &record, const Cells &cells, const TextColumn<Record> (&columns)[Count])
{
    for (const TextColumn<Record> &one : columns) {
        if (const auto cell = cells.find(QLatin1String(one.column)); cell != cells.end())
            record.*(one.field) = *cell;
    }
}

/// Does something with a cell where the row names its column.
template <class Do> void with(const Cells &cells, const char *column, Do act)
{
    if (const auto cell = cells.find(QLatin1String(column)); cell != cells.end())
        act(*cell);
}

std::optional<qint64> wholeOf(const QString &text)
{
    bool isRead = false;
    const double number = text.toDouble(&isRead);
    return isRead ? std::optional(qRound64(number)) : std::nullopt;
}

void putNumber(Cells &cells, const char *column, const std::optional<qint64> &number)
{
    if (number)
        put(cells, column, QString::number(*number));
}

void putDay(Cells &cells, const char *column, QDate day)
{
    if (day.isValid())
        put(cells, column, day.toString(Qt::ISODate));
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString degrees(double value)
{
    return QString::number(value, 'g', 10);
}

QString statusText(const QString &code)
{
    return code.isEmpty()                            ? QStringLiteral("active")
        : code == QLatin1String("temporarilyClosed") ? QStringLiteral("temporarily closed")
                                                     : code;
}

QString statusCode(const QString &text)
{
    return text == QLatin1String("temporarily closed") ? QStringLiteral("temporarilyClosed")
        : text == QLatin1String("active")              ? QString()
                                                       : text;
}

} // namespace

Cells cellsOf(const domain::Organisation &record)
{
    Cells cells = textCells(record, kOrganisation);
    // The specification wants a description; the name is better than nothing.
    put(cells, "description", record.description.isEmpty() ? record.name : record.description);
    return cells;
}

void apply(domain::Organisation &record, const Cells &cells)
{
    applyTexts(record, cells, kOrganisation);
    with(cells, "description",
        [&](const QString &text) { record.description = text == record.name ? QString() : text; });
}

Cells cellsOf(const domain::Site &record)
{
    Cells cells = textCells(record, kSite);
    if (record.address.hasPosition()) {
        put(cells, "latitude", degrees(*record.address.latitude));
        put(cells, "longitude", degrees(*record.address.longitude));
    }
    return cells;
}

void apply(domain::Site &record, const Cells &cells)
{
    applyTexts(record, cells, kSite);
    if (!cells.contains(QStringLiteral("latitude")) && !cells.contains(QStringLiteral("longitude")))
        return;
    bool isNorth = false;
    bool isEast = false;
    const double north = cells
                             .value(QStringLiteral("latitude"),
                                 record.address.latitude ? degrees(*record.address.latitude) : QString())
                             .toDouble(&isNorth);
    const double east = cells
                            .value(QStringLiteral("longitude"),
                                record.address.longitude ? degrees(*record.address.longitude) : QString())
                            .toDouble(&isEast);
    const bool isOnEarth = isNorth && isEast && std::abs(north) <= 90 && std::abs(east) <= 180;
    record.address.latitude = isOnEarth ? std::optional(north) : std::nullopt;
    record.address.longitude = isOnEarth ? std::optional(east) : std::nullopt;
    record.address.source = isOnEarth ? domain::PositionSource::Given : domain::PositionSource::None;
}

Cells cellsOf(const domain::Service &record)
{
    Cells cells = textCells(record, kService);
    put(cells, "status", statusText(record.status));
    putNumber(cells, "minimum_age", record.ageFrom);
    putNumber(cells, "maximum_age", record.ageUntil);
    putDay(cells, "assured_date", record.verified);
    return cells;
}

void apply(domain::Service &record, const Cells &cells)
{
    applyTexts(record, cells, kService);
    with(cells, "status", [&](const QString &text) { record.status = statusCode(text); });
    with(cells, "minimum_age", [&](const QString &text) { record.ageFrom = wholeOf(text); });
    with(cells, "maximum_age", [&](const QString &text) { record.ageUntil = wholeOf(text); });
    with(cells, "assured_date", [&](const QString &text) { record.verified = dayOf(text); });
}

Cells cellsOf(const domain::Offer &record)
{
    return textCells(record, kOffer);
}

void apply(domain::Offer &record, const Cells &cells)
{
    applyTexts(record, cells, kOffer);
}

Cells cellsOf(const domain::Staff &record)
{
    return textCells(record, kStaff);
}

void apply(domain::Staff &record, const Cells &cells)
{
    applyTexts(record, cells, kStaff);
}

Cells cellsOf(const domain::PriceEdition &record)
{
    Cells cells = textCells(record, kPrice);
    putDay(cells, "valid_from", record.from);
    putDay(cells, "valid_to", record.until);
    putNumber(cells, "amount", record.price);
    return cells;
}

/// Without our attributes nobody knows a subsidy: all of it is the copay then.
void apply(domain::PriceEdition &record, const Cells &cells)
{
    applyTexts(record, cells, kPrice);
    with(cells, "valid_from", [&](const QString &text) { record.from = dayOf(text); });
    with(cells, "valid_to", [&](const QString &text) { record.until = dayOf(text); });
    with(cells, "amount", [&](const QString &text) {
        record.price = wholeOf(text);
        record.subsidy = record.price ? std::optional<qint64>(0) : std::nullopt;
        record.copay = record.price;
    });
}

Cells cellsOf(const domain::Address &address)
{
    if (address.road.isEmpty() && address.dong.isEmpty())
        return {};
    const QStringList parts = address.road.split(u' ', Qt::SkipEmptyParts);
    Cells cells;
    put(cells, "address_1", address.road.isEmpty() ? address.dong : address.road);
    put(cells, "address_2", address.detail);
    put(cells, "region", address.dong);
    put(cells, "state_province", parts.value(0, QStringLiteral("-")));
    put(cells, "city", parts.value(1, QStringLiteral("-")));
    put(cells, "postal_code", QStringLiteral("-"));
    put(cells, "country", QStringLiteral("KR"));
    put(cells, "address_type", QStringLiteral("physical"));
    return cells;
}

domain::Address addressOf(const Cells &cells)
{
    domain::Address address;
    const auto cell = [&](const char *column) { return cells.value(QLatin1String(column)); };
    if (cell("country").toUpper() == QLatin1String("KR")) {
        address.road = cell("address_1");
        address.detail = cell("address_2");
        address.dong = cell("region");
        return address;
    }
    QStringList line;
    for (const char *column : {"address_1", "address_2", "city", "state_province", "postal_code"}) {
        if (!cell(column).isEmpty())
            line.append(cell(column));
    }
    address.road = line.join(QStringLiteral(", "));
    return address;
}

QList<domain::Slot> weeklyOf(const Cells &schedule)
{
    const auto cell = [&](const char *column) { return schedule.value(QLatin1String(column)); };
    const QString from = cell("opens_at").left(5);
    const QString until = cell("closes_at").left(5);
    const bool isWeekly = cell("freq").isEmpty() || cell("freq") == QLatin1String("WEEKLY");
    const bool lastsOverMidnight = isNight(from, until);
    if (!isWeekly || from.isEmpty() || (from >= until && !lastsOverMidnight) || cell("interval").toInt() > 1)
        return {};
    QList<domain::Slot> weekly;
    const auto add = [&weekly](const QString &day, const QString &begin, const QString &end) {
        domain::Slot slot;
        slot.day = day;
        slot.from = begin;
        slot.until = end;
        if (slottext::weeklyOf(slot))
            weekly.append(slot);
    };
    for (const QString &day : cell("byday").split(u',', Qt::SkipEmptyParts)) {
        add(day.trimmed(), from, lastsOverMidnight ? QStringLiteral("24:00") : until);
        if (lastsOverMidnight)
            add(exchange::dayAfter(day.trimmed()), QStringLiteral("00:00"), until);
    }
    return weekly;
}

namespace {

/// Nights in one piece again: HSDS has no 24:00, and says of a night only when it begins and ends.
QList<domain::Slot> withNights(QList<domain::Slot> weekly)
{
    const QString midnight = QStringLiteral("00:00");
    for (qsizetype i = 0; i < weekly.size(); ++i) {
        if (weekly.at(i).until != QLatin1String("24:00"))
            continue;
        const QString from = weekly.at(i).from;
        const QString next = exchange::dayAfter(weekly.at(i).day);
        const auto rest = std::find_if(weekly.begin(), weekly.end(), [&](const domain::Slot &slot) {
            return slot.day == next && slot.from == midnight && isNight(from, slot.until);
        });
        weekly[i].until = isNight(from, midnight) ? midnight : QStringLiteral("23:59");
        if (rest == weekly.end())
            continue;
        weekly[i].until = rest->until;
        const qsizetype taken = std::distance(weekly.begin(), rest);
        weekly.removeAt(taken);
        i -= taken < i ? 1 : 0;
    }
    return weekly;
}

} // namespace

QList<Cells> schedulesOf(const QList<domain::Slot> &weekly)
{
    QMap<std::pair<QString, QString>, QStringList> days;
    for (const domain::Slot &slot : withNights(weekly))
        days[{slot.from, slot.until}].append(slot.day);
    QList<Cells> schedules;
    for (auto hours = days.begin(); hours != days.end(); ++hours) {
        Cells cells;
        put(cells, "freq", QStringLiteral("WEEKLY"));
        put(cells, "interval", QStringLiteral("1"));
        put(cells, "byday", hours->join(u','));
        put(cells, "opens_at", hours.key().first);
        put(cells, "closes_at", hours.key().second);
        put(cells, "timezone", QStringLiteral("9"));
        schedules.append(cells);
    }
    return schedules;
}

bool isInWon(const Cells &costOption)
{
    return costOption.value(QStringLiteral("currency")).toUpper() == QLatin1String("KRW");
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit())
            digits.append(letter);
    }
    return digits;
}

QStringList attributeColumns(const QString &type)
{
    const char *columns = type == QLatin1String("organisation") ? "kind registration_number address note"
        : type == QLatin1String("site")                         ? "accessibility hours"
        : type == QLatin1String("service")
        ? "area coverage conditions stages unsuited home income_grades needs_disability price subsidy copay "
          "sessions minutes registered_from registered_until classification note"
        : type == QLatin1String("offer")        ? "capacity places checked closed"
        : type == QLatin1String("staff")        ? "qualifications from_day until_day"
        : type == QLatin1String("priceedition") ? "grade subsidy copay"
        : type == QLatin1String("registration") ? "number from_day until_day authority"
                                                : "";
    return QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts);
}

QString attributeText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue attributeValue(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

/// As version 5 of RFC 4122 makes them of a name.
QString derivedId(const QString &words)
{
    const QByteArray room = QByteArrayLiteral("CarePass directory in HSDS/");
    QByteArray bytes = QCryptographicHash::hash(room + words.toUtf8(), QCryptographicHash::Sha1).left(16);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x50);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return base::Id::fromBytes(bytes).value_or(base::Id()).toString();
}

} // namespace work::hsdsrecords
