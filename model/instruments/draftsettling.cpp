// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/draftsettling.h"

#include "model/instruments/itemtree.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/jsonwriting.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/totalwriter.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace instruments {

namespace {

using Ids = QSet<QString>;

QString questionOf(const QJsonObject &extended)
{
    return extension(extended, QStringLiteral("question")).value(QStringLiteral("valueString")).toString();
}

void forgetConditions(QJsonObject &item, const Ids &there)
{
    const QJsonArray old = item.value(QStringLiteral("enableWhen")).toArray();
    QJsonArray kept;
    for (const QJsonValue &each : old) {
        if (there.contains(each.toObject().value(QStringLiteral("question")).toString()))
            kept.append(each);
    }
    if (kept.size() == old.size())
        return;
    if (kept.isEmpty())
        item.remove(QStringLiteral("enableWhen"));
    else
        item.insert(QStringLiteral("enableWhen"), kept);
    if (kept.size() < 2)
        item.remove(QStringLiteral("enableBehavior"));
}

void forgetParts(QJsonObject &item, const Ids &there)
{
    const QString url = kOwn + QStringLiteral("total");
    QJsonObject own = extension(item, url);
    if (own.isEmpty())
        return;
    for (const QString &list :
        {QStringLiteral("part"), QStringLiteral("reversed"), QStringLiteral("goals")}) {
        std::vector<QJsonObject> parts = extensions(own, list);
        std::erase_if(parts, [&](const QJsonObject &part) {
            return !there.contains(part.value(QStringLiteral("valueString")).toString());
        });
        writeExtensions(own, list, parts);
    }
    writeExtensions(item, url, {own});
}

void forgetQuestions(QJsonObject &holder, const QString &name, const Ids &there)
{
    std::vector<QJsonObject> all = extensions(holder, kOwn + name);
    const size_t before = all.size();
    std::erase_if(all, [&](const QJsonObject &each) {
        const QString question = questionOf(each);
        return !question.isEmpty() && !there.contains(question);
    });
    if (all.size() != before)
        writeExtensions(holder, kOwn + name, all);
}

/// What a total was reckoned from, to see whether an edit touched it.
QList<QVariant> basisOf(const TotalRule &rule, const Questionnaire &form)
{
    const ItemIndex index(form);
    QList<QVariant> basis{rule.factor, int(rule.missing), rule.reversed, rule.goals};
    for (const QString &part : rule.parts) {
        basis.append(part);
        const Item *item = index.find(part);
        if (!item)
            continue;
        basis.append(item->repeats);
        basis.append(item->lowestWeight().value_or(-1e9));
        basis.append(item->highestWeight().value_or(-1e9));
        for (const Item *up = index.parent(part); up; up = index.parent(up->linkId))
            basis.append(up->linkId);
    }
    return basis;
}

const TotalRule *ruleOf(const Questionnaire &form, const QString &linkId)
{
    if (form.total && form.total->linkId == linkId)
        return &*form.total;
    const auto found = std::find_if(form.subtotals.begin(), form.subtotals.end(),
        [&](const TotalRule &rule) { return rule.linkId == linkId; });
    return found == form.subtotals.end() ? nullptr : &*found;
}

QStringList partsWithPoints(const Questionnaire &form)
{
    QStringList parts;
    const ItemIndex index(form);
    for (const Item *item : index.inOrder()) {
        if (item->isQuestion() && !item->options.empty() && item->lowestWeight())
            parts.append(item->linkId);
    }
    return parts;
}

bool renewTotal(QJsonObject &resource, TotalRule rule, const Questionnaire &form, const Questionnaire &before)
{
    const bool all = countsAllPoints(itemOf(resource, rule.linkId));
    if (all)
        rule.parts = partsWithPoints(form);
    rule.reversed.removeIf([&](const QString &part) { return !rule.parts.contains(part); });
    rule.mayMiss = std::min(rule.mayMiss, int(rule.parts.size()));
    const TotalRule *old = ruleOf(before, rule.linkId);
    if (old && basisOf(*old, before) == basisOf(rule, form))
        return false;
    const auto reach = reachOf(rule, ItemIndex(form));
    rule.minimum = reach ? std::optional(reach->least) : std::nullopt;
    rule.maximum = reach ? std::optional(reach->most) : std::nullopt;
    return changeItem(resource, rule.linkId, [&](QJsonObject &item) {
        writeTotal(item, rule, all);
        writeExpression(item, rule, form);
    });
}

} // namespace

void forgetMissing(QJsonObject &resource)
{
    removeEmptyGroups(resource);
    const QStringList ids = linkIdsBelow(resource);
    const Ids there(ids.begin(), ids.end());
    changeEveryItem(resource, [&](QJsonObject &item) {
        forgetConditions(item, there);
        forgetParts(item, there);
        forgetQuestions(item, QStringLiteral("band"), there);
    });
    forgetQuestions(resource, QStringLiteral("case-class-rule"), there);
}

base::Result<Questionnaire> withTotals(QJsonObject resource, const Questionnaire &before)
{
    auto form = readQuestionnaire(resource);
    if (!form)
        return form.error();
    bool isRenewed = false;
    if (form->total)
        isRenewed = renewTotal(resource, *form->total, *form, before);
    for (const TotalRule &rule : form->subtotals)
        isRenewed = renewTotal(resource, rule, *form, before) || isRenewed;
    return isRenewed ? readQuestionnaire(resource) : form;
}

} // namespace instruments
