// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/formdraft.h"

#include "model/instruments/draftsettling.h"
#include "model/instruments/itemmaking.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/jsonwriting.h"
#include "model/instruments/lifecycle.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/totalwriter.h"

#include <QJsonArray>

#include <algorithm>

namespace instruments {

namespace {

using base::Done;
using base::ErrorKind;
using base::Result;

constexpr size_t kMostSteps = 500;
const QString kRole = QStringLiteral("urn:carepass:item-role");

base::Error noSuchItem()
{
    return {ErrorKind::InvalidInput, QStringLiteral("no item of this linkId")};
}

bool isReckoned(const Item &item)
{
    return item.role == ItemRole::Total || item.role == ItemRole::Subtotal;
}

} // namespace

Result<FormDraft> FormDraft::of(const Questionnaire &form, std::vector<Option> usual)
{
    if (whyNotEditable(form))
        return {ErrorKind::RefusedByRule, QStringLiteral("not a draft")};
    return FormDraft(form, std::move(usual));
}

FormDraft::FormDraft(Questionnaire form, std::vector<Option> usual)
    : m_form(std::move(form))
    , m_usual(std::move(usual))
{
}

Language FormDraft::language() const
{
    return languageOf(m_form.json);
}

FormHead FormDraft::head() const
{
    return {m_form.title, m_form.label, m_form.description, m_form.copyright, m_form.licence};
}

Done FormDraft::apply(const QString &linkId, const QString &field, const Change &change)
{
    QJsonObject resource = m_form.json;
    change(resource);
    forgetMissing(resource);
    if (resource == m_form.json)
        return {};
    auto form = withTotals(std::move(resource), m_form);
    if (!form)
        return form.error();
    if (field.isEmpty() || field != m_field || m_past.empty())
        m_past.push_back({m_form.json, linkId});
    if (m_past.size() > kMostSteps)
        m_past.erase(m_past.begin());
    m_future.clear();
    m_field = field;
    m_form = std::move(*form);
    return {};
}

Done FormDraft::applyToItem(const QString &linkId, const QString &field, const ItemChange &change)
{
    if (itemOf(m_form.json, linkId).isEmpty())
        return noSuchItem();
    return apply(linkId, field.isEmpty() ? QString() : QString(field + u':' + linkId),
        [&](QJsonObject &resource) { changeItem(resource, linkId, change); });
}

QString FormDraft::travel(std::vector<Step> &from, std::vector<Step> &to)
{
    if (from.empty())
        return {};
    Step step = std::move(from.back());
    from.pop_back();
    to.push_back({m_form.json, step.linkId});
    // What was a form once can be read again.
    if (auto form = readQuestionnaire(step.json))
        m_form = std::move(*form);
    m_field.clear();
    return step.linkId;
}

QString FormDraft::undo()
{
    return travel(m_past, m_future);
}

QString FormDraft::redo()
{
    return travel(m_future, m_past);
}

Done FormDraft::setHead(const FormHead &head)
{
    return apply({}, QStringLiteral("head"), [&](QJsonObject &resource) {
        writeWords(resource, QStringLiteral("title"), head.title, language());
        writeWords(resource, QStringLiteral("description"), head.description, language());
        writeWords(resource, QStringLiteral("copyright"), head.copyright, language());
        writeWordsExtension(resource, kOwn + QStringLiteral("label"), head.label, language());
        std::vector<QJsonObject> licence;
        if (!head.licence.isEmpty())
            licence.push_back(
                makeExtension(kOwn + QStringLiteral("licence"), QStringLiteral("valueCode"), head.licence));
        writeExtensions(resource, kOwn + QStringLiteral("licence"), licence);
    });
}

QJsonObject FormDraft::likeItem(const QString &model) const
{
    const ItemIndex index(m_form);
    const Item *like = nullptr;
    for (const Item *item : index.inOrder()) {
        const bool isModel = item->isQuestion() && !isReckoned(*item) && item->role == ItemRole::None;
        if (isModel)
            like = item;
        if (like && item->linkId == model)
            break;
    }
    if (!like) {
        const ItemType type = m_usual.empty() ? ItemType::Boolean : ItemType::Choice;
        QJsonObject item = newItem(type, {}, language());
        item.insert(QStringLiteral("required"), true);
        writeOptions(item, m_usual, language());
        return item;
    }
    const QJsonObject old = itemOf(m_form.json, like->linkId);
    QJsonObject item;
    for (const char *key : {"type", "required", "repeats", "maxLength", "answerValueSet", "answerOption"}) {
        const QJsonValue value = old.value(QLatin1String(key));
        if (!value.isUndefined())
            item.insert(QLatin1String(key), value);
    }
    if (like->valueSet.startsWith(u'#') && like->options.empty())
        item.remove(QStringLiteral("answerValueSet"));
    return item;
}

Result<QString> FormDraft::addItem(const QString &after, QJsonObject item)
{
    QString made;
    const Done done = apply(after, {}, [&](QJsonObject &resource) {
        const bool group = isGroup(item);
        made = freshLinkId(resource, group ? u'g' : u'q');
        item.insert(QStringLiteral("linkId"), made);
        if (group) {
            QJsonObject first = likeItem(after);
            first.insert(QStringLiteral("linkId"), freshLinkId(resource, u'q'));
            item.insert(QStringLiteral("item"), QJsonArray{first});
        }
        insertItem(resource, placeBehind(resource, after, !group), item);
    });
    if (!done)
        return done.error();
    return made;
}

Result<QString> FormDraft::addQuestion(const QString &after, const Words &text)
{
    QJsonObject item = likeItem(after);
    writeWords(item, QStringLiteral("text"), text, language());
    return addItem(after, item);
}

Result<QStringList> FormDraft::addQuestions(const QString &after, const QStringList &texts)
{
    QStringList made;
    const QJsonObject model = likeItem(after);
    const Done done = apply(after, {}, [&](QJsonObject &resource) {
        QString last = after;
        for (const QString &text : texts) {
            QJsonObject item = model;
            item.insert(QStringLiteral("linkId"), freshLinkId(resource, u'q'));
            const Words words = language() == Language::Korean ? Words{text, {}} : Words{{}, text};
            writeWords(item, QStringLiteral("text"), words, language());
            insertItem(resource, placeBehind(resource, last, last == after), item);
            last = item.value(QStringLiteral("linkId")).toString();
            made.append(last);
        }
    });
    if (!done)
        return done.error();
    return made;
}

Result<QString> FormDraft::addDisplay(const QString &after, const Words &text)
{
    return addItem(after, newItem(ItemType::Display, text, language()));
}

Result<QString> FormDraft::addGroup(const QString &after, const Words &text)
{
    return addItem(after, newItem(ItemType::Group, text, language()));
}

Result<QString> FormDraft::addSubtotal(const QString &after, const Words &text)
{
    const auto place = placeOf(m_form.json, after);
    if (!place)
        return noSuchItem();
    TotalRule rule;
    const ItemIndex index(m_form);
    const QString home = isGroup(itemOf(m_form.json, after)) ? after : place->parent;
    const QStringList siblings = childrenOf(m_form.json, home);
    for (const QString &linkId : siblings) {
        const Item *item = index.find(linkId);
        if (item->isQuestion() && !item->options.empty() && item->lowestWeight())
            rule.parts.append(linkId);
    }
    if (rule.parts.isEmpty())
        return {ErrorKind::RefusedByRule, QStringLiteral("no question with points here")};
    QJsonObject item = newItem(ItemType::Decimal, text, language());
    item.insert(QStringLiteral("readOnly"), true);
    writeCode(item, kRole, QStringLiteral("subtotal"));
    writeTotal(item, rule, false);
    return addItem(siblings.isEmpty() ? after : siblings.last(), item);
}

Result<QString> FormDraft::duplicate(const QString &linkId)
{
    const QJsonObject old = itemOf(m_form.json, linkId);
    const auto place = placeOf(m_form.json, linkId);
    if (!place || old.value(QStringLiteral("readOnly")).toBool())
        return noSuchItem();
    QString made;
    const Done done = apply(linkId, {}, [&](QJsonObject &resource) {
        QHash<QString, QString> names;
        const QStringList all = QStringList(linkId) + linkIdsBelow(old);
        for (const QString &each : all)
            names.insert(each, freshLinkId(resource, isGroup(itemOf(old, each)) ? u'g' : u'q'));
        QJsonObject copy = old;
        renameAll(copy, names);
        made = names.value(linkId);
        insertItem(resource, {place->parent, place->row + 1}, copy);
    });
    if (!done)
        return done.error();
    return made;
}

Done FormDraft::remove(const QString &linkId)
{
    if (itemOf(m_form.json, linkId).isEmpty())
        return noSuchItem();
    return apply(linkId, {}, [&](QJsonObject &resource) { takeItem(resource, linkId); });
}

Done FormDraft::move(const QString &linkId, int by)
{
    const auto place = placeOf(m_form.json, linkId);
    if (!place)
        return noSuchItem();
    const qsizetype count = childrenOf(m_form.json, place->parent).size();
    const qsizetype row = place->row + by;
    const bool isInside = row >= 0 && row < count;
    if (!isInside && place->parent.isEmpty())
        return {};
    return apply(linkId, {}, [&](QJsonObject &resource) {
        const QJsonObject item = takeItem(resource, linkId);
        ItemPlace to{place->parent, row};
        if (!isInside) {
            to = placeOf(resource, place->parent).value_or(ItemPlace{});
            to.row += by > 0 ? 1 : 0;
        }
        insertItem(resource, to, item);
    });
}

bool FormDraft::canIndent(const QString &linkId) const
{
    const auto place = placeOf(m_form.json, linkId);
    return place && place->row > 0
        && isGroup(itemOf(m_form.json, childrenOf(m_form.json, place->parent).at(place->row - 1)));
}

bool FormDraft::canOutdent(const QString &linkId) const
{
    const auto place = placeOf(m_form.json, linkId);
    return place && !place->parent.isEmpty();
}

Done FormDraft::indent(const QString &linkId)
{
    if (!canIndent(linkId))
        return {};
    const auto place = placeOf(m_form.json, linkId);
    const QString group = childrenOf(m_form.json, place->parent).at(place->row - 1);
    return apply(linkId, {}, [&](QJsonObject &resource) {
        const QJsonObject item = takeItem(resource, linkId);
        insertItem(resource, {group, childrenOf(resource, group).size()}, item);
    });
}

Done FormDraft::outdent(const QString &linkId)
{
    if (!canOutdent(linkId))
        return {};
    const auto place = placeOf(m_form.json, linkId);
    return apply(linkId, {}, [&](QJsonObject &resource) {
        const QJsonObject item = takeItem(resource, linkId);
        ItemPlace to = placeOf(resource, place->parent).value_or(ItemPlace{});
        ++to.row;
        insertItem(resource, to, item);
    });
}

Done FormDraft::setText(const QString &linkId, const Words &text)
{
    return applyToItem(linkId, QStringLiteral("text"),
        [&](QJsonObject &item) { writeWords(item, QStringLiteral("text"), text, language()); });
}

Done FormDraft::setShortName(const QString &linkId, const Words &name)
{
    return applyToItem(linkId, QStringLiteral("shortName"), [&](QJsonObject &item) {
        writeWordsExtension(item, kOwn + QStringLiteral("short-name"), name, language());
    });
}

Done FormDraft::setType(const QString &linkId, ItemType type)
{
    const bool isChoice = type == ItemType::Choice || type == ItemType::OpenChoice;
    return applyToItem(linkId, {}, [&](QJsonObject &item) {
        writeType(item, type);
        const bool hasAnswers = item.contains(QStringLiteral("answerOption"))
            || item.contains(QStringLiteral("answerValueSet"));
        if (isChoice && !hasAnswers)
            writeOptions(item, m_usual, language());
    });
}

Done FormDraft::setRequired(const QString &linkId, bool required)
{
    return applyToItem(
        linkId, {}, [&](QJsonObject &item) { writeTrue(item, QStringLiteral("required"), required); });
}

Done FormDraft::setRepeats(const QString &linkId, bool repeats)
{
    return applyToItem(
        linkId, {}, [&](QJsonObject &item) { writeTrue(item, QStringLiteral("repeats"), repeats); });
}

Done FormDraft::setLimits(const QString &linkId, const Limits &limits, int maxLength)
{
    const ItemIndex index(m_form);
    const Item *question = index.find(linkId);
    if (!question)
        return noSuchItem();
    return applyToItem(linkId, QStringLiteral("limits"),
        [&](QJsonObject &item) { writeLimits(item, question->type, limits, maxLength); });
}

Done FormDraft::setOptions(const QStringList &linkIds, std::vector<Option> options)
{
    giveCodes(options);
    const QString first = linkIds.value(0);
    return apply(first, QStringLiteral("options:") + first, [&](QJsonObject &resource) {
        for (const QString &linkId : linkIds)
            changeItem(resource, linkId, [&](QJsonObject &item) { writeOptions(item, options, language()); });
    });
}

QStringList FormDraft::sharing(const QString &linkId) const
{
    QStringList found{linkId};
    const ItemIndex index(m_form);
    const Item *model = index.find(linkId);
    for (const Item *item : index.inOrder()) {
        if (model && item != model && !item->options.empty() && item->options == model->options)
            found.append(item->linkId);
    }
    return found;
}

Done FormDraft::setConditions(
    const QString &linkId, const std::vector<EnableWhen> &conditions, EnableBehavior behavior)
{
    const ItemIndex index(m_form);
    std::vector<Condition> written;
    for (const EnableWhen &each : conditions) {
        const Item *question = index.find(each.question);
        if (!question)
            return noSuchItem();
        Condition condition{each, question->type};
        if (const Option *option = question->option(each.answer))
            condition.when.system = option->system;
        written.push_back(condition);
    }
    return applyToItem(linkId, QStringLiteral("conditions"),
        [&](QJsonObject &item) { writeConditions(item, written, behavior); });
}

Done FormDraft::setUrgency(const QString &linkId, const Urgency &urgency)
{
    return applyToItem(linkId, QStringLiteral("urgency"),
        [&](QJsonObject &item) { writeUrgency(item, urgency, language()); });
}

Done FormDraft::addTotal(const Words &text)
{
    if (m_form.total)
        return {ErrorKind::RefusedByRule, QStringLiteral("there is a total")};
    return apply({}, {}, [&](QJsonObject &resource) {
        QJsonObject item = newItem(ItemType::Decimal, text, language());
        const bool isTaken = !itemOf(resource, QStringLiteral("total")).isEmpty();
        item.insert(
            QStringLiteral("linkId"), isTaken ? freshLinkId(resource, u't') : QStringLiteral("total"));
        item.insert(QStringLiteral("readOnly"), true);
        writeCode(item, kRole, QStringLiteral("total"));
        writeTotal(item, {}, true);
        insertItem(resource, {{}, childrenOf(resource, {}).size()}, item);
    });
}

Done FormDraft::setTotal(const QString &linkId, const TotalRule &rule, bool all)
{
    if (!totalRule(linkId))
        return noSuchItem();
    if (!all && rule.parts.isEmpty() && rule.goals.isEmpty())
        return {ErrorKind::RefusedByRule, QStringLiteral("a total of nothing")};
    return applyToItem(
        linkId, QStringLiteral("total"), [&](QJsonObject &item) { writeTotal(item, rule, all); });
}

Done FormDraft::setBands(const QString &linkId, std::vector<Band> bands)
{
    QSet<QString> taken;
    for (const Band &band : bands)
        taken.insert(band.code);
    int number = 1;
    for (Band &band : bands) {
        if (!band.code.isEmpty())
            continue;
        while (taken.contains(QStringLiteral("b%1").arg(number)))
            ++number;
        band.code = QStringLiteral("b%1").arg(number);
        taken.insert(band.code);
    }
    std::stable_sort(bands.begin(), bands.end(), [](const Band &one, const Band &other) {
        return one.effective != other.effective ? one.effective < other.effective : one.from < other.from;
    });
    return applyToItem(
        linkId, QStringLiteral("bands"), [&](QJsonObject &item) { writeBands(item, bands, language()); });
}

const TotalRule *FormDraft::totalRule(const QString &linkId) const
{
    if (m_form.total && m_form.total->linkId == linkId)
        return &*m_form.total;
    const auto found = std::find_if(m_form.subtotals.begin(), m_form.subtotals.end(),
        [&](const TotalRule &rule) { return rule.linkId == linkId; });
    return found == m_form.subtotals.end() ? nullptr : &*found;
}

bool FormDraft::countsAll(const QString &linkId) const
{
    return countsAllPoints(itemOf(m_form.json, linkId));
}

} // namespace instruments
