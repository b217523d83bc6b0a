// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace exchange {

/// The addresses by which the entries of one bundle name each other (`urn:uuid:…`). With a salt they follow
/// from it and not from the vault. A part is something that has no id of its own, such as one goal of a plan.
class FhirNames {
public:
    explicit FhirNames(QByteArray salt)
        : m_salt(std::move(salt))
    {
    }

    QString of(const base::Id &id) const { return of(id, {}); }
    QString of(const base::Id &id, const QString &part) const;

private:
    QByteArray m_salt;
};

/// Small elements of FHIR R4 resources. All functions are pure; empty values are left out.
namespace fhir {

QJsonObject reference(const QString &urn);
QJsonObject text(const QString &words); ///< a CodeableConcept of words only
QJsonObject coded(const QString &system, const QString &code, const QString &words = {});
QJsonObject period(QDate from, QDate until);
QJsonObject identifier(const QString &system, const QString &value);
QJsonObject phone(const QString &digits);
/// Sets a member unless the value is empty (text, list or object).
void setFilled(QJsonObject &object, const char *member, const QJsonValue &value);

} // namespace fhir

} // namespace exchange
