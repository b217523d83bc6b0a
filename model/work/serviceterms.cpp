// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/serviceterms.h"

#include <QMap>

#include <algorithm>

namespace work::serviceterms {
namespace {

const QDate kEver(9999, 12, 31);

struct Span {
    QDate from; ///< not valid: since ever
    QDate until;

    bool holds(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
    QDate last() const { return until.isValid() ? until : kEver; }
};

QList<Span> spansOf(const domain::Service &service, const QList<domain::Registration> &periods)
{
    QList<Span> spans;
    if (service.registeredFrom.isValid() || service.registeredUntil.isValid())
        spans.append({service.registeredFrom, service.registeredUntil});
    for (const domain::Registration &period : periods)
        spans.append({period.from, period.until});
    std::stable_sort(
        spans.begin(), spans.end(), [](const Span &one, const Span &other) { return one.from < other.from; });
    return spans;
}

const domain::PriceEdition *editionOn(
    const QList<domain::PriceEdition> &editions, const QString &grade, QDate on)
{
    const domain::PriceEdition *best = nullptr;
    for (const domain::PriceEdition &one : editions) {
        if (one.grade == grade && Span{one.from, one.until}.holds(on) && (!best || one.from >= best->from))
            best = &one;
    }
    return best;
}

} // namespace

ServicePrice priceOn(const domain::Service &service, const QList<domain::PriceEdition> &editions,
    const QString &grade, QDate on)
{
    const domain::PriceEdition *edition = grade.isEmpty() ? nullptr : editionOn(editions, grade, on);
    if (!edition)
        edition = editionOn(editions, {}, on);
    if (edition)
        return {edition->price, edition->subsidy, edition->copay};
    return {service.price, service.subsidy, service.copay};
}

bool isRegistered(const domain::Service &service, const QList<domain::Registration> &periods, QDate on)
{
    const QList<Span> spans = spansOf(service, periods);
    return spans.isEmpty()
        || std::any_of(spans.begin(), spans.end(), [on](const Span &span) { return span.holds(on); });
}

QDate registeredUntil(const domain::Service &service, const QList<domain::Registration> &periods, QDate on)
{
    QDate last;
    for (const Span &span : spansOf(service, periods)) {
        const bool follows = last.isValid() && (!span.from.isValid() || span.from <= last.addDays(1));
        if (span.holds(on) || follows)
            last = last.isValid() ? std::max(last, span.last()) : span.last();
        if (last == kEver)
            return {};
    }
    return last;
}

QList<PriceFinding> findingsOf(const QList<domain::PriceEdition> &editions)
{
    QMap<QString, QList<Span>> byGrade;
    for (const domain::PriceEdition &one : editions)
        byGrade[one.grade].append({one.from, one.until});
    QList<PriceFinding> findings;
    for (auto grade = byGrade.begin(); grade != byGrade.end(); ++grade) {
        std::stable_sort(grade->begin(), grade->end(),
            [](const Span &one, const Span &other) { return one.from < other.from; });
        QDate last;
        for (const Span &span : std::as_const(*grade)) {
            if (last.isValid() && (!span.from.isValid() || span.from <= last)) {
                const QDate end = std::min(last, span.last());
                findings.append(
                    {PriceFinding::Kind::Overlap, grade.key(), span.from, end == kEver ? QDate() : end});
            } else if (last.isValid() && span.from > last.addDays(1)) {
                findings.append(
                    {PriceFinding::Kind::Gap, grade.key(), last.addDays(1), span.from.addDays(-1)});
            }
            last = last.isValid() ? std::max(last, span.last()) : span.last();
        }
    }
    return findings;
}

} // namespace work::serviceterms
