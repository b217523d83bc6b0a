// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace cli {

/// What an act of the office is called in lists for people; its own name where it is new to this program.
QString officeActWord(const QString &act);

/// What a stream of the office's list is called; of a restricted case that the asker does not read its number.
QString streamLabel(const QJsonObject &stream);
/// "dong", "case", … in words.
QString streamKindWord(const QString &kind);
/// What a change does, by its number: the name for documents, and the word for people.
QString changeKindName(int kind);
QString changeKindWord(int kind);

/// What waits for a second person (office/acts.h), as a line of a list: id, since when, until when, who asks, what.
QStringList proposalRow(const QJsonObject &proposal);
/// The same as a document: moments in ISO 8601.
QJsonObject proposalJson(const QJsonObject &proposal);

/// How a device of the office's list (office/acts.h) stands, in words; empty where it is one like any other.
QString deviceStanding(const QJsonObject &device);

} // namespace cli
