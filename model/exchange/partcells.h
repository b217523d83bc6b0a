// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/priceedition.h"
#include "model/domain/registration.h"
#include "model/domain/staff.h"

#include <QList>
#include <QString>

#include <optional>

/// Cells that hold several small records of a service: entries separated by `;` or line ends, their parts by
/// ` / `. Amounts, days, telephone numbers and mail addresses are known by their shape and may stand in any
/// order; texts stand in theirs, `-` for one that is missing, in quotes where they could be taken for
/// something else. What is written here reads back the same. All functions are pure.
namespace exchange::partcells {

/// A contact person, and the site where he is to be reached, by its name; empty: at all.
struct Contact {
    domain::Staff staff;
    QString site;
};

/// `기초생활수급 / 200000 = 190000 + 10000 / 2026-01-01~2026-12-31 / note`. The grade is the word of the
/// list, or empty for all (전체).
QString ofPrices(const QList<domain::PriceEdition> &prices, const QString &allGrades);
std::optional<QList<domain::PriceEdition>> pricesOf(const QString &text, QDate today);

/// `2026-117 / 2026-01-01~ / 해운대구`: number, days, authority.
QString ofRegistrations(const QList<domain::Registration> &registrations);
std::optional<QList<domain::Registration>> registrationsOf(const QString &text, QDate today);

/// `김담당 / 팀장 / 재활팀 / 사회복지사 1급 / 051-123-4567 / kim@example.kr / 2026-01-01~ / @별관`: name,
/// position, department, qualifications, telephone, mail, days, site.
QString ofContacts(const QList<Contact> &contacts);
std::optional<QList<Contact>> contactsOf(const QString &text, QDate today);

} // namespace exchange::partcells
