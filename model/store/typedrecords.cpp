// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of typed records, compiled once for each type: see recordlist.h.
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
#include "model/store/joined.h"
#include "model/store/records.h"

namespace store {

namespace records {

#define CAREPASS_COMPILED_HERE(Record) \
    template domain::Record as<domain::Record>(const StoredRecord &); \
    template base::Result<std::optional<domain::Record>> find<domain::Record>( \
        sql::Connection &, const base::Id &); \
    template base::Result<QList<domain::Record>> listOf<domain::Record>( \
        const base::Result<QList<StoredRecord>> &); \
    template base::Result<QList<domain::Record>> childrenOf<domain::Record>( \
        sql::Connection &, const base::Id &); \
    template base::Result<QList<domain::Record>> where<domain::Record>( \
        sql::Connection &, const char *, const base::Id &); \
    template base::Result<QList<domain::Record>> all<domain::Record>(sql::Connection &);
CAREPASS_RECORDS(CAREPASS_COMPILED_HERE)
#undef CAREPASS_COMPILED_HERE

} // namespace records

namespace joined {

#define CAREPASS_COMPILED_HERE(Record) \
    template base::Result<QList<domain::Record>> childrenOf<domain::Record>( \
        sql::Connection &, const base::Id &);
CAREPASS_RECORDS(CAREPASS_COMPILED_HERE)
#undef CAREPASS_COMPILED_HERE

} // namespace joined

} // namespace store
