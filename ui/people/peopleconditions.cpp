// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleconditions.h"

#include "model/base/calendar.h"
#include "ui/people/personwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto kMonths = "monthsWithoutContact"_L1;

QString conditionWords(const char *source)
{
    return QCoreApplication::translate("PeopleConditions", source);
}

QString ageWords(const domain::PeopleQuery &set)
{
    if (set.ageFrom && set.ageUntil)
        return conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Age %1 to %2"))
            .arg(*set.ageFrom)
            .arg(*set.ageUntil);
    if (set.ageFrom)
        return conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Age %1 and over")).arg(*set.ageFrom);
    return conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Age up to %1")).arg(*set.ageUntil);
}

/// Puts a chip for a condition that is set; `clear` takes that condition out of a copy.
class Chips {
public:
    explicit Chips(const PeopleConditions &conditions)
        : m_conditions(conditions)
    {
    }
    template <class Clear> void add(bool isSet, const QString &text, Clear clear)
    {
        if (!isSet)
            return;
        ConditionChip chip{text, m_conditions};
        clear(chip.without);
        m_chips.append(chip);
    }
    QList<ConditionChip> take() { return std::move(m_chips); }

private:
    const PeopleConditions &m_conditions;
    QList<ConditionChip> m_chips;
};

} // namespace

domain::PeopleQuery PeopleConditions::query(QDate today) const
{
    domain::PeopleQuery query = set;
    query.today = today;
    if (monthsWithoutContact > 0)
        query.noContactSince = base::startOfKoreanDay(today.addMonths(-monthsWithoutContact));
    return query;
}

QJsonObject PeopleConditions::toJson() const
{
    QJsonObject json = set.toJson();
    if (monthsWithoutContact > 0)
        json.insert(kMonths, monthsWithoutContact);
    return json;
}

PeopleConditions PeopleConditions::fromJson(const QJsonObject &json)
{
    PeopleConditions conditions;
    conditions.set = domain::PeopleQuery::fromJson(json);
    conditions.monthsWithoutContact = json.value(kMonths).toInt();
    return conditions;
}

QList<ConditionChip> chipsOf(const PeopleConditions &conditions, const PersonWords &words)
{
    const domain::PeopleQuery &set = conditions.set;
    const Desk &desk = words.desk();
    using C = PeopleConditions;
    Chips chips(conditions);
    chips.add(!set.dong.isEmpty(), set.dong, [](C &c) { c.set.dong.clear(); });
    chips.add(!set.lead.isEmpty(), conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Lead: %1")).arg(set.lead),
        [](C &c) { c.set.lead.clear(); });
    for (const QString &group : set.needGroups)
        chips.add(true, desk.word("need-groups", group), [&](C &c) { c.set.needGroups.removeAll(group); });
    chips.add(!set.condition.isEmpty(), desk.word("conditions", set.condition),
        [](C &c) { c.set.condition.clear(); });
    chips.add(!set.stage.isEmpty(), desk.word("stages", set.stage), [](C &c) { c.set.stage.clear(); });
    chips.add(set.ageFrom || set.ageUntil, set.ageFrom || set.ageUntil ? ageWords(set) : QString(), [](C &c) {
        c.set.ageFrom.reset();
        c.set.ageUntil.reset();
    });
    const QString bundle = set.bundle == u"none"
        ? conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "No care pass"))
        : conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Care pass: %1"))
              .arg(desk.word("bundle-states", set.bundle));
    chips.add(!set.bundle.isEmpty(), bundle, [](C &c) { c.set.bundle.clear(); });
    chips.add(set.urgentOnly, conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Urgent")),
        [](C &c) { c.set.urgentOnly = false; });
    chips.add(set.withoutAssessment, conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Before assessment")),
        [](C &c) { c.set.withoutAssessment = false; });
    chips.add(set.conflictsOnly, conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "With conflicts")),
        [](C &c) { c.set.conflictsOnly = false; });
    chips.add(conditions.monthsWithoutContact > 0,
        conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "No contact for %1 months"))
            .arg(conditions.monthsWithoutContact),
        [](C &c) { c.monthsWithoutContact = 0; });
    const QDate since = base::koreanDay(set.noContactSince.value_or(0));
    chips.add(set.noContactSince.has_value(),
        conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "No contact since %1")).arg(words.day(since)),
        [](C &c) { c.set.noContactSince.reset(); });
    chips.add(set.withFormer, conditionWords(QT_TRANSLATE_NOOP("PeopleConditions", "Former people too")),
        [](C &c) { c.set.withFormer = false; });
    return chips.take();
}

QList<PeopleView> builtInViews()
{
    QList<PeopleView> views;
    const auto add = [&](const char *source, auto change) {
        PeopleView view;
        view.words = {"PeopleViews", source};
        change(view.conditions);
        views.append(view);
    };
    using C = PeopleConditions;
    add(QT_TRANSLATE_NOOP("PeopleViews", "All"), [](C &) {});
    add(QT_TRANSLATE_NOOP("PeopleViews", "Urgent"), [](C &c) { c.set.urgentOnly = true; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Before assessment"), [](C &c) { c.set.withoutAssessment = true; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "No contact for 3 months"),
        [](C &c) { c.monthsWithoutContact = 3; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Care pass active"), [](C &c) { c.set.bundle = u"active"_s; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Older people living alone"),
        [](C &c) { c.set.needGroups = {u"livingAloneElder"_s}; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Young carers"), [](C &c) { c.set.needGroups = {u"youngCarer"_s}; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Borderline intellect"),
        [](C &c) { c.set.needGroups = {u"borderlineIntellect"_s}; });
    add(QT_TRANSLATE_NOOP("PeopleViews", "Isolated people"), [](C &c) {
        c.set.needGroups = {u"isolatedYoung"_s, u"isolatedMiddle"_s, u"lonelyDeathRisk"_s};
    });
    return views;
}

QJsonArray viewsToJson(const QList<PeopleView> &views)
{
    QJsonArray json;
    for (const PeopleView &view : views)
        json.append(QJsonObject{{u"name"_s, view.name}, {u"conditions"_s, view.conditions.toJson()}});
    return json;
}

QList<PeopleView> viewsFromJson(const QJsonArray &json)
{
    QList<PeopleView> views;
    for (const QJsonValue &value : json) {
        PeopleView view;
        view.name = value[u"name"_s].toString();
        view.conditions = PeopleConditions::fromJson(value[u"conditions"_s].toObject());
        if (!view.name.isEmpty())
            views.append(view);
    }
    return views;
}

} // namespace ui
