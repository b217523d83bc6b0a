// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/partcells.h"

#include "model/base/calendar.h"
#include "model/base/money.h"
#include "model/base/names.h"
#include "model/exchange/columns.h"

#include <QRegularExpression>

namespace exchange::partcells {
namespace {

/// Days of prices and registrations lie some years ahead.
constexpr int kYearsAhead = 50;

struct Part {
    QString text;
    bool isQuoted = false;
    bool isSite = false; ///< an @ stands before it
};

/// What a part could be taken for, were it not quoted.
bool isPlainText(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\d@~\\-+=()\\s\"][^;\\n|\"~=@]*$"));
    return plain.match(text).hasMatch() && !text.contains(QLatin1String(" / ")) && !text.endsWith(u' ')
        && !text.endsWith(QLatin1String(" /"));
}

QString quoted(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("-");
    if (isPlainText(text))
        return text;
    QString inside = text;
    return u'"' + inside.replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// Reads a cell letter by letter, because separators inside of quotes are none.
class Splitter {
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QList<QList<Part>>> split()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (m_isInside)
            return std::nullopt;
        endEntry();
        return m_entries;
    }

private:
    void take(QChar letter)
    {
        if (m_isInside)
            return takeInside(letter);
        const bool standsAlone = m_at > 0 && m_text.at(m_at - 1).isSpace()
            && (m_at + 1 == m_text.size() || m_text.at(m_at + 1).isSpace());
        const QString before = m_part.text.trimmed();
        if (letter == u'"' && !m_part.isQuoted && (before.isEmpty() || before == u"@")) {
            m_part = {{}, true, !before.isEmpty()};
            m_isInside = true;
        } else if (letter == u';' || letter == u'\n') {
            endEntry();
        } else if (letter == u'|' || (letter == u'/' && standsAlone)) {
            endPart();
        } else if (!m_part.isQuoted) {
            m_part.text += letter;
        }
    }
    void takeInside(QChar letter)
    {
        const bool isDoubled = letter == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
        m_isInside = letter != u'"' || isDoubled;
        if (m_isInside)
            m_part.text += letter;
        m_at += isDoubled ? 1 : 0;
    }
    void endPart()
    {
        if (!m_part.isQuoted) {
            m_part.text = m_part.text.trimmed();
            m_part.isSite = m_part.text.startsWith(u'@');
            m_part.text.remove(0, m_part.isSite ? 1 : 0);
        }
        m_entry.append(m_part);
        m_part = {};
    }
    void endEntry()
    {
        if (m_entry.isEmpty() && !m_part.isQuoted && m_part.text.trimmed().isEmpty()) {
            m_part = {};
            return;
        }
        endPart();
        m_entries.append(m_entry);
        m_entry.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isInside = false;
    Part m_part;
    QList<Part> m_entry;
    QList<QList<Part>> m_entries;
};

QString joined(QStringList parts)
{
    while (!parts.isEmpty() && parts.last() == QLatin1String("-"))
        parts.removeLast();
    return parts.join(QLatin1String(" / "));
}

QString daysText(QDate from, QDate until)
{
    const auto day = [](QDate one) { return one.isValid() ? base::isoDay(one) : QString(); };
    return day(from) + u'~' + day(until);
}

struct Days {
    QDate from;
    QDate until;
};

std::optional<Days> daysOf(const QString &text, QDate today)
{
    const QStringList ends = text.split(u'~');
    if (ends.size() != 2)
        return std::nullopt;
    Days days;
    const auto read = [&](const QString &end, QDate &into) {
        if (end.trimmed().isEmpty())
            return true;
        into = base::parseDay(end.trimmed(), today.addYears(kYearsAhead)).value_or(QDate());
        return into.isValid();
    };
    if (!read(ends.first(), days.from) || !read(ends.last(), days.until))
        return std::nullopt;
    return days;
}

bool isDays(const Part &part)
{
    return !part.isQuoted && part.text.contains(u'~');
}

bool isPhone(const Part &part)
{
    static const QRegularExpression shape(QStringLiteral("^[+(]?\\d[\\d\\s().-]{1,20}$"));
    return !part.isQuoted && shape.match(part.text).hasMatch();
}

/// Texts in their order into the fields that wait for them.
bool takeText(const Part &part, QList<QString *> &fields)
{
    if (fields.isEmpty())
        return false;
    *fields.takeFirst() = part.text == QLatin1String("-") && !part.isQuoted ? QString() : part.text;
    return true;
}

/// `200000 = 180000 + 20000`, or without the price.
bool readAmounts(const QString &text, domain::PriceEdition &price)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:([\\d,]+)\\s*원?\\s*=\\s*)?([\\d,]+)\\s*원?\\s*\\+\\s*([\\d,]+)\\s*원?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return false;
    price.subsidy = base::parseWon(match.captured(2));
    price.copay = base::parseWon(match.captured(3));
    if (!price.subsidy || !price.copay)
        return false;
    price.price = match.capturedLength(1) > 0 ? base::parseWon(match.captured(1))
                                              : std::optional(*price.subsidy + *price.copay);
    return price.price.has_value();
}

bool isAllGrades(const QString &word)
{
    static const QStringList words{QStringLiteral("전체"), QStringLiteral("모든등급"),
        QStringLiteral("allgrades"), QStringLiteral("all")};
    return words.contains(headingKey(word));
}

std::optional<domain::PriceEdition> priceOf(const QList<Part> &entry, QDate today)
{
    domain::PriceEdition price;
    QList<QString *> texts{&price.grade, &price.note};
    for (const Part &part : entry) {
        if (isDays(part)) {
            const auto days = daysOf(part.text, today);
            if (!days)
                return std::nullopt;
            price.from = days->from;
            price.until = days->until;
        } else if (!part.isQuoted && part.text.contains(u'+')) {
            if (price.price || !readAmounts(part.text, price))
                return std::nullopt;
        } else if (!takeText(part, texts)) {
            return std::nullopt;
        }
    }
    if (isAllGrades(price.grade))
        price.grade.clear();
    return price.price ? std::optional(price) : std::nullopt;
}

std::optional<domain::Registration> registrationOf(const QList<Part> &entry, QDate today)
{
    domain::Registration one;
    QList<QString *> texts{&one.number, &one.authority};
    for (const Part &part : entry) {
        if (!isDays(part)) {
            if (!takeText(part, texts))
                return std::nullopt;
            continue;
        }
        const auto days = daysOf(part.text, today);
        if (!days)
            return std::nullopt;
        one.from = days->from;
        one.until = days->until;
    }
    return one;
}

std::optional<Contact> contactOf(const QList<Part> &entry, QDate today)
{
    Contact contact;
    domain::Staff &one = contact.staff;
    QList<QString *> texts{&one.name, &one.title, &one.department, &one.qualifications};
    for (const Part &part : entry) {
        if (part.isSite) {
            contact.site = part.text.trimmed();
        } else if (!part.isQuoted && part.text.contains(u'@')) {
            one.email = part.text;
        } else if (isDays(part)) {
            const auto days = daysOf(part.text, today);
            if (!days)
                return std::nullopt;
            one.from = days->from;
            one.until = days->until;
        } else if (isPhone(part)) {
            one.phone = base::phoneDigits(part.text);
        } else if (!takeText(part, texts)) {
            return std::nullopt;
        }
    }
    if (one.name.isEmpty() && one.title.isEmpty())
        return std::nullopt;
    return contact;
}

template <class Record, class Read>
std::optional<QList<Record>> allOf(const QString &text, QDate today, Read read)
{
    const auto entries = Splitter(text).split();
    if (!entries)
        return std::nullopt;
    QList<Record> records;
    for (const QList<Part> &entry : *entries) {
        const std::optional<Record> one = read(entry, today);
        if (!one)
            return std::nullopt;
        records.append(*one);
    }
    return records;
}

} // namespace

QString ofPrices(const QList<domain::PriceEdition> &prices, const QString &allGrades)
{
    QStringList entries;
    for (const domain::PriceEdition &one : prices) {
        const QString amounts = QStringLiteral("%1 = %2 + %3")
                                    .arg(one.price.value_or(0))
                                    .arg(one.subsidy.value_or(0))
                                    .arg(one.copay.value_or(0));
        QStringList parts{one.grade.isEmpty() ? allGrades : quoted(one.grade), amounts};
        if (one.from.isValid() || one.until.isValid())
            parts.append(daysText(one.from, one.until));
        if (!one.note.isEmpty())
            parts.append(quoted(one.note));
        entries.append(joined(parts));
    }
    return entries.join(QLatin1String("; "));
}

std::optional<QList<domain::PriceEdition>> pricesOf(const QString &text, QDate today)
{
    return allOf<domain::PriceEdition>(text, today, priceOf);
}

QString ofRegistrations(const QList<domain::Registration> &registrations)
{
    QStringList entries;
    for (const domain::Registration &one : registrations)
        entries.append(joined({quoted(one.number), daysText(one.from, one.until), quoted(one.authority)}));
    return entries.join(QLatin1String("; "));
}

std::optional<QList<domain::Registration>> registrationsOf(const QString &text, QDate today)
{
    return allOf<domain::Registration>(text, today, registrationOf);
}

QString ofContacts(const QList<Contact> &contacts)
{
    QStringList entries;
    for (const Contact &contact : contacts) {
        const domain::Staff &one = contact.staff;
        const QString texts = joined(
            {quoted(one.name), quoted(one.title), quoted(one.department), quoted(one.qualifications)});
        QStringList parts{texts};
        if (!one.phone.isEmpty())
            parts.append(base::formatPhone(one.phone));
        if (!one.email.isEmpty())
            parts.append(one.email);
        if (one.from.isValid() || one.until.isValid())
            parts.append(daysText(one.from, one.until));
        if (!contact.site.isEmpty())
            parts.append(u'@' + quoted(contact.site));
        entries.append(parts.join(QLatin1String(" / ")));
    }
    return entries.join(QLatin1String("; "));
}

std::optional<QList<Contact>> contactsOf(const QString &text, QDate today)
{
    return allOf<Contact>(text, today, contactOf);
}

} // namespace exchange::partcells
