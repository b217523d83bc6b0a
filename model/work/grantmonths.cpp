// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/grantmonths.h"

#include "model/base/calendar.h"
#include "model/domain/identity.h"

using namespace Qt::StringLiterals;

namespace work::grantmonths {
namespace {

constexpr int kUsualMonths = 2;

bool isOver(const domain::Bundle &bundle)
{
    return bundle.state == u"rejected" || bundle.state == u"withdrawn";
}

} // namespace

QByteArray identityOf(const domain::Person &person)
{
    return domain::identityOf(person.id, person.name, base::isoDay(person.birth), person.sex);
}

QStringList wanted(const domain::Bundle &bundle, const domain::BundleItem &item)
{
    QStringList months;
    const auto start = base::monthFromIso(bundle.start);
    const int count = int(bundle.months.value_or(kUsualMonths));
    for (int i = 0; start && i < count; ++i) {
        const base::Month month = start->plus(i);
        if (!item.from.isValid() || month >= base::monthOf(item.from))
            months.append(base::isoMonth(month));
    }
    return months;
}

QStringList kept(const domain::Bundle &bundle, const domain::BundleItem &item)
{
    if (isOver(bundle))
        return {};
    QStringList months = wanted(bundle, item);
    if (item.state != u"ended")
        return months;
    // What an exchange replaced on its first day never gave anything.
    if (!item.from.isValid() || !item.until.isValid() || item.until < item.from)
        return {};
    const QString last = base::isoMonth(base::monthOf(item.until));
    months.removeIf([&](const QString &month) { return month > last; });
    return months;
}

bool counts(const domain::Bundle &bundle)
{
    return QStringList{u"requested"_s, u"active"_s, u"paused"_s, u"ended"_s, u"evaluated"_s}.contains(
        bundle.state);
}

} // namespace work::grantmonths
