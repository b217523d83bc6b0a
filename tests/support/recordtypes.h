// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/assessment.h"
#include "model/domain/attachment.h"
#include "model/domain/benefit.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleedition.h"
#include "model/domain/bundleitem.h"
#include "model/domain/carriedrow.h"
#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/domain/grant.h"
#include "model/domain/household.h"
#include "model/domain/instrument.h"
#include "model/domain/likeness.h"
#include "model/domain/note.h"
#include "model/domain/offer.h"
#include "model/domain/organisation.h"
#include "model/domain/papertemplate.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/priceedition.h"
#include "model/domain/registration.h"
#include "model/domain/relation.h"
#include "model/domain/sameperson.h"
#include "model/domain/service.h"
#include "model/domain/site.h"
#include "model/domain/slot.h"
#include "model/domain/staff.h"
#include "model/domain/stagechange.h"
#include "model/domain/waiting.h"

#include <gtest/gtest.h>

namespace support {

/// Every record type of the vault, for typed tests.
using AllRecords = ::testing::Types<domain::Household, domain::Person, domain::Phone, domain::Benefit,
    domain::Appointment, domain::Relation, domain::Note, domain::SamePerson, domain::Likeness, domain::Assessment,
    domain::Instrument, domain::Organisation, domain::Service, domain::Offer, domain::Slot, domain::Bundle,
    domain::BundleItem, domain::Site, domain::Staff, domain::Registration, domain::PriceEdition,
    domain::Waiting, domain::CarriedRow, domain::BundleEdition, domain::StageChange, domain::Conference,
    domain::Attachment, domain::Consent, domain::PaperTemplate>;
inline constexpr size_t kRecordTypes = 30;

} // namespace support
