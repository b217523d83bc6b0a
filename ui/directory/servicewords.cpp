// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicewords.h"

#include "model/base/money.h"
#include "model/domain/areas.h"
#include "model/work/slottext.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::servicewords {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("ServiceWords", source);
}

} // namespace

QString area(const QString &code)
{
    const auto area = domain::serviceAreaOf(code);
    return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
}

QStringList areas()
{
    QStringList words;
    for (const domain::ServiceArea area : domain::kAllServiceAreas)
        words.append(QCoreApplication::translate("areas", domain::labelOf(area)));
    return words;
}

QString times(const QList<domain::Slot> &weekly)
{
    const QString text = work::slottext::wordsOf(work::slottext::textOf(weekly));
    return text.isEmpty() ? words(QT_TRANSLATE_NOOP("ServiceWords", "by arrangement")) : text;
}

QString copayOfPrice(const domain::Service &service)
{
    if (!service.copay || !service.price)
        return {};
    return u"%1 / %2"_s.arg(base::formatDigits(*service.copay), base::formatDigits(*service.price));
}

QString price(const domain::Service &service)
{
    if (!service.copay || !service.price || !service.subsidy)
        return {};
    return words(QT_TRANSLATE_NOOP("ServiceWords", "%1 = subsidy %2 + copay %3"))
        .arg(formats::won(*service.price), formats::won(*service.subsidy), formats::won(*service.copay));
}

QString places(const domain::Offer &offer)
{
    const auto number
        = [](const std::optional<qint64> &value) { return value ? base::formatDigits(*value) : u"?"_s; };
    return u"%1 / %2"_s.arg(number(offer.places), number(offer.capacity));
}

QString registered(const domain::Service &service)
{
    return service.registeredUntil.isValid() ? formats::day(service.registeredUntil)
                                             : words(QT_TRANSLATE_NOOP("ServiceWords", "without end"));
}

QString coverage(const QJsonObject &coverage)
{
    QStringList parts;
    for (const domain::NeedArea need : domain::kAllNeedAreas) {
        const int percent = qRound(coverage.value(domain::codeOf(need)).toDouble() * 100);
        if (percent > 0)
            parts.append(
                u"%1 %2%"_s.arg(QCoreApplication::translate("areas", domain::labelOf(need))).arg(percent));
    }
    return parts.join(u" · "_s);
}

QString sessions(const domain::Service &service)
{
    const QString length = service.minutes
        ? words(QT_TRANSLATE_NOOP("ServiceWords", "%1 minutes each")).arg(*service.minutes)
        : QString();
    const QString times = service.sessions
        ? words(QT_TRANSLATE_NOOP("ServiceWords", "%1 times a month")).arg(*service.sessions)
        : QString();
    return times.isEmpty() || length.isEmpty() ? times + length : u"%1, %2"_s.arg(times, length);
}

QString ages(const domain::Service &service)
{
    if (service.ageFrom && service.ageUntil)
        return words(QT_TRANSLATE_NOOP("ServiceWords", "aged %1 to %2"))
            .arg(*service.ageFrom)
            .arg(*service.ageUntil);
    if (service.ageFrom)
        return words(QT_TRANSLATE_NOOP("ServiceWords", "aged %1 and over")).arg(*service.ageFrom);
    if (service.ageUntil)
        return words(QT_TRANSLATE_NOOP("ServiceWords", "aged up to %1")).arg(*service.ageUntil);
    return {};
}

bool isEnded(const work::OfferView &view, QDate today)
{
    const QDate until = view.service.registeredUntil;
    return view.offer.closed || (until.isValid() && until < today);
}

Tone placesTone(const domain::Offer &offer)
{
    return offer.places && *offer.places == 0 ? Tone::Danger : Tone::Neutral;
}

Tone registeredTone(const domain::Service &service, QDate today)
{
    if (!service.registeredUntil.isValid())
        return Tone::Neutral;
    const qint64 left = today.daysTo(service.registeredUntil);
    return left < 0 ? Tone::Danger : left <= kRegisteredDays ? Tone::Warn : Tone::Neutral;
}

Tone checkedTone(const domain::Offer &offer, QDate today, int days)
{
    return !offer.checked.isValid() || offer.checked.daysTo(today) > days ? Tone::Warn : Tone::Neutral;
}

QString issue(const work::ServiceIssue &issue)
{
    using enum work::ServiceIssue::Reason;
    switch (issue.reason) {
    case Missing:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "Please fill this in."));
    case NotAnArea:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "Please choose one of the three areas."));
    case NegativeAmount:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "This cannot be less than nothing."));
    case AmountsDoNotAdd:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "Subsidy and copay have to add up to the price."));
    case NotAShare:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "A share lies between nothing and all of it."));
    case NotASlot:
        return words(
            QT_TRANSLATE_NOOP("ServiceWords", "Please write it as Tue 10:00-11:30; Fri 10:00-11:30."));
    case SlotsOverlap:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "Two times of one place overlap."));
    case Overlapping:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "Two prices of one grade hold on the same day."));
    case OutOfOrder:
        return words(QT_TRANSLATE_NOOP("ServiceWords", "The end lies before the beginning."));
    }
    return {};
}

} // namespace ui::servicewords
