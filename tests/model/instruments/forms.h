// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"
#include "model/instruments/questionnaire.h"

#include <QByteArray>

/// Questionnaires for tests: the built-in one, and small ones written on the spot.
namespace forms {

QByteArray builtInBytes();
instruments::Questionnaire builtIn();

/// The names of all instruments that the program carries (`phq-9-1.0`), and one of them.
QStringList builtInNames();
instruments::Questionnaire builtIn(const QString &name);

/// Answers to all parts of the total that add up to this many points (before the factor), or nothing where no
/// answers do.
std::optional<instruments::Answers> addingUpTo(
    const instruments::Questionnaire &form, const instruments::TotalRule &rule, double points);

/// A resource with these items, given as a JSON list.
QJsonObject withItems(const char *items);
instruments::Questionnaire read(const char *items);
/// The detail of the refusal; empty where it was accepted.
QString refusal(const char *items);

/// The ten areas of the built-in form all answered with this degree, and every urgent point with no.
instruments::Answers allAreas(int degree);

inline const QStringList kTenAreas{QStringLiteral("safety"), QStringLiteral("health"),
    QStringLiteral("dailyLiving"), QStringLiteral("family"), QStringLiteral("social"),
    QStringLiteral("economy"), QStringLiteral("education"), QStringLiteral("employment"),
    QStringLiteral("environment"), QStringLiteral("rights")};

} // namespace forms
