// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/benefit.h"
#include "model/domain/person.h"
#include "model/work/assessments.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/services.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace test {

/// The centre of tests: in the open sea. About 91 km lie between two degrees of longitude here.
inline constexpr double kNorth = 35.4;
inline constexpr double kEast = 129.9;
/// One metre to the north, in degrees of latitude.
inline constexpr double kMetre = 1 / 111'195.08;

/// A vault with a context over it, and short ways to put what the composer reads into it.
class WorkTest : public ::testing::Test {
protected:
    WorkTest()
        : m_codes(*work::readCodeLists())
    {
        auto connection = m_vault.vault().connect({});
        EXPECT_OK(connection);
        m_context = std::make_unique<work::Context>(m_vault.vault(), std::move(*connection), m_codes);
    }

    work::Context &context() { return *m_context; }
    sql::Connection &connection() { return m_context->connection(); }
    static QDate today() { return {2026, 11, 20}; }

    /// A woman of 67 with a brain disease in recovery, at the centre.
    static domain::Person somebody()
    {
        domain::Person person;
        person.name = QStringLiteral("남궁혜린");
        person.birth = QDate(1959, 3, 2);
        person.sex = QStringLiteral("f");
        person.condition = QStringLiteral("brain");
        person.stage = QStringLiteral("recovery");
        person.mobility = QStringLiteral("walk");
        person.incomeGrade = QStringLiteral("basic");
        person.residence = at(0);
        return person;
    }
    base::Id putSomebody() { return m_vault.put(somebody()); }

    static domain::Address at(double metresNorth)
    {
        domain::Address address;
        address.road = QStringLiteral("가온광역시 해오름구 달빛길 %1").arg(int(metresNorth));
        address.dong = QStringLiteral("물빛동");
        address.latitude = kNorth + metresNorth * kMetre;
        address.longitude = kEast;
        address.source = domain::PositionSource::Given;
        return address;
    }

    static domain::Slot slot(const QString &day, const QString &from, const QString &until)
    {
        domain::Slot slot;
        slot.day = day;
        slot.from = from;
        slot.until = until;
        return slot;
    }

    /// A service for everybody with one offer of two places on Tuesdays at ten, 100 m away.
    static work::ServiceEdit service(const QString &area, const QString &name)
    {
        work::ServiceEdit edit;
        edit.organisation.name = name + QStringLiteral(" 센터");
        edit.organisation.address = at(100);
        edit.service.name = name;
        edit.service.area = area;
        edit.service.coverage = {{QStringLiteral("health"), 0.6}};
        edit.service.price = 200'000;
        edit.service.subsidy = 180'000;
        edit.service.copay = 20'000;
        edit.service.minutes = 60;
        edit.service.sessions = 4;
        edit.service.registeredFrom = QDate(2025, 1, 1);
        work::OfferEdit offer;
        offer.offer.places = 2;
        offer.offer.checked = today();
        offer.weekly = {slot(QStringLiteral("TU"), QStringLiteral("10:00"), QStringLiteral("11:00"))};
        edit.offers = {offer};
        return edit;
    }

    /// Saves it and gives the ids of its offers.
    QList<base::Id> put(const work::ServiceEdit &edit)
    {
        const auto id = work::services::save(context(), edit);
        EXPECT_OK(id);
        QList<base::Id> offers;
        const auto stored = work::services::open(context(), id.value_or(base::Id()));
        EXPECT_OK(stored);
        for (const work::OfferEdit &offer : stored->offers)
            offers.append(offer.offer.id);
        return offers;
    }

    void assess(const base::Id &person, const QJsonObject &severities)
    {
        const auto form = work::assessments::instrumentFor(context(), today());
        ASSERT_OK(form);
        const auto input = work::assessments::inputFromJson(
            {{QStringLiteral("person"), person.toString()}, {QStringLiteral("severities"), severities}},
            *form, today());
        ASSERT_OK(input);
        ASSERT_OK(work::assessments::finish(context(), *form, *input));
    }

    support::TestVault m_vault;
    domain::CodeLists m_codes;
    std::unique_ptr<work::Context> m_context;
};

} // namespace test
