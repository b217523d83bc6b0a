// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/weeklyslots.h"

#include <QRegularExpression>

#include <array>

namespace exchange {

namespace {

constexpr std::array kDays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr char16_t kKoreanDays[] = u"월화수목금토일";

/// A day in Korean, or its first two English letters with whatever completes the word.
QString dayPattern()
{
    return QStringLiteral("(?:([월화수목금토일])(?:요일)?|(mo|tu|we|th|fr|sa|su)[a-z]{0,7}(?![a-z]))");
}

int dayIndex(const QRegularExpressionMatch &match, int group)
{
    if (match.capturedLength(group) > 0)
        return int(QStringView(kKoreanDays).indexOf(match.capturedView(group)));
    const QString letters = match.captured(group + 1).toUpper();
    for (int day = 0; day < int(kDays.size()); ++day) {
        if (letters == QLatin1String(kDays[size_t(day)]))
            return day;
    }
    return -1;
}

/// Hour, minute and half of the day at three groups of a match.
QTime timeAt(const QRegularExpressionMatch &match, int group, const QString &half)
{
    int hour = match.capturedView(group).toInt();
    const QStringView colonMinute = match.capturedView(group + 1);
    const int minute = (colonMinute.isEmpty() ? match.capturedView(group + 2) : colonMinute).toInt();
    if (half == u"오후" && hour < 12)
        hour += 12;
    if (half == u"오전" && hour == 12)
        hour = 0;
    return {hour, minute};
}

/// Reads the text piece by piece from the left.
class SlotReader {
public:
    explicit SlotReader(const QString &text)
        : m_text(text.normalized(QString::NormalizationForm_KC).toLower().trimmed())
    {
    }

    std::optional<QList<WeeklySlot>> read()
    {
        while (m_at < m_text.size()) {
            if (!readTimes() && !readDayRange() && !readDay() && !readWords())
                return std::nullopt;
            if (m_isWrong)
                return std::nullopt;
        }
        // Days at the end that no time follows are as wrong as no slot at all.
        return m_slots.isEmpty() || !m_daysAreUsed ? std::nullopt : std::optional(m_slots);
    }

private:
    QRegularExpressionMatch take(const QRegularExpression &pattern)
    {
        const QRegularExpressionMatch match = pattern.match(
            m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_at = match.capturedEnd();
        return match;
    }
    void addDay(int day)
    {
        if (m_daysAreUsed)
            m_days.clear();
        m_daysAreUsed = false;
        if (!m_days.contains(day))
            m_days += day;
    }
    bool readTimes()
    {
        static const QString time = QStringLiteral("(\\d{1,2})(?::(\\d{2})|시(?:\\s*(\\d{1,2})분)?)?");
        static const QRegularExpression range(QStringLiteral("(오전|오후)?\\s*") + time
            + QStringLiteral("\\s*(?:[-~–∼]|부터)\\s*(오전|오후)?\\s*") + time + QStringLiteral("(?:까지)?"));
        const QRegularExpressionMatch match = take(range);
        if (!match.hasMatch())
            return false;
        const QString firstHalf = match.captured(1);
        const QString secondHalf = match.capturedLength(5) > 0 ? match.captured(5) : firstHalf;
        const QTime from = timeAt(match, 2, firstHalf);
        const QTime until = timeAt(match, 6, secondHalf);
        const bool isMidnight = match.capturedView(6) == u"24" && !until.isValid()
            && match.capturedView(7).toInt() == 0 && match.capturedView(8).toInt() == 0;
        const bool isNight = endsNextDay(from, until);
        m_isWrong = m_days.isEmpty() || !from.isValid()
            || (!isMidnight && (!until.isValid() || (until <= from && !isNight)));
        for (const int day : m_days)
            addSlots(QLatin1String(kDays[size_t(day)]), from, isMidnight ? QTime() : until, isNight);
        m_daysAreUsed = true;
        return true;
    }
    void addSlots(const QString &day, QTime from, QTime until, bool isNight)
    {
        m_slots += {day, from, isNight ? QTime() : until};
        if (isNight && until > QTime(0, 0))
            m_slots += {dayAfter(day), QTime(0, 0), until};
    }
    bool readDayRange()
    {
        static const QRegularExpression range(dayPattern() + QStringLiteral("\\s*[-~–∼]\\s*") + dayPattern());
        const QRegularExpressionMatch match = take(range);
        if (!match.hasMatch())
            return false;
        const int last = dayIndex(match, 3);
        for (int day = dayIndex(match, 1); day != last; day = (day + 1) % 7)
            addDay(day);
        addDay(last);
        return true;
    }
    bool readDay()
    {
        static const QRegularExpression one(dayPattern());
        const QRegularExpressionMatch match = take(one);
        if (match.hasMatch())
            addDay(dayIndex(match, 1));
        return match.hasMatch();
    }
    bool readWords()
    {
        static const QRegularExpression blank(QStringLiteral("[\\s,;/·|&()]+|매주|매일|평일|주말"));
        const QRegularExpressionMatch match = take(blank);
        const QString word = match.captured();
        const int first = word == u"주말" ? 5 : 0;
        const int end = word == u"평일" ? 5 : (word == u"매일" || word == u"주말" ? 7 : 0);
        for (int day = first; day < end; ++day)
            addDay(day);
        return match.hasMatch();
    }

    QString m_text;
    qsizetype m_at = 0;
    QList<int> m_days;
    QList<WeeklySlot> m_slots;
    bool m_daysAreUsed = true;
    bool m_isWrong = false;
};

} // namespace

QString WeeklySlot::end() const
{
    return until.isValid() ? until.toString(QStringLiteral("HH:mm")) : QStringLiteral("24:00");
}

int WeeklySlot::minutes() const
{
    constexpr int kMinute = 60;
    constexpr int kDay = 24 * 60;
    return until.isValid() ? from.secsTo(until) / kMinute : kDay - QTime(0, 0).secsTo(from) / kMinute;
}

std::optional<QList<WeeklySlot>> weeklySlotsOf(const QString &text)
{
    return SlotReader(text).read();
}

bool endsNextDay(QTime from, QTime until)
{
    constexpr int kDay = 24 * 60 * 60;
    constexpr int kLongestNight = 12 * 60 * 60;
    return from.isValid() && until.isValid() && until < from && kDay + from.secsTo(until) < kLongestNight;
}

QString dayAfter(const QString &day)
{
    for (size_t i = 0; i < kDays.size(); ++i) {
        if (day == QLatin1String(kDays[i]))
            return QLatin1String(kDays[(i + 1) % kDays.size()]);
    }
    return {};
}

} // namespace exchange
