// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

/// Public suites of FHIR, and another engine for expressions, fetched with npm into the build folder in the
/// versions that package-lock.json names.
namespace suites {

struct Folder {
    QString path; ///< empty: it could not be had
    QString reason; ///< why not
};

/// Fetches what is missing; several test programs at once take turns.
Folder folder();

struct File {
    QString name;
    QJsonObject resource;
};

/// All resources of a type in all suites.
QList<File> resources(const Folder &folder, const QString &type);

/// What another engine gives; nothing where it did not run. `script` is totals.js (expressions alone, by
/// fhirpath) or lforms.js (a whole form, by lforms).
std::optional<QJsonArray> otherEngine(
    const Folder &folder, const QString &script, const QJsonArray &questions);

} // namespace suites
