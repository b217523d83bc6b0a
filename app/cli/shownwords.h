// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/codelist.h"

#include <QJsonValue>
#include <QString>

namespace cli {

/// A moment as all lists for people have it: day and time of Korea with the offset, `2026-11-21 14:05:00 +09:00`;
/// empty for 0. Documents of --json have ISO 8601 in UTC instead.
QString shownTime(base::Moment moment);
/// The same for milliseconds of a document.
QString shownTime(const QJsonValue &milliseconds);

/// What a kind of record is called, such as "Note"; the type itself where there is no word.
QString recordWord(const QString &type);
/// What a field of it is called; its column where there is no word.
QString fieldWord(const QString &type, const QString &column);
/// What a code of a list is called.
QString codeWord(const domain::CodeLists &codes, const QString &list, const QString &code);
/// The same of a list that the program carries, where no vault is open.
QString listWord(const QString &list, const QString &code);
/// What a role is called; its code where the list of roles does not have it.
QString roleWord(const QString &code);

} // namespace cli
