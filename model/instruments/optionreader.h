// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/jsonreading.h"
#include "model/instruments/questionnaire.h"

#include <QHash>

namespace instruments {

/// The options of the value sets that the resource contains, by `#id`.
using ValueSets = QHash<QString, std::vector<Option>>;
ValueSets readValueSets(const QJsonObject &resource, Language language, Trouble &trouble);

/// Where another option has this code of another system, the later one is held by `system|code`.
void tellApart(Option &option, const std::vector<Option> &others);

/// One answerOption: its value, words, anchor and weight.
Option readOption(const QJsonObject &json, Language language, const QString &path, Trouble &trouble);

} // namespace instruments
