// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"

#include <QList>
#include <QString>

namespace domain {

/// What stands for a value that nobody is shown.
inline constexpr char kSecretMark[] = "…";

/// Whether the value of a field is for the program only (Nature::Secret).
bool isSecret(const QString &type, const QString &column);
/// The value as it may be shown.
QJsonValue shownValue(const QString &type, const QString &column, const QJsonValue &value);
/// The same changes with the mark in place of what is secret: for histories, lists and papers. What takes
/// changes back needs the true ones.
QList<FieldChange> withoutSecrets(const QString &type, QList<FieldChange> fields);

} // namespace domain
