// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/optionreader.h"

#include "model/instruments/questionnairejson.h"

#include <QJsonArray>

namespace instruments {

ValueSets readValueSets(const QJsonObject &resource, Language language, Trouble &trouble)
{
    ValueSets sets;
    const QJsonArray contained = resource.value(QStringLiteral("contained")).toArray();
    for (qsizetype i = 0; i < contained.size(); ++i) {
        const QJsonObject set = contained.at(i).toObject();
        if (set.value(QStringLiteral("resourceType")) != QStringLiteral("ValueSet"))
            continue;
        const QString path = QStringLiteral("contained[%1]").arg(i);
        std::vector<Option> options;
        const QJsonArray includes
            = set.value(QStringLiteral("compose")).toObject().value(QStringLiteral("include")).toArray();
        for (const QJsonValue &include : includes) {
            const QJsonArray concepts = include.toObject().value(QStringLiteral("concept")).toArray();
            for (const QJsonValue &each : concepts) {
                const QJsonObject json = each.toObject();
                Option option;
                option.value = json.value(QStringLiteral("code"));
                option.system = include.toObject().value(QStringLiteral("system")).toString();
                option.text = readWords(json, QStringLiteral("display"), language, path, trouble);
                option.weight = readWeight(json, path, trouble);
                option.field = QStringLiteral("valueCoding");
                if (option.value.toString().isEmpty() || options.size() >= kMaxOptions)
                    trouble.note(path,
                        option.value.toString().isEmpty() ? "has a concept without code"
                                                          : "has too many concepts");
                else
                    options.push_back(option);
            }
        }
        sets.insert(u'#' + set.value(QStringLiteral("id")).toString(), options);
    }
    return sets;
}

Option readOption(const QJsonObject &json, Language language, const QString &path, Trouble &trouble)
{
    const QString key = oneOf(json, QStringLiteral("value"));
    Option option;
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
