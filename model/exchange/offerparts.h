// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/site.h"
#include "model/exchange/partcells.h"

#include <QDate>
#include <QStringList>

namespace exchange {

class RowCells;

/// What a row of a list of services says beside the service itself and its times: the site, contact persons,
/// registrations, prices by income grade, and what directories like to have. Codes are words of the list.
struct OfferParts {
    domain::Site site;
    QList<partcells::Contact> contacts; ///< for this service
    QList<partcells::Contact> organisationContacts; ///< for all services
    QList<domain::Registration> registrations;
    QList<domain::PriceEdition> prices;
    QString label; ///< name of the group
    std::optional<qint64> number; ///< from 1, among offers that are equal otherwise
    QString servicePhone; ///< digits
    QString email;
    QString url;
    QString organisationEmail;
    QString organisationUrl;
    QString alternateName;
    QString description;
    QString classification;
    QString status;
    QStringList languages;
    QDate verified;

    bool hasSite() const { return !site.name.isEmpty() || !site.address.isEmpty(); }
};

/// Refuses the row where an amount, a period or a contact cannot be read: left out, it would say something
/// else.
OfferParts readOfferParts(RowCells &cells, QDate today);

/// A position of two columns; nothing, and said so, where one of them is no such degree.
void readPosition(RowCells &cells, const char *latitude, const char *longitude, domain::Address &address);

/// Opening hours as a cell says them, by day: `{"MO": "09:00-12:00, 13:00-18:00"}`.
std::optional<QJsonObject> openingHoursOf(const QString &text);

} // namespace exchange
