// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace ui {

class Desk;

/// What a list of services changes about small records, in words: prices, registrations, contact persons.
namespace offerwords {

/// One record by the field of the list that holds it (`prices`, `registrations`, `contacts`).
QString record(const Desk &desk, const QString &field, const QJsonObject &fields);

} // namespace offerwords

} // namespace ui
