// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundletyping.h"

#include "ui/bundle/bundleworkplace.h"
#include "ui/bundle/composer.h"
#include "ui/bundle/goalscard.h"
#include "ui/bundle/rulecard.h"
#include "ui/bundle/signpanel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui::bundletyping {

QJsonObject read(const Composer &composer, const BundleWorkplace &work, base::Month start)
{
    QJsonArray offers;
    for (const int index : composer.chosen())
        offers.append(composer.problem().offers[size_t(index)].id);
    return {{u"start"_s, base::isoMonth(start)}, {u"months"_s, composer.months()}, {u"offers"_s, offers},
        {u"reasons"_s, work.rules()->allReasons()}, {u"goals"_s, work.goals()->goals()}};
}

void restore(const QJsonObject &typed, Composer &composer, const BundleWorkplace &work)
{
    std::vector<int> chosen = composer.chosen();
    if (typed.contains("offers"_L1)) {
        chosen.clear();
        for (const QJsonValue &id : typed.value("offers"_L1).toArray()) {
            const auto offer = base::Id::fromString(id.toString());
            if (const int index = offer ? composer.made().indexOf(*offer) : -1; index >= 0)
                chosen.push_back(index);
        }
    }
    work.rules()->setReasons(typed.value("reasons"_L1).toObject());
    work.goals()->setGoals(typed.value("goals"_L1).toObject());
    composer.setMonths(typed.value("months"_L1).toInt(composer.months()));
    composer.setChosen(chosen);
}

work::BundleInput takeInput(const Composer &composer, const BundleWorkplace &work, base::Month start,
    const std::optional<domain::Bundle> &kept)
{
    work::BundleInput input;
    if (kept) {
        input.id = kept->id;
        input.version = kept->version;
    }
    input.person = composer.made().person.id;
    input.start = start;
    input.months = composer.months();
    for (const int index : composer.chosen())
        input.offers.append(composer.made().offers[index].offer.id);
    input.reasons = work.rules()->reasons(composer);
    input.goals = work.goals()->goals();
    if (!composer.demands().second.isEmpty())
        input.second = work.rules()->signature()->take();
    return input;
}

} // namespace ui::bundletyping
