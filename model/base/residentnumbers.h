// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// Resident registration numbers (주민등록번호) may be kept only where a statute says so, and none does here:
/// of each the birthday and the seventh digit stay, `570506-1******`. A number is six digits that can be a
/// day of either calendar, the seventh digit and six more, with or without a hyphen or a blank between; bare
/// digits only with a seventh digit of people who live. There is no checksum: numbers given since October
/// 2020 have none. So a corporate or an account number that looks like one is cut as well. Pure.
namespace base {

QString withoutResidentNumbers(const QString &text);
/// The same in every text within; keys stay.
QJsonValue withoutResidentNumbers(const QJsonValue &value);

} // namespace base
