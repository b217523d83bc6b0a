// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/consent.h"
#include "model/sql/connection.h"

#include <QList>

/// What is known about bundles that run, for all people at once or for one: a few queries however many there
/// are, since this is asked each time the Today page comes up. People are those who live here, as they are
/// shown where records are joined.
namespace store::carelist {

struct Person {
    base::Id id;
    QString name;
    QDate birth;
    QString sex;
    QString dong;
};

/// A provider at work for somebody; services that are held count, since they wait for a consent.
struct Provider {
    Person person;
    base::Id bundle;
    base::Id organisation;
    QString name;
};

/// An emergency start without a conference about the edition that stands.
struct Owed {
    Person person;
    base::Id bundle;
    QDate due;
};

/// A nil `person` asks for everybody.
base::Result<QList<Provider>> providers(sql::Connection &connection, const base::Id &person = {});
base::Result<QList<Owed>> owedConferences(sql::Connection &connection, const base::Id &person = {});
/// The consents of people with running bundles that were not withdrawn; `parent` is the person as shown.
/// Only what tells whether they hold is read: form, edition, days, ticks, recipient.
base::Result<QList<domain::Consent>> consents(sql::Connection &connection, const base::Id &person = {});

} // namespace store::carelist
