// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/office/desk.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace cli {

/// What an act of the office was about, for people: names of people, devices and dongs in place of ids, words in place
/// of codes. Reads the lists once.
class AuditWords {
public:
    static base::Result<AuditWords> read(office::Desk &desk);

    QString aboutOf(const QJsonObject &event) const;

private:
    QString shown(const QString &key, const QJsonValue &value) const;
    QString named(const QString &text) const;

    QHash<QString, QString> m_names; ///< by id or code
};

} // namespace cli
