// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/words.h"

#include <QJsonObject>

#include <optional>
#include <vector>

/// The counterparts of the readers of FHIR JSON: each writes one thing and leaves all else in the object as
/// it was. Empty texts, values and lists take their fields away.
namespace instruments {

void writeText(QJsonObject &object, const QString &key, const QString &text);
void writeTrue(QJsonObject &object, const QString &key, bool holds);

/// The text in the language of the resource at `key`, the other one as translation at `_key`. Translations
/// into further languages stay.
void writeWords(QJsonObject &object, const QString &key, const Words &words, Language language);

/// Puts these in the place of all extensions of this url.
void writeExtensions(QJsonObject &object, const QString &url, const std::vector<QJsonObject> &extensions);

QJsonObject makeExtension(const QString &url, const QString &field, const QJsonValue &value);
QJsonObject makeWordsExtension(const QString &url, const Words &words, Language language);

/// A text of both languages as the one extension of this url.
void writeWordsExtension(QJsonObject &object, const QString &url, const Words &words, Language language);

/// The weight of a coding or an option, in whichever of the known extensions it came; else ordinalValue.
void writeWeight(QJsonObject &object, std::optional<double> weight);

/// The code of this system among the codes of an item.
void writeCode(QJsonObject &item, const QString &system, const QString &code);

/// The language that the plain texts of a resource are in.
Language languageOf(const QJsonObject &resource);

} // namespace instruments
