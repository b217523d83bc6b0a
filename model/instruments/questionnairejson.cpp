// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/questionnairejson.h"

#include "model/instruments/calculation.h"
#include "model/instruments/constraints.h"
#include "model/instruments/exactjson.h"
#include "model/instruments/itemreader.h"
#include "model/instruments/limitreader.h"
#include "model/instruments/totalreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace instruments {

namespace {

using base::ErrorKind;

/// A year or a month of FHIR begins with its first day and ends with its last.
QDate dayIn(const QString &text, bool isEnd)
{
    static const QRegularExpression kPartial(QStringLiteral("^[0-9]{4}(-[0-9]{2})?$"));
    if (!kPartial.match(text).hasMatch())
        return QDate::fromString(text.left(10), Qt::ISODate);
    const bool isYear = text.size() == 4;
    const QDate first(text.left(4).toInt(), isYear ? 1 : text.mid(5).toInt(), 1);
    return isEnd ? (isYear ? first.addYears(1) : first.addMonths(1)).addDays(-1) : first;
}

QDate readDay(const QJsonObject &object, const QString &key, Trouble &trouble)
{
    const QString home = QStringLiteral("effectivePeriod");
    const QString text = readString(object, key, home, trouble);
    const QDate day = dayIn(text, key == QStringLiteral("end"));
    if (!text.isEmpty() && !day.isValid())
        trouble.note(joined(home, key), "is no day");
    return day;
}

/// Follows what each item needs to know first: the group around it and the questions of its conditions.
class CircleSearch {
public:
    explicit CircleSearch(const ItemIndex &index)
        : m_index(index)
    {
    }

    bool isOnCircle(const Item &item)
    {
        if (m_done.contains(item.linkId))
            return false;
        if (m_open.contains(item.linkId))
            return true;
        m_open.insert(item.linkId);
        const Item *parent = m_index.parent(item.linkId);
        bool found = parent && isOnCircle(*parent);
        for (const EnableWhen &condition : item.enableWhen) {
            const Item *question = m_index.find(condition.question);
            found = found || (question && isOnCircle(*question));
        }
        m_open.remove(item.linkId);
        m_done.insert(item.linkId);
        return found;
    }

private:
    const ItemIndex &m_index;
    QSet<QString> m_done;
    QSet<QString> m_open;
};

void checkTotal(const TotalRule &rule, const ItemIndex &index, Trouble &trouble)
{
    const QString home = QStringLiteral("item %1: total").arg(rule.linkId);
    for (const QString &part : rule.parts) {
        if (!index.find(part) || part == rule.linkId)
            trouble.note(home, "names a part that is no item");
    }
    for (const QString &part : rule.reversed) {
        const Item *item = index.find(part);
        if (!rule.parts.contains(part) || !item || !item->lowestWeight() || !item->highestWeight())
            trouble.note(home, "reverses what is no part or has no ends");
    }
    const Item *goals = index.find(rule.goals);
    if (!rule.goals.isEmpty() && (!rule.parts.isEmpty() || !goals || !goals->isRepeatingGroup()))
        trouble.note(home, "has goals that are no repeating group");
    for (const Band &band : rule.bands) {
        if (!band.question.isEmpty() && !index.find(band.question))
            trouble.note(home, "has a band that asks for no item");
    }
}

void checkReferences(const Questionnaire &questionnaire, Trouble &trouble)
{
    const ItemIndex index(questionnaire);
    CircleSearch circles(index);
    for (const Item *item : index.inOrder()) {
        for (const EnableWhen &condition : item->enableWhen) {
            const Item *question = index.find(condition.question);
            if (!question || !question->isQuestion())
                trouble.note(
                    QStringLiteral("item %1: enableWhen.question").arg(item->linkId), "names no question");
        }
        if (circles.isOnCircle(*item))
            trouble.note(QStringLiteral("item %1: enableWhen").arg(item->linkId), "depends on itself");
    }
    if (questionnaire.total)
        checkTotal(*questionnaire.total, index, trouble);
    for (const TotalRule &rule : questionnaire.subtotals)
        checkTotal(rule, index, trouble);
    for (const CaseClassRule &rule : questionnaire.caseClassRules) {
        if (!index.find(rule.question))
            trouble.note(QStringLiteral("extension case-class-rule"), "names no item");
    }
}

/// A total that lists no parts and has no expression is the sum of all weights.
void completeTotal(TotalRule &rule, const ItemIndex &index, const Questionnaire &questionnaire)
{
    if (!rule.parts.isEmpty() || !rule.goals.isEmpty())
        return;
    if (index.find(rule.linkId)->formula(QStringLiteral("calculatedExpression"))) {
        rule.isComputable = isComputedHere(questionnaire, rule.linkId);
        return;
    }
    for (const Item *item : index.inOrder()) {
        const auto weighs = [](const Option &option) { return option.weight.has_value(); };
        if (std::any_of(item->options.begin(), item->options.end(), weighs))
            rule.parts.append(item->linkId);
    }
}

/// A condition on a coding means the option of that system, also where two options share a code.
void resolveCodings(std::vector<Item> &items, const ItemIndex &index)
{
    for (Item &item : items) {
        for (EnableWhen &condition : item.enableWhen) {
            const Item *question = index.find(condition.question);
            if (condition.system.isEmpty() || !question)
                continue;
            const QString code = condition.answer.toString();
            // A code of another system is another answer, even where it looks the same.
            if (const Option *twin = question->option(code); twin && !twin->system.isEmpty())
                condition.answer = QString(condition.system + u'|' + code);
            for (const Option &option : question->options) {
                if (option.system == condition.system && option.code() == code)
                    condition.answer = option.value;
            }
        }
        resolveCodings(item.children, index);
    }
}

void readHead(Questionnaire &questionnaire, const QJsonObject &json, Language language, Trouble &trouble)
{
    static const QStringList kStatuses{QStringLiteral("draft"), QStringLiteral("active"),
        QStringLiteral("retired"), QStringLiteral("unknown")};
    const QString home = QStringLiteral("Questionnaire");
    questionnaire.url = readString(json, QStringLiteral("url"), home, trouble);
    questionnaire.version = readString(json, QStringLiteral("version"), home, trouble);
    questionnaire.status = readString(json, QStringLiteral("status"), home, trouble);
    if (!kStatuses.contains(questionnaire.status))
        trouble.note(QStringLiteral("status"), "is none of draft, active, retired, unknown");
    questionnaire.title = readWords(json, QStringLiteral("title"), language, home, trouble);
    questionnaire.description = readWords(json, QStringLiteral("description"), language, home, trouble);
    questionnaire.label = readWords(extension(json, QStringLiteral("urn:carepass:fhir:label")),
        QStringLiteral("valueString"), language, home, trouble);
    questionnaire.copyright = readWords(json, QStringLiteral("copyright"), language, home, trouble);
    questionnaire.licence = extension(json, QStringLiteral("urn:carepass:fhir:licence"))
                                .value(QStringLiteral("valueCode"))
                                .toString();
    questionnaire.isScoreOnly = extension(json, QStringLiteral("urn:carepass:fhir:score-only"))
                                    .value(QStringLiteral("valueBoolean"))
                                    .toBool();
    const QJsonObject period = json.value(QStringLiteral("effectivePeriod")).toObject();
    questionnaire.effectiveFrom = readDay(period, QStringLiteral("start"), trouble);
    questionnaire.effectiveUntil = readDay(period, QStringLiteral("end"), trouble);
}

} // namespace

base::Result<Questionnaire> readQuestionnaire(const QByteArray &bytes)
{
    if (bytes.size() > kMaxQuestionnaireBytes)
        return {ErrorKind::InvalidInput,
            QStringLiteral("file: is larger than %1 bytes").arg(kMaxQuestionnaireBytes)};
    const auto resource = readExactJson(bytes);
    return resource ? readQuestionnaire(*resource) : base::Result<Questionnaire>(resource.error());
}

base::Result<Questionnaire> readQuestionnaire(const QJsonObject &resource)
{
    if (resource.value(QStringLiteral("resourceType")) != QStringLiteral("Questionnaire"))
        return {ErrorKind::InvalidInput, QStringLiteral("resourceType: is not Questionnaire")};
    Trouble trouble;
    const QString code = resource.value(QStringLiteral("language")).toString();
    const Language language = code.startsWith(QStringLiteral("en")) ? Language::English : Language::Korean;
    Questionnaire questionnaire;
    questionnaire.json = resource;
    readHead(questionnaire, resource, language, trouble);
    needKnownModifiers(resource, QStringLiteral("Questionnaire"), trouble);
    questionnaire.constraints = readConstraints(resource, language, QStringLiteral("Questionnaire"), trouble);
    ItemReader reader(readValueSets(resource, language, trouble), language, trouble);
    questionnaire.items = reader.readItems(resource, QString(), 1);
    questionnaire.formulas = readFormulas(resource, QStringLiteral("Questionnaire"), trouble);
    questionnaire.total = reader.total();
    questionnaire.subtotals = reader.subtotals();
    questionnaire.caseClassRules = readCaseClassRules(resource, language, trouble);
    questionnaire.defaultCaseClass
        = extension(resource, QStringLiteral("urn:carepass:fhir:case-class-default"))
              .value(QStringLiteral("valueCode"))
              .toString();
    if (!trouble.isSome())
        checkReferences(questionnaire, trouble);
    if (trouble.isSome())
        return trouble.error();
    const ItemIndex index(questionnaire);
    resolveCodings(questionnaire.items, index);
    if (questionnaire.total)
        completeTotal(*questionnaire.total, index, questionnaire);
    for (TotalRule &rule : questionnaire.subtotals)
        completeTotal(rule, index, questionnaire);
    return questionnaire;
}

QByteArray writeQuestionnaire(const Questionnaire &questionnaire)
{
    QJsonObject json = questionnaire.json;
    const auto put = [](QJsonObject &object, const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(json, QStringLiteral("status"), questionnaire.status);
    put(json, QStringLiteral("version"), questionnaire.version);
    QJsonObject period = json.value(QStringLiteral("effectivePeriod")).toObject();
    const auto putDay = [&](const QString &key, QDate day) {
        // A day that has not changed keeps the precision it came with.
        const bool isEnd = key == QStringLiteral("end");
        if (day.isValid() && dayIn(period.value(key).toString(), isEnd) != day)
            period.insert(key, day.toString(Qt::ISODate));
    };
    putDay(QStringLiteral("start"), questionnaire.effectiveFrom);
    putDay(QStringLiteral("end"), questionnaire.effectiveUntil);
    if (!period.isEmpty())
        json.insert(QStringLiteral("effectivePeriod"), period);
    return writeExactJson(json);
}

} // namespace instruments
