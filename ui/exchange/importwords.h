// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/work/listfile.h"
#include "ui/exchange/issuewords.h"
#include "ui/support/theme.h"

#include <QJsonValue>
#include <QString>

namespace ui {

class Desk;

/// The words of taking lists in: what a column and a value are called. What is wrong in a row is said by issuewords.h.
namespace importwords {

/// Which columns that hold something are not taken in; empty where there is none.
QString unread(const work::ListFile &file, const work::ListColumns &columns);
/// Why a file cannot be read; empty for errors that have words of their own.
QString reading(const base::Error &error);

QString outcome(work::ListOutcome outcome);
Tone tone(work::ListOutcome outcome);
QString icon(work::ListOutcome outcome);

/// A column of a record, or `phone` and `note`, which the rows of people add.
QString column(work::ListKind kind, const QString &column);
/// A value of such a column as it is read: words for codes, days, amounts, addresses in one line.
QString value(const Desk &desk, const QString &column, const QJsonValue &value);

QString encoding(const QString &name); ///< `CP949 (Korean Windows)`
QString separator(QChar separator); ///< `Comma ,`

} // namespace importwords

} // namespace ui
