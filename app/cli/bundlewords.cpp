// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundlewords.h"

#include "app/cli/shownwords.h"
#include "app/cli/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString answerWords(const work::grants::View &view)
{
    const domain::Grant &grant = view.grant;
    if (grant.isGivenBack)
        return words(QT_TRANSLATE_NOOP("cli", "given back"));
    if (grant.answer.isEmpty())
        return words(QT_TRANSLATE_NOOP("cli", "waits for the office"));
    if (grant.answer != u"granted")
        return grant.why == u"place" ? words(QT_TRANSLATE_NOOP("cli", "refused: no place is left"))
                                     : words(QT_TRANSLATE_NOOP("cli", "refused: the services of this month are used up"));
    if (!view.signedBy.isEmpty())
        return words(QT_TRANSLATE_NOOP("cli", "granted beyond the cap, signed by %1")).arg(view.signedBy.join(u", "_s));
    return grant.slot ? words(QT_TRANSLATE_NOOP("cli", "granted, service %1 of the month")).arg(*grant.slot)
                      : words(QT_TRANSLATE_NOOP("cli", "granted"));
}

QJsonObject jsonOf(const work::grants::View &view)
{
    const domain::Grant &grant = view.grant;
    return {{u"item"_s, grant.parent.toString()}, {u"month"_s, grant.month}, {u"answer"_s, grant.answer},
        {u"why"_s, grant.why}, {u"slot"_s, grant.slot ? QJsonValue(*grant.slot) : QJsonValue()},
        {u"givenBack"_s, grant.isGivenBack}, {u"signedBy"_s, QJsonArray::fromStringList(view.signedBy)}};
}

} // namespace

QJsonObject bundleJson(const domain::Bundle &bundle)
{
    return {{u"id"_s, bundle.id.toString()}, {u"person"_s, bundle.parent.toString()}, {u"state"_s, bundle.state},
        {u"start"_s, bundle.start}, {u"months"_s, bundle.months.value_or(0)},
        {u"edition"_s, bundle.edition.value_or(1)}, {u"approvedEdition"_s, bundle.approvedEdition.value_or(0)}};
}

QStringList bundleCells(const domain::CodeLists &codes, const domain::Bundle &bundle, const QString &person)
{
    const QString months = bundle.months
        ? words(QT_TRANSLATE_NOOP("cli", "from %1, months: %2")).arg(bundle.start).arg(*bundle.months)
        : words(QT_TRANSLATE_NOOP("cli", "from %1")).arg(bundle.start);
    return {bundle.id.toString(), person, codeWord(codes, u"bundle-states"_s, bundle.state), months};
}

QJsonArray grantsJson(const QList<work::grants::View> &grants)
{
    QJsonArray list;
    for (const work::grants::View &one : grants)
        list.append(jsonOf(one));
    return list;
}

QList<QStringList> grantRows(const QList<domain::BundleItem> &items, const QList<work::grants::View> &grants)
{
    QList<QStringList> rows;
    for (const work::grants::View &one : grants) {
        const auto item = std::ranges::find(items, one.grant.parent, &domain::BundleItem::id);
        rows.append({item == items.end() ? one.grant.parent.toString() : item->serviceName, one.grant.month,
            answerWords(one)});
    }
    return rows;
}

QString grantCounts(const QList<work::grants::View> &grants)
{
    if (grants.isEmpty())
        return {};
    const auto count = [&](QStringView answer) {
        return std::ranges::count_if(grants, [&](const work::grants::View &one) {
            return !one.grant.isGivenBack && one.grant.answer == answer;
        });
    };
    return words(QT_TRANSLATE_NOOP("cli", "months asked for: %1 wait, %2 granted, %3 refused"))
        .arg(count(u""))
        .arg(count(u"granted"))
        .arg(count(u"refused"));
}

} // namespace cli
