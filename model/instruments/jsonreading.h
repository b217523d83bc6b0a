// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/instruments/words.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

/// Small careful readers of FHIR JSON, shared by the parts of the questionnaire reader.
namespace instruments {

/// Where the extensions of FHIR itself begin, and those that CarePass adds.
inline const QString kStandard = QStringLiteral("http://hl7.org/fhir/StructureDefinition/");
inline const QString kOwn = QStringLiteral("urn:carepass:fhir:");

/// Keeps the first thing found wrong; reading goes on with empty values, so that no caller has to look after
/// each field.
class Trouble {
public:
    void note(const QString &path, const char *what)
    {
        if (!m_error)
            m_error = base::Error{
                base::ErrorKind::InvalidInput, path + QStringLiteral(": ") + QLatin1String(what)};
    }
    bool isSome() const { return m_error.has_value(); }
    const base::Error &error() const { return *m_error; }

private:
    std::optional<base::Error> m_error;
};

QString joined(const QString &path, const QString &key);

/// FHIR forbids to go on where an element carries an extension that changes its meaning and is not known;
/// CarePass knows none.
void needKnownModifiers(const QJsonObject &element, const QString &path, Trouble &trouble);
QString readString(const QJsonObject &object, const QString &key, const QString &path, Trouble &trouble);
bool readBool(const QJsonObject &object, const QString &key, const QString &path, Trouble &trouble);
/// The text at `key` in the language of the resource, and its translation from the extension of `_key`.
Words readWords(
    const QJsonObject &object, const QString &key, Language language, const QString &path, Trouble &trouble);

/// The extensions of this url, and the first of them (empty where there is none).
std::vector<QJsonObject> extensions(const QJsonObject &object, const QString &url);
QJsonObject extension(const QJsonObject &object, const QString &url);

/// itemWeight or ordinalValue of a coding, an option or a concept.
std::optional<double> readWeight(const QJsonObject &object, const QString &path, Trouble &trouble);

/// The code of this system in the `code` list of an item.
QString codeOf(const QJsonObject &item, const QString &system);

/// The one field of a kind with several types, such as `valueCoding` or `answerBoolean`; its name is empty
/// where there is none or more than one.
QString oneOf(const QJsonObject &json, const QString &start);
/// The value of such a field; a coding is its code.
QJsonValue plainValue(const QJsonObject &json, const QString &key);

} // namespace instruments
