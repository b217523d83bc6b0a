// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Every record type of the vault, parents before children: DO(Record) for each. From this list follow the
/// types that the vault knows, and that what is made from a declaration (`typeOf`, `toFields`, `fromFields` and
/// the reading in model/store) is compiled once instead of in every file that uses it. A new type is one line
/// here and one migration.
#define CAREPASS_RECORDS(DO) \
    DO(Household) \
    DO(Person) \
    DO(Phone) \
    DO(Benefit) \
    DO(Appointment) \
    DO(Relation) \
    DO(Note) \
    DO(SamePerson) \
    DO(Likeness) \
    DO(Assessment) \
    DO(Instrument) \
    DO(Organisation) \
    DO(Site) \
    DO(Service) \
    DO(Staff) \
    DO(Registration) \
    DO(PriceEdition) \
    DO(Offer) \
    DO(Slot) \
    DO(Waiting) \
    DO(CarriedRow) \
    DO(Bundle) \
    DO(BundleItem) \
    DO(BundleEdition) \
    DO(StageChange) \
    DO(Grant) \
    DO(Conference) \
    DO(Attachment) \
    DO(Consent) \
    DO(PaperTemplate)

namespace domain {

#define CAREPASS_NAME_RECORD(Record) struct Record;
CAREPASS_RECORDS(CAREPASS_NAME_RECORD)
#undef CAREPASS_NAME_RECORD

} // namespace domain
