// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

/// FHIR as files. A decimal of FHIR says by its digits how exact it is (1.50 is not 1.5), and a QJsonValue
/// keeps only its value. So the digits of a number that would be written otherwise stand beside it, in the
/// extension `urn:carepass:fhir:number` of its element (`_valueDecimal`), where they stay through storing and
/// editing; they count only as long as they name the value that is there. Files never hold that extension.
namespace instruments {

/// The object of a file in UTF-8, or UTF-16 with its mark. InvalidInput: `file: is not UTF-8`, `byte 12: is
/// no JSON`, `file: is no JSON object`.
base::Result<QJsonObject> readExactJson(const QByteArray &bytes);

/// The file, with the digits of its numbers as they came.
QByteArray writeExactJson(
    const QJsonObject &object, QJsonDocument::JsonFormat format = QJsonDocument::Indented);

/// The same without the digits that were kept: what is compared, or handed to others as an object.
QJsonObject withoutDigits(const QJsonObject &object);

} // namespace instruments
