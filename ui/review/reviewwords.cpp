// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewwords.h"

#include "model/domain/records.h"
#include "ui/support/actwords.h"
#include "ui/support/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype kEndOfId = 8;

class ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)

public:
    static QString month(base::Month month)
    {
        // %3 for languages that name months by their number.
        QString text = tr("%1 %2", "a month: %1 name, %2 year, %3 number");
        return text.replace(u"%1"_s, QLocale(QLocale::English).monthName(month.month))
            .replace(u"%2"_s, QString::number(month.year))
            .replace(u"%3"_s, QString::number(month.month));
    }
    static QStringList unusual(const work::accessreview::Person &person);
    static QString unusual(const work::accessreview::Entry &entry);
    static QString without() { return tr("no reason written"); }
    static QString list() { return tr("a list"); }
    static QString signers(const work::accessreview::Signature &signature)
    {
        return signature.secondName.isEmpty()
            ? signature.name
            : tr("%1 and %2", "two people who signed").arg(signature.name, signature.secondName);
    }
    static ErrorText trouble(const base::Error &error);
};

QStringList ReviewText::unusual(const work::accessreview::Person &person)
{
    QStringList why;
    if (person.withoutReason > 0)
        why.append(tr("taken out without a reason: %n", nullptr, int(person.withoutReason)));
    for (const work::accessreview::BusyDay &day : person.busyDays)
        why.append(tr("%1: %2 records in one day").arg(formats::day(day.day), formats::count(int(day.records))));
    if (person.outsideHours > 0)
        why.append(tr("outside 09–18: %n", nullptr, int(person.outsideHours)));
    if (person.weekends > 0)
        why.append(tr("on weekends and holidays: %n", nullptr, int(person.weekends)));
    return why;
}

QString ReviewText::unusual(const work::accessreview::Entry &entry)
{
    QStringList why;
    if (entry.when == "weekend"_L1)
        why.append(tr("weekend"));
    else if (entry.when == "holiday"_L1)
        why.append(tr("public holiday"));
    else if (entry.when == "outside"_L1)
        why.append(tr("outside hours"));
    if ((entry.kind == "export"_L1 || entry.kind == "copy"_L1) && entry.reason.trimmed().isEmpty())
        why.append(without());
    return why.join(u" · "_s);
}

ErrorText ReviewText::trouble(const base::Error &error)
{
    ErrorText text = errorText(error);
    using base::ErrorKind;
    const QString same = tr("Nothing has been signed.");
    if (error.kind == ErrorKind::NotAllowed)
        return {tr("The office does not take this signature."), same,
            tr("It has to be somebody who reviews accesses, and the second person somebody else than the first."),
            text.number};
    if (error.kind == ErrorKind::NotFound)
        return {tr("This waits no longer."), same, tr("It may have been signed or declined by somebody else."),
            text.number};
    text.safe = same;
    return text;
}

} // namespace

namespace reviewwords {

QString month(base::Month month)
{
    return ReviewText::month(month);
}

QString kinds(const work::accessreview::Person &person)
{
    QList<std::pair<qint64, QString>> counts;
    for (auto kind = person.kinds.begin(); kind != person.kinds.end(); ++kind)
        counts.append({kind.value(), accessWords(kind.key())});
    std::ranges::stable_sort(counts, std::greater(), &std::pair<qint64, QString>::first);
    QStringList parts;
    for (const auto &[count, word] : std::as_const(counts))
        parts.append(u"%1 %2"_s.arg(word, formats::count(int(count))));
    return parts.join(u" · "_s);
}

QStringList unusual(const work::accessreview::Person &person)
{
    return ReviewText::unusual(person);
}

QString record(const work::accessreview::Entry &entry, const PersonWords &words)
{
    if (entry.type.isEmpty())
        return ReviewText::list();
    const domain::RecordType *type = domain::recordType(entry.type);
    const QString kind = type ? QCoreApplication::translate("fields", type->label) : entry.type;
    if (!entry.whose.isEmpty())
        return u"%1 · %2"_s.arg(words.name(entry.whose), kind);
    return entry.subject.isNil() ? kind : u"%1 · %2"_s.arg(kind, entry.subject.toString().right(kEndOfId));
}

QString unusual(const work::accessreview::Entry &entry)
{
    return ReviewText::unusual(entry);
}

QString signers(const work::accessreview::Signature &signature)
{
    return ReviewText::signers(signature);
}

ErrorText signTrouble(const base::Error &error)
{
    return ReviewText::trouble(error);
}

} // namespace reviewwords

} // namespace ui
