// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/responsewriter.h"

#include "model/instruments/calculation.h"
#include "model/instruments/enabling.h"
#include "model/instruments/exactjson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/scoring.h"
#include "model/instruments/values.h"

namespace instruments {

namespace {

const QString kItem = QStringLiteral("item");
const QString kAnswer = QStringLiteral("answer");
const QString kLinkId = QStringLiteral("linkId");

class Writer {
public:
    Writer(const Questionnaire &questionnaire, const Response &response)
        : m_index(questionnaire)
        , m_onlyAsked(
              response.status == QStringLiteral("completed") || response.status == QStringLiteral("amended"))
        , m_reckoned(reckoned(questionnaire, response.answers, response.authored))
    {
    }

    QJsonArray items(const std::vector<Item> &items, const Answers &answers, const QJsonArray &before) const
    {
        const EnabledItems enabled(m_index, answers);
        QJsonArray written;
        for (const Item &item : items) {
            const std::vector<QJsonObject> old = named(before, item.linkId);
            if (m_onlyAsked && !enabled.contains(item.linkId))
                continue;
            if (item.isRepeatingGroup()) {
                writeOccurrences(item, answers, old, written);
                continue;
            }
            const QJsonObject node = nodeOf(item, answers, old.empty() ? QJsonObject() : old.front());
            const bool isThere = node.contains(kItem) || node.contains(kAnswer) || !old.empty();
            if (isThere)
                written.append(node);
        }
        for (const QJsonValue &each : before) {
            if (!m_index.find(each.toObject().value(kLinkId).toString()))
                written.append(each);
        }
        return written;
    }

private:
    static QJsonObject reckoned(
        const Questionnaire &questionnaire, const Answers &answers, const QString &authored)
    {
        const QDate on = QDate::fromString(authored.left(10), Qt::ISODate);
        QJsonObject values = calculatedValues(questionnaire, answers, on);
        const Score result = score(questionnaire, answers, on);
        if (questionnaire.total && result.total)
            values.insert(questionnaire.total->linkId, *result.total);
        else if (questionnaire.total && questionnaire.total->isComputable)
            values.remove(questionnaire.total->linkId);
        for (const Total &each : result.subtotals)
            values.insert(each.linkId, each.value ? QJsonValue(*each.value) : QJsonValue());
        return values;
    }

    static std::vector<QJsonObject> named(const QJsonArray &items, const QString &linkId)
    {
        std::vector<QJsonObject> found;
        for (const QJsonValue &each : items) {
            if (each.toObject().value(kLinkId) == linkId)
                found.push_back(each.toObject());
        }
        return found;
    }

    static QJsonObject headOf(const Item &item, const QJsonObject &old)
    {
        if (!old.isEmpty()) {
            QJsonObject head(old);
            head.remove(kItem);
            head.remove(kAnswer);
            return head;
        }
        QJsonObject head{{kLinkId, item.linkId}};
        if (!item.text.isEmpty())
            head.insert(QStringLiteral("text"), item.text.in(Language::Korean));
        return head;
    }

    void writeOccurrences(const Item &group, const Answers &answers, const std::vector<QJsonObject> &old,
        QJsonArray &written) const
    {
        const std::vector<Answers> occurrences = answers.occurrences(group.linkId);
        for (size_t i = 0; i < occurrences.size(); ++i) {
            const QJsonObject before = i < old.size() ? old[i] : QJsonObject();
            QJsonObject node = headOf(group, before);
            const QJsonArray inner
                = items(group.children, answers.with(occurrences[i]), before.value(kItem).toArray());
            if (!inner.isEmpty())
                node.insert(kItem, inner);
            written.append(node);
        }
    }

    QJsonObject nodeOf(const Item &item, const Answers &answers, const QJsonObject &old) const
    {
        QJsonObject node = headOf(item, old);
        QJsonArray elements = answersOf(item, answers, old.value(kAnswer).toArray());
        const QJsonObject first = elements.first().toObject();
        const bool isBelowAnswer = item.isQuestion() && !elements.isEmpty();
        const QJsonArray before = (isBelowAnswer ? first : old).value(kItem).toArray();
        const QJsonArray inner = items(item.children, answers, before);
        if (isBelowAnswer) {
            QJsonObject holder(first);
            holder.remove(kItem);
            if (!inner.isEmpty())
                holder.insert(kItem, inner);
            elements.replace(0, holder);
            node.insert(kAnswer, elements);
        } else if (!inner.isEmpty()) {
            node.insert(kItem, inner);
        }
        return node;
    }

    QJsonArray answersOf(const Item &item, const Answers &answers, const QJsonArray &old) const
    {
        if (!item.isQuestion())
            return {};
        QJsonArray values = answers.values(item.linkId);
        if (item.readOnly && m_reckoned.contains(item.linkId))
            values = m_reckoned.value(item.linkId).isNull() ? QJsonArray()
                                                            : QJsonArray{m_reckoned.value(item.linkId)};
        else if (item.readOnly)
            return old;
        QJsonArray elements;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QJsonObject before = old.at(i).toObject();
            const bool isSame = !before.isEmpty() && answerValue(before, item) == values.at(i);
            elements.append(isSame ? before : answerElement(values.at(i), item));
        }
        return elements;
    }

    ItemIndex m_index;
    bool m_onlyAsked;
    QJsonObject m_reckoned;
};

void putReference(QJsonObject &json, const QString &field, const QString &reference)
{
    QJsonObject target = json.value(field).toObject();
    if (reference.isEmpty() || target.value(QStringLiteral("reference")) == reference)
        return;
    json.insert(field, QJsonObject{{QStringLiteral("reference"), reference}});
}

/// Whether the answers are those that the resource came with. What is nested below the second of several
/// answers has no place of its own in the map, so only the resource itself tells it without loss.
bool isAsItCame(const Response &response, const Questionnaire &questionnaire)
{
    if (!response.json.contains(kItem))
        return false;
    const auto before = readResponse(response.json, questionnaire);
    return before && before->status == response.status && before->answers.json() == response.answers.json();
}

} // namespace

QJsonObject responseResource(const Response &response, const Questionnaire &questionnaire)
{
    QJsonObject json(response.json);
    json.insert(QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse"));
    const QString url = response.questionnaire.isEmpty() ? questionnaire.url : response.questionnaire;
    const QString version = response.version.isEmpty() ? questionnaire.version : response.version;
    if (!url.isEmpty() && !json.contains(QStringLiteral("questionnaire")))
        json.insert(QStringLiteral("questionnaire"), version.isEmpty() ? url : QString(url + u'|' + version));
    json.insert(QStringLiteral("status"), response.status);
    if (!response.authored.isEmpty())
        json.insert(QStringLiteral("authored"), response.authored);
    putReference(json, QStringLiteral("subject"), response.subject);
    putReference(json, QStringLiteral("author"), response.author);
    if (isAsItCame(response, questionnaire))
        return json;
    const QJsonArray items
        = Writer(questionnaire, response)
              .items(questionnaire.items, response.answers, response.json.value(kItem).toArray());
    if (items.isEmpty())
        json.remove(kItem);
    else
        json.insert(kItem, items);
    return json;
}

QByteArray writeResponse(const Response &response, const Questionnaire &questionnaire)
{
    return writeExactJson(responseResource(response, questionnaire));
}

} // namespace instruments
