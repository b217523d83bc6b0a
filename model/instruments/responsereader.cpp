// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/responsereader.h"

#include "model/instruments/exactjson.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/questionnairejson.h"

namespace instruments {

namespace {

class Reader {
public:
    Reader(const Questionnaire &questionnaire, Trouble &trouble)
        : m_index(questionnaire)
        , m_trouble(trouble)
    {
    }

    void readItems(const QJsonObject &parent, const QString &path, int depth, QJsonObject &answers)
    {
        const QString home = joined(path, QStringLiteral("item"));
        const QJsonValue list = parent.value(QStringLiteral("item"));
        if (!list.isUndefined() && !list.isArray())
            m_trouble.note(home, "is no list");
        if (depth > 2 * kMaxItemDepth && !list.isUndefined())
            m_trouble.note(home, "lies too deep");
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size() && !m_trouble.isSome(); ++i)
            readItem(array.at(i).toObject(), home + QStringLiteral("[%1]").arg(i), depth, answers);
    }

    QStringList notAsked;

private:
    void readItem(const QJsonObject &json, const QString &path, int depth, QJsonObject &answers)
    {
        needKnownModifiers(json, path, m_trouble);
        const QString linkId = readString(json, QStringLiteral("linkId"), path, m_trouble);
        if (linkId.isEmpty())
            m_trouble.note(joined(path, QStringLiteral("linkId")), "is missing");
        if (++m_items > kMaxResponseItems)
            m_trouble.note(path, "is one item too many");
        const Item *item = m_index.find(linkId);
        if (!item) {
            notAsked.append(linkId);
            return;
        }
        if (item->isRepeatingGroup()) {
            QJsonObject occurrence;
            readItems(json, path, depth + 1, occurrence);
            QJsonArray all = answers.value(linkId).toArray();
            all.append(occurrence);
            answers.insert(linkId, all);
            return;
        }
        readAnswers(*item, json, path, depth, answers);
        readItems(json, path, depth + 1, answers);
    }

    void readAnswers(
        const Item &item, const QJsonObject &json, const QString &path, int depth, QJsonObject &answers)
    {
        const QJsonValue list = json.value(QStringLiteral("answer"));
        if (!list.isUndefined() && !list.isArray())
            m_trouble.note(joined(path, QStringLiteral("answer")), "is no list");
        QJsonArray values;
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = joined(path, QStringLiteral("answer[%1]").arg(i));
            needKnownModifiers(array.at(i).toObject(), place, m_trouble);
            const QJsonValue value = answerValue(array.at(i).toObject(), item);
            if (value.isUndefined())
                m_trouble.note(place, "has not exactly one value");
            values.append(value);
            readItems(array.at(i).toObject(), place, depth + 1, answers);
        }
        if (values.isEmpty() || item.readOnly)
            return;
        if (answers.contains(item.linkId)) {
            // The same question twice in one place: kept, so that the check of the answers can say so.
            const QJsonValue before = answers.value(item.linkId);
            QJsonArray both = before.isArray() ? before.toArray() : QJsonArray{before};
            for (const QJsonValue &value : values)
                both.append(value);
            values = both;
        }
        const bool isSingle = values.size() == 1 && !item.repeats;
        answers.insert(item.linkId, isSingle ? values.first() : QJsonValue(values));
    }

    ItemIndex m_index;
    Trouble &m_trouble;
    int m_items = 0;
};

void checkEdition(const Response &response, const Questionnaire &questionnaire, Trouble &trouble)
{
    const QString path = QStringLiteral("questionnaire");
    const QString &name = response.questionnaire;
    // Examples often name the resource on its server, or the form that they carry, instead of its address.
    const QString id = questionnaire.json.value(QStringLiteral("id")).toString();
    const bool namesResource = name.startsWith(u'#')
        || (!id.isEmpty() && (name + u'/').endsWith(QStringLiteral("Questionnaire/%1/").arg(id)));
    if (!name.isEmpty() && !questionnaire.url.isEmpty() && name != questionnaire.url && !namesResource)
        trouble.note(path, "is another instrument");
    if (!response.version.isEmpty() && response.version != questionnaire.version)
        trouble.note(path, "is another edition");
}

} // namespace

base::Result<Response> readResponse(const QByteArray &bytes, const Questionnaire &questionnaire)
{
    if (bytes.size() > kMaxResponseBytes)
        return {base::ErrorKind::InvalidInput,
            QStringLiteral("file: is larger than %1 bytes").arg(kMaxResponseBytes)};
    const auto resource = readExactJson(bytes);
    return resource ? readResponse(*resource, questionnaire) : base::Result<Response>(resource.error());
}

base::Result<Response> readResponse(const QJsonObject &resource, const Questionnaire &questionnaire)
{
    static const QStringList kStatuses{QStringLiteral("in-progress"), QStringLiteral("completed"),
        QStringLiteral("amended"), QStringLiteral("entered-in-error"), QStringLiteral("stopped")};
    if (resource.value(QStringLiteral("resourceType")) != QStringLiteral("QuestionnaireResponse"))
        return {base::ErrorKind::InvalidInput, QStringLiteral("resourceType: is not QuestionnaireResponse")};
    Trouble trouble;
    needKnownModifiers(resource, QStringLiteral("QuestionnaireResponse"), trouble);
    Response response;
    response.json = resource;
    const QString canonical = readString(resource, QStringLiteral("questionnaire"), {}, trouble);
    response.questionnaire = canonical.section(u'|', 0, 0);
    response.version = canonical.section(u'|', 1);
    response.status = readString(resource, QStringLiteral("status"), {}, trouble);
    if (!kStatuses.contains(response.status))
        trouble.note(QStringLiteral("status"), "is none of FHIR R4");
    const auto reference = [&](const QString &field) {
        return resource.value(field).toObject().value(QStringLiteral("reference")).toString();
    };
    response.subject = reference(QStringLiteral("subject"));
    response.author = reference(QStringLiteral("author"));
    response.authored = readString(resource, QStringLiteral("authored"), {}, trouble);
    checkEdition(response, questionnaire, trouble);
    Reader reader(questionnaire, trouble);
    QJsonObject answers;
    reader.readItems(resource, {}, 1, answers);
    if (trouble.isSome())
        return trouble.error();
    response.answers = Answers(answers);
    response.notAsked = reader.notAsked;
    return response;
}

} // namespace instruments
