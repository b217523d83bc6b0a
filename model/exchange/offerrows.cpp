// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/offerrows.h"

#include "model/base/calendar.h"
#include "model/base/money.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/rowcells.h"

#include <QRegularExpression>

#include <array>

namespace exchange {

namespace {

using domain::NeedArea;
using domain::ServiceArea;

/// Registrations end some years ahead, so a short year may lie so far in the future.
constexpr int kYearsAhead = 50;

constexpr std::array<const char16_t *, domain::kServiceAreas> kServiceWords{u"돌봄|돌봄서비스|care",
    u"재활|재활서비스|rehabilitation|rehab", u"상담|심리상담|정신건강|counselling|counseling"};

constexpr std::array<const char16_t *, domain::kNeedAreas> kNeedWords{u"안전|safety", u"건강|health",
    u"일상생활|일상생활유지|일상|dailyliving", u"가족|가족관계|family|familyrelations",
    u"사회적관계|사회관계|사회|관계|social|socialrelations", u"경제|경제적|economy",
    u"교육|교육학습|education", u"고용|취업|직업|employment",
    u"생활환경|환경|주거|environment|livingenvironment",
    u"법률및권익보장|권익보장|법률|권익|rights|lawandrights", u"기타|그밖의욕구|other|otherneeds"};

template <size_t Count> int indexOfWord(const std::array<const char16_t *, Count> &words, const QString &word)
{
    const QString key = headingKey(word);
    for (size_t i = 0; i < Count; ++i) {
        if (QStringView(words[i]).split(u'|').contains(QStringView(key)))
            return int(i);
    }
    return -1;
}

void readPrices(OfferRow &row, RowCells &cells)
{
    const auto amount = [&](const char *field) {
        std::optional<qint64> won = cells.read(field, RowReason::NotAnAmount, base::parseWon);
        if (won && *won < 0) {
            cells.refuse(field, RowReason::NotAnAmount);
            won.reset();
        }
        return won;
    };
    row.price = amount("price");
    row.subsidy = amount("subsidy");
    row.copay = amount("copay");
    if (row.subsidy && row.copay && !row.price)
        row.price = *row.subsidy + *row.copay;
    else if (row.price && row.copay && !row.subsidy)
        row.subsidy = *row.price - *row.copay;
    else if (row.price && row.subsidy && !row.copay)
        row.copay = *row.price - *row.subsidy;
    if (row.price && row.subsidy && row.copay
        && (*row.subsidy + *row.copay != *row.price || *row.subsidy < 0 || *row.copay < 0))
        cells.refuse("price", RowReason::AmountsDoNotAdd);
}

/// Days and times stand in one column or in two.
void readSlots(OfferRow &row, RowCells &cells)
{
    const QString text = (cells.text("days") + u' ' + cells.text("times")).trimmed();
    if (text.isEmpty())
        return;
    if (const auto read = weeklySlotsOf(text))
        row.slots = *read;
    else
        cells.refuse("days", RowReason::NotASlot);
}

/// `일상생활 100%, 사회 50%`, `dailyLiving:0.5`, or the area alone for all of it.
void readNeeds(OfferRow &row, RowCells &cells)
{
    static const QRegularExpression share(
        QStringLiteral("^(.*?)[\\s:=(]*(?:(\\d{1,3}(?:\\.\\d+)?)\\s*%|([01](?:\\.\\d+)?))?\\)?$"));
    for (const QString &part : cells.list("needs")) {
        const bool isOfficialCode = needAreaOfWord(part).has_value();
        const QRegularExpressionMatch match = share.match(part);
        const auto area = needAreaOfWord(isOfficialCode ? part : match.captured(1));
        double covered = 1;
        if (!isOfficialCode && match.capturedLength(2) > 0)
            covered = match.capturedView(2).toDouble() / 100;
        else if (!isOfficialCode && match.capturedLength(3) > 0)
            covered = match.capturedView(3).toDouble();
        if (area && covered <= 1)
            row.needs.insert(*area, covered);
        else
            cells.leaveOut("needs", RowReason::UnknownNeed);
    }
}

void readPlace(OfferRow &row, RowCells &cells)
{
    row.address = domain::addressFromLine(cells.text("address"), domain::normalisedDong(cells.text("dong")));
    readPosition(cells, "latitude", "longitude", row.address);
}

void readDays(OfferRow &row, RowCells &cells, QDate today)
{
    const auto day = [&](const QString &text) { return base::parseDay(text, today.addYears(kYearsAhead)); };
    // 등록기간 may hold both ends.
    const QStringList ends = cells.text("registeredFrom").split(u'~');
    if (ends.size() == 2) {
        const std::optional<QDate> from = day(ends.first().trimmed());
        const std::optional<QDate> until = day(ends.last().trimmed());
        row.registeredFrom = from.value_or(QDate());
        row.registeredUntil = until.value_or(QDate());
        if (!from || (!until && !ends.last().trimmed().isEmpty()))
            cells.refuse("registeredFrom", RowReason::NotADay);
    } else {
        row.registeredFrom = cells.read("registeredFrom", RowReason::NotADay, day).value_or(QDate());
    }
    if (cells.has("registeredUntil"))
        row.registeredUntil = cells.read("registeredUntil", RowReason::NotADay, day).value_or(QDate());
    if (row.registeredFrom.isValid() && row.registeredUntil.isValid()
        && row.registeredUntil < row.registeredFrom)
        cells.refuse("registeredUntil", RowReason::OutOfOrder);
    row.checked = cells.read("checked", RowReason::NotADay, day).value_or(QDate());
    if (row.checked > today)
        cells.leaveOut("checked", RowReason::InTheFuture);
}

void readNumbers(OfferRow &row, RowCells &cells)
{
    const auto number
        = [&](const char *field) { return cells.read(field, RowReason::NotANumber, wholeNumberOf); };
    row.capacity = number("capacity");
    row.places = number("places");
    row.ageFrom = number("ageFrom");
    row.ageUntil = number("ageUntil");
    row.sessions = number("sessions");
    row.minutes = number("minutes");
    if (row.ageFrom && row.ageUntil && *row.ageUntil < *row.ageFrom)
        cells.refuse("ageUntil", RowReason::OutOfOrder);
    if (row.capacity && row.places && *row.places > *row.capacity)
        cells.leaveOut("places", RowReason::Contradiction);
}

void readNames(OfferRow &row, RowCells &cells)
{
    row.service = cells.text("service").simplified();
    row.provider = cells.text("provider").simplified();
    for (const char *field : {"service", "provider"}) {
        if (!cells.has(field))
            cells.refuse(field, RowReason::Missing);
    }
    row.area = serviceAreaOfWord(cells.text("area"));
    if (!row.area)
        cells.refuse("area", cells.has("area") ? RowReason::UnknownArea : RowReason::Missing);
    row.phone = cells.read("phone", RowReason::NotAPhone, phonesOf).value_or(QStringList()).value(0);
    row.note = cells.text("note");
}

/// Who may have the service. What cannot be read here would open it to everybody.
void readRestrictions(OfferRow &row, RowCells &cells)
{
    row.incomeGrades = cells.list("incomeGrades");
    if (!cells.has("needsDisability"))
        return;
    row.needsDisability = answerOf(cells.text("needsDisability"));
    if (!row.needsDisability)
        cells.refuse("needsDisability", RowReason::NotAnAnswer);
}

OfferRow readOfferRow(RowCells cells, QDate today)
{
    OfferRow row;
    row.line = cells.line();
    readNames(row, cells);
    readPrices(row, cells);
    readSlots(row, cells);
    readNumbers(row, cells);
    readPlace(row, cells);
    readNeeds(row, cells);
    readDays(row, cells, today);
    row.home = cells.read("home", RowReason::NotAnAnswer, answerOf).value_or(false);
    row.conditions = cells.list("conditions");
    row.stages = cells.list("stages");
    row.unsuited = cells.list("unsuited");
    readRestrictions(row, cells);
    row.parts = readOfferParts(cells, today);
    row.issues = cells.takeIssues();
    return row;
}

} // namespace

bool OfferRow::isRefused() const
{
    return std::any_of(issues.begin(), issues.end(), [](const RowIssue &issue) { return issue.refusesRow; });
}

ColumnMap guessOfferColumns(const QStringList &header)
{
    return guessColumns(header, offerFields());
}

QList<OfferRow> readOfferRows(const Table &table, const ColumnMap &columns, QDate today)
{
    QList<OfferRow> rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        rows += readOfferRow(RowCells(table, row, columns), today);
    return rows;
}

std::optional<ServiceArea> serviceAreaOfWord(const QString &word)
{
    const int index = indexOfWord(kServiceWords, word);
    return index < 0 ? std::nullopt : std::optional(domain::kAllServiceAreas[size_t(index)]);
}

std::optional<NeedArea> needAreaOfWord(const QString &word)
{
    const int index = indexOfWord(kNeedWords, word);
    return index < 0 ? domain::needAreaOfOfficialCode(word.trimmed()) : domain::kAllNeedAreas[size_t(index)];
}

} // namespace exchange
