// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/personrows.h"

#include "model/base/calendar.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/residentnumber.h"
#include "model/exchange/rowcells.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

constexpr int kOldest = 130;

/// 인적정보 begins with the name: `홍길동 (남, 69)`.
QString nameOutOf(const QString &about)
{
    static const QRegularExpression name(QStringLiteral("^([가-힣]{2,5})(?![가-힣])"));
    return name.match(about).captured(1);
}

struct LunarMark {
    bool isLunar = false;
    bool isLeapMonth = false;
};

/// 음력, 음, (음), 윤달, 음력 윤달, lunar, or a plain yes in a column of its own.
LunarMark lunarMarkOf(const QString &text)
{
    const QString word = headingKey(text);
    const bool isLeapMonth = word.contains(u'윤') || word == u"leap";
    return {isLeapMonth || word.startsWith(u'음') || word == u"lunar" || answerOf(text) == true, isLeapMonth};
}

/// The mark may stand behind the day: 1957.5.6(음), 1957.8.1(음력 윤달).
LunarMark takeLunarMark(QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("\\s*[(\\[]?\\s*((?:음력?|양력?|윤달?)(?:\\s*윤달?)?)\\s*[)\\]]?\\s*$"));
    const QRegularExpressionMatch match = mark.match(text);
    if (match.hasMatch())
        text.truncate(match.capturedStart());
    return lunarMarkOf(match.captured(1));
}

void checkBirth(RowCells &cells, QDate birth, QDate today)
{
    if (birth > today)
        cells.refuse("birth", RowReason::InTheFuture);
    else if (base::ageInFullYears(birth, today) > kOldest)
        cells.refuse("birth", RowReason::TooLongAgo);
}

void readBirth(PersonRow &row, RowCells &cells, QDate today)
{
    QString text = cells.text("birth");
    const LunarMark behind = takeLunarMark(text);
    const LunarMark beside = lunarMarkOf(cells.text("lunar"));
    row.birthIsLunar = behind.isLunar || beside.isLunar;
    row.birthIsLeapMonth = behind.isLeapMonth || beside.isLeapMonth;
    if (text.isEmpty())
        return;
    if (!base::isSpelledAsDay(text)) {
        cells.refuse("birth", RowReason::NotADay);
        return;
    }
    if (row.birthIsLunar) {
        const auto lunar = base::parseLunarDay(text, row.birthIsLeapMonth, today);
        row.birth = lunar ? base::solarFromLunar(*lunar) : std::nullopt;
    } else {
        row.birth = base::parseDay(text, today);
    }
    if (row.birth)
        checkBirth(cells, *row.birth, today);
    else
        cells.refuse("birth", row.birthIsLunar ? RowReason::NotALunarDay : RowReason::NotADay);
}

/// What a resident number tells fills gaps. Where it contradicts the list, or is mistyped and nothing else
/// tells the birthday, somebody must look; words such as "not known" are just left out.
void readResidentNumber(PersonRow &row, RowCells &cells, QDate today)
{
    if (!cells.has("rrn"))
        return;
    const std::optional<BirthAndSex> known = birthAndSexFromRrn(cells.text("rrn"));
    if (!known) {
        const QString text = cells.text("rrn");
        const bool isMistyped
            = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
        if (isMistyped && !row.birth)
            cells.refuse("rrn", RowReason::NotAResidentNumber);
        else
            cells.leaveOut("rrn", RowReason::NotAResidentNumber);
        return;
    }
    if ((row.birth && !row.birthIsLunar && *row.birth != known->birth)
        || (!row.sex.isEmpty() && row.sex != known->sex))
        cells.refuse("rrn", RowReason::Contradiction);
    if (!row.birth) {
        row.birth = known->birth;
        checkBirth(cells, known->birth, today);
    }
    if (row.sex.isEmpty())
        row.sex = known->sex;
}

void readPhones(PersonRow &row, RowCells &cells)
{
    const auto add = [&](const char *field, const QString &owner) {
        if (!cells.has(field))
            return;
        const PhonesRead read = phonesIn(cells.text(field));
        if (!read.isAll)
            cells.leaveOut(field, RowReason::NotAPhone);
        for (const QString &number : read.numbers) {
            const PersonRowPhone phone{number, owner};
            if (!row.phones.contains(phone))
                row.phones += phone;
        }
    };
    add("mobile", {});
    add("phones", {});
    add("carerPhone", QStringLiteral("보호자"));
}

void readResidence(PersonRow &row, const RowCells &cells)
{
    const QString dong = domain::normalisedDong(cells.text("dong"));
    row.residence = domain::addressFromLine(cells.text("address"), dong);
    QString &detail = row.residence.detail;
    const QString beside = cells.text("detail");
    if (beside.contains(detail))
        detail = beside;
    else if (!detail.contains(beside))
        detail += QStringLiteral(", ") + beside;
    if (cells.has("actual") && cells.text("actual") != cells.text("address"))
        row.actualResidence = domain::addressFromLine(cells.text("actual"));
}

PersonRow readPersonRow(RowCells cells, QDate today)
{
    PersonRow row;
    row.line = cells.line();
    row.name = cells.has("name") ? cells.text("name").simplified() : nameOutOf(cells.text("about"));
    if (row.name.isEmpty())
        cells.refuse("name", RowReason::Missing);
    readBirth(row, cells, today);
    row.sex = cells.read("sex", RowReason::NotASex, sexOf).value_or(QString());
    readResidentNumber(row, cells, today);
    if (const auto age = cells.read("age", RowReason::NotANumber, wholeNumberOf))
        row.age = int(std::min<qint64>(*age, kOldest));
    readPhones(row, cells);
    readResidence(row, cells);
    row.needGroups = cells.list("groups");
    row.caseNumber = cells.text("number");
    row.note = cells.text("note");
    for (const char *step :
        {"counselling", "survey", "selection", "plan", "checks", "closed", "conference"}) {
        if (cells.has(step))
            row.progress.insert(QLatin1String(step), cells.text(step));
    }
    row.issues = cells.takeIssues();
    return row;
}

} // namespace

bool PersonRow::isRefused() const
{
    return std::any_of(issues.begin(), issues.end(), [](const RowIssue &issue) { return issue.refusesRow; });
}

ColumnMap guessPersonColumns(const QStringList &header)
{
    return guessColumns(header, personFields());
}

bool isCaseworkExport(const QStringList &header)
{
    QStringList keys;
    for (const QString &heading : header)
        keys += headingKey(heading);
    return keys.contains(u"소재행정동") && keys.contains(u"대상자유형") && keys.contains(u"등본주소");
}

QList<PersonRow> readPersonRows(const Table &table, const ColumnMap &columns, QDate today)
{
    QList<PersonRow> rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        rows += readPersonRow(RowCells(table, row, columns), today);
    return rows;
}

} // namespace exchange
