// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Public suites and definitions of FHIR, another engine for expressions and another validator, fetched with
/// npm into the build folder in the versions that package-lock.json names.
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

/// The published definition of a type of FHIR R4; empty where there is none.
QJsonObject definition(const Folder &folder, const QString &type);

/// What another validator finds wrong in these files; nothing where it did not run.
std::optional<QString> otherValidator(const Folder &folder, const QStringList &files);

/// What another engine gives; nothing where it did not run. `script` is totals.js (expressions alone, by
/// fhirpath) or lforms.js (a whole form, by lforms).
std::optional<QJsonArray> otherEngine(
    const Folder &folder, const QString &script, const QJsonArray &questions);

} // namespace suites
