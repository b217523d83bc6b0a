// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/grants.h"

#include "model/base/bytes.h"
#include "model/base/calendar.h"
#include "model/base/crypto.h"
#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/enrolment.h"
#include "model/store/records.h"
#include "model/sync/composer.h"
#include "model/sync/granttable.h"
#include "model/sync/kind.h"
#include "model/work/bundlesteps.h"
#include "model/work/context.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::grants {
namespace {

constexpr int kUsualMonths = 2;

/// The same person in two dongs gives the same bytes; the office keeps them sealed and compares only.
QByteArray identityOf(const domain::Person &person)
{
    return base::crypto::hash(base::ByteWriter()
                                  .bytes(QByteArrayLiteral("carepass identity"))
                                  .bytes(person.name.normalized(QString::NormalizationForm_C).simplified().toUtf8())
                                  .bytes(base::isoDay(person.birth).toUtf8())
                                  .bytes(person.sex.toUtf8())
                                  .result());
}

QStringList monthsOf(const domain::Bundle &bundle)
{
    QStringList months;
    const auto start = base::monthFromIso(bundle.start);
    const int count = int(bundle.months.value_or(kUsualMonths));
    for (int i = 0; start && i < count; ++i)
        months.append(base::isoMonth(start->plus(i)));
    return months;
}

const domain::Grant *grantFor(
    const QList<domain::Grant> &grants, const base::Id &item, const QString &month)
{
    // A refused month may be asked for again; the newest request counts.
    const auto found = std::find_if(grants.rbegin(), grants.rend(),
        [&](const domain::Grant &one) { return one.parent == item && one.month == month; });
    return found == grants.rend() ? nullptr : &*found;
}

syncing::Body requestBody(const domain::Bundle &bundle, const domain::BundleItem &item, const QString &month,
    const QByteArray &identity)
{
    const syncing::RecordState none;
    syncing::Body body = syncing::Composer(none).edit(
        {{u"parent"_s, domain::Merge::Register, item.id.toString()},
            {u"bundle"_s, domain::Merge::Register, bundle.id.toString()},
            {u"month"_s, domain::Merge::Register, month}});
    const syncing::GrantWish wish{{}, identity, month, item.offer.toString(), {}};
    body.more.insert(u"grant"_s, wish.toJson());
    return body;
}

} // namespace

base::Result<bool> areNeeded(Context &context)
{
    return store::enrolment::isEnrolled(context.connection());
}

base::Result<QList<domain::Grant>> of(Context &context, const base::Id &bundle)
{
    return store::records::where<domain::Grant>(context.connection(), "bundle", bundle);
}

base::Done ask(Context &context, store::ActWriter &writer, const domain::Bundle &bundle,
    const QList<domain::BundleItem> &items)
{
    const auto needed = areNeeded(context);
    if (!needed || !*needed)
        return needed ? base::Done() : needed.error();
    const auto person = store::records::find<domain::Person>(context.connection(), bundle.parent);
    const auto grants = of(context, bundle.id);
    if (!person || !grants)
        return person ? grants.error() : person.error();
    if (!*person)
        return base::Error{base::ErrorKind::NotFound, u"person"_s};
    const QByteArray identity = identityOf(**person);
    for (const domain::BundleItem &item : items) {
        for (const QString &month : monthsOf(bundle)) {
            const domain::Grant *known = grantFor(*grants, item.id, month);
            if (known && known->answer != u"refused")
                continue;
            const base::Done put = writer.putBody(syncing::headerKind(syncing::Kind::Request),
                QLatin1String(domain::Grant::kType), context.vault().ids().next(),
                requestBody(bundle, item, month, identity));
            if (!put)
                return put;
        }
    }
    return {};
}

base::Done check(Context &context, const domain::Bundle &bundle, const QList<domain::BundleItem> &items)
{
    const auto needed = areNeeded(context);
    if (!needed || !*needed)
        return needed ? base::Done() : needed.error();
    const auto grants = of(context, bundle.id);
    if (!grants)
        return grants.error();
    for (const domain::BundleItem &item : items) {
        for (const QString &month : monthsOf(bundle)) {
            const domain::Grant *grant = grantFor(*grants, item.id, month);
            if (!grant)
                return bundlesteps::refusal(u"grant"_s, {u"ask"_s});
            if (grant->answer.isEmpty())
                return bundlesteps::refusal(u"grant"_s, {u"waiting"_s});
            if (grant->answer != u"granted")
                return bundlesteps::refusal(u"grant"_s, {grant->why == u"place" ? u"place"_s : u"cap"_s});
        }
    }
    return {};
}

} // namespace work::grants
