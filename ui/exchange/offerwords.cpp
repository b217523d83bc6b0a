// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/offerwords.h"

#include "model/base/names.h"
#include "model/domain/priceedition.h"
#include "model/domain/registration.h"
#include "model/domain/staff.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::offerwords {
namespace {

QString offerText(const char *text)
{
    return QCoreApplication::translate("OfferWords", text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString days(QDate from, QDate until)
{
    return from.isValid() || until.isValid() ? formats::range(from, until) : QString();
}

} // namespace

QString record(const Desk &desk, const QString &field, const QJsonObject &fields)
{
    if (field == u"prices") {
        const auto price = domain::fromFields<domain::PriceEdition>({}, 0, fields);
        const QString grade = price.grade.isEmpty() ? offerText(QT_TRANSLATE_NOOP("OfferWords", "All grades"))
                                                    : desk.word("income-grades", price.grade);
        const QString amount
            = offerText(QT_TRANSLATE_NOOP("OfferWords", "%1, copay %2"))
                  .arg(formats::won(price.price.value_or(0)), formats::won(price.copay.value_or(0)));
        return joined({grade, amount, days(price.from, price.until)});
    }
    if (field == u"registrations") {
        const auto one = domain::fromFields<domain::Registration>({}, 0, fields);
        return joined({one.number, days(one.from, one.until), one.authority});
    }
    const auto one = domain::fromFields<domain::Staff>({}, 0, fields);
    return joined({one.name, one.title, one.department, base::formatPhone(one.phone), one.email,
        days(one.from, one.until)});
}

} // namespace ui::offerwords
