// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "app/cli/run.h"
#include "model/office/opening.h"

namespace cli {

/// Where --data, --database and --key-file say that the office lies.
base::Result<office::Place> placeOf(const Run &run);

/// What opening an office failed with: a database on a server is reached over a network, or not.
base::Error openingTrouble(const office::Place &place, const base::Error &error);
/// A desk of the office that is there, beside a server that may be running.
base::Result<std::unique_ptr<office::Desk>> openOffice(const Run &run);

/// The values of an act with who sits at the console, for the book of acts.
QJsonObject atThisConsole(QJsonObject values);
/// An act at the console.
base::Result<QJsonObject> actAtConsole(
    office::Desk &desk, const QString &act, const QJsonObject &values = {});

/// A moment of a document as ISO 8601; empty for 0.
QString shownMoment(const QJsonValue &milliseconds);
/// The document with these moments as text.
QJsonObject withMoments(QJsonObject document, std::initializer_list<const char *> names);

/// The reply of an act whose document says all: as it is, and the sentence for people.
Answer told(const base::Result<QJsonObject> &document, const QString &sentence);

QString officeWords(const char *text);

} // namespace cli
