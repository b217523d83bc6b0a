// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/optionreader.h"

#include "model/instruments/questionnairejson.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace instruments {

namespace {

/// The concepts of code systems that the form carries, by `system|code`, in their order.
struct CarriedConcepts {
    QHash<QString, QJsonObject> byKey;
    QHash<QString, QStringList> ofSystem;

    void add(const QString &system, const QJsonArray &concepts, int depth)
    {
        for (const QJsonValue &each : concepts) {
            const QJsonObject json = each.toObject();
            const QString code = json.value(QStringLiteral("code")).toString();
            byKey.insert(system + u'|' + code, json);
            ofSystem[system].append(code);
            if (depth < kMaxItemDepth)
                add(system, json.value(QStringLiteral("concept")).toArray(), depth + 1);
        }
    }
};

CarriedConcepts conceptsIn(const QJsonArray &contained)
{
    CarriedConcepts found;
    for (const QJsonValue &each : contained) {
        const QJsonObject system = each.toObject();
        if (system.value(QStringLiteral("resourceType")) == QStringLiteral("CodeSystem"))
            found.add(system.value(QStringLiteral("url")).toString(),
                system.value(QStringLiteral("concept")).toArray(), 0);
    }
    return found;
}

/// Gathers the options of one set of answers.
class SetReader {
public:
    SetReader(const CarriedConcepts &carried, Language language, const QString &path, Trouble &trouble)
        : m_carried(carried)
        , m_language(language)
        , m_path(path)
        , m_trouble(trouble)
    {
    }

    /// What was expanded is the set; what it is made of says more about each code, its weight for one.
    std::vector<Option> read(const QJsonObject &set)
    {
        addIncluded(set.value(QStringLiteral("compose")).toObject());
        const QJsonArray expanded
            = set.value(QStringLiteral("expansion")).toObject().value(QStringLiteral("contains")).toArray();
        if (!expanded.isEmpty()) {
            m_composed = std::move(m_options);
            m_options.clear();
            addExpanded(expanded, 0);
        }
        return std::move(m_options);
    }

private:
    void addIncluded(const QJsonObject &compose)
    {
        const QJsonArray includes = compose.value(QStringLiteral("include")).toArray();
        for (const QJsonValue &include : includes) {
            const QString system = include.toObject().value(QStringLiteral("system")).toString();
            const QJsonArray concepts = include.toObject().value(QStringLiteral("concept")).toArray();
            for (const QJsonValue &each : concepts)
                add(each.toObject(), system);
            const bool isWhole = concepts.isEmpty() && !include.toObject().contains(QStringLiteral("filter"))
                && !include.toObject().contains(QStringLiteral("valueSet"));
            for (const QString &code : isWhole ? m_carried.ofSystem.value(system) : QStringList())
                add(m_carried.byKey.value(system + u'|' + code), system);
        }
    }

    void addExpanded(const QJsonArray &contains, int depth)
    {
        if (depth > kMaxItemDepth)
            m_trouble.note(m_path, "lies too deep");
        for (qsizetype i = 0; i < contains.size() && !m_trouble.isSome(); ++i) {
            const QJsonObject json = contains.at(i).toObject();
            // A heading of an expansion may not be chosen itself, and may go without a code.
            const bool isHeading
                = json.value(QStringLiteral("abstract")).toBool() || !json.contains(QStringLiteral("code"));
            if (!isHeading)
                add(json, json.value(QStringLiteral("system")).toString());
            addExpanded(json.value(QStringLiteral("contains")).toArray(), depth + 1);
        }
    }

    void add(const QJsonObject &json, const QString &system)
    {
        Option option;
        option.value = json.value(QStringLiteral("code"));
        option.system = system;
        option.field = QStringLiteral("valueCoding");
        if (option.value.toString().isEmpty() || m_options.size() >= kMaxOptions) {
            m_trouble.note(m_path,
                option.value.toString().isEmpty() ? "has a concept without code" : "has too many concepts");
            return;
        }
        const QJsonObject carried = m_carried.byKey.value(system + u'|' + option.code());
        option.text = readWords(json, QStringLiteral("display"), m_language, m_path, m_trouble);
        if (option.text.isEmpty())
            option.text = readWords(carried, QStringLiteral("display"), m_language, m_path, m_trouble);
        option.weight = readWeight(json, m_path, m_trouble);
        if (!option.weight)
            option.weight = readWeight(carried, m_path, m_trouble);
        for (const Option &other : m_composed) {
            if (other.system != system || other.value != option.value)
                continue;
            option.weight = option.weight ? option.weight : other.weight;
            option.text = option.text.isEmpty() ? other.text : option.text;
        }
        tellApart(option, m_options);
        m_options.push_back(option);
    }

    const CarriedConcepts &m_carried;
    Language m_language;
    QString m_path;
    Trouble &m_trouble;
    std::vector<Option> m_composed;
    std::vector<Option> m_options;
};

} // namespace

ValueSets readValueSets(const QJsonObject &resource, Language language, Trouble &trouble)
{
    ValueSets sets;
    const QJsonArray contained = resource.value(QStringLiteral("contained")).toArray();
    const CarriedConcepts carried = conceptsIn(contained);
    for (qsizetype i = 0; i < contained.size(); ++i) {
        const QJsonObject set = contained.at(i).toObject();
        if (set.value(QStringLiteral("resourceType")) != QStringLiteral("ValueSet"))
            continue;
        SetReader reader(carried, language, QStringLiteral("contained[%1]").arg(i), trouble);
        sets.insert(u'#' + set.value(QStringLiteral("id")).toString(), reader.read(set));
    }
    return sets;
}

void tellApart(Option &option, const std::vector<Option> &others)
{
    for (const Option &other : others) {
        if (other.value == option.value && other.system != option.system && !option.system.isEmpty()) {
            option.value = QString(option.system + u'|' + option.value.toString());
            return;
        }
    }
}

Option readOption(const QJsonObject &json, Language language, const QString &path, Trouble &trouble)
{
    const QString key = oneOf(json, QStringLiteral("value"));
    Option option;
    needKnownModifiers(json, path, trouble);
    if (key.isEmpty()) {
        trouble.note(path, "has not exactly one value");
        return option;
    }
    option.value = plainValue(json, key);
    option.field = key;
    const QJsonObject coding = json.value(key).toObject();
    if (key == QStringLiteral("valueCoding")) {
        option.system = coding.value(QStringLiteral("system")).toString();
        option.text = readWords(coding, QStringLiteral("display"), language, path, trouble);
        option.anchor = readWords(extension(coding, QStringLiteral("urn:carepass:fhir:anchor")),
            QStringLiteral("valueString"), language, path, trouble);
    } else if (key == QStringLiteral("valueReference")) {
        option.text = readWords(coding, QStringLiteral("display"), language, path, trouble);
    } else if (option.value.isString()) {
        option.text = readWords(json, key, language, path, trouble);
    } else {
        option.text = {option.value.toVariant().toString(), {}};
    }
    if (option.text.isEmpty())
        option.text.ko = option.value.toString();
    if ((option.value.isString() && option.value.toString().isEmpty())
        || !(option.value.isString() || option.value.isDouble() || key == QStringLiteral("valueReference")))
        trouble.note(path, "has neither code nor plain value");
    const auto inner = readWeight(coding, path, trouble);
    option.weight = inner ? inner : readWeight(json, path, trouble);
    return option;
}

} // namespace instruments
