// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/records.h"

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

#include <set>

namespace domain {

#define CAREPASS_COMPILED_HERE(Record) \
    template const RecordType &typeOf<Record>(); \
    template QJsonObject toFields<Record>(const Record &); \
    template Record fromFields<Record>(const base::Id &, qint64, const QJsonObject &);
CAREPASS_RECORDS(CAREPASS_COMPILED_HERE)
#undef CAREPASS_COMPILED_HERE

const std::vector<const RecordType *> &allRecordTypes()
{
#define CAREPASS_TYPE_OF(Record) &typeOf<Record>(),
    static const std::vector<const RecordType *> types{CAREPASS_RECORDS(CAREPASS_TYPE_OF)};
#undef CAREPASS_TYPE_OF
    return types;
}

const RecordType *recordType(const QString &name)
{
    for (const RecordType *type : allRecordTypes()) {
        if (name == QLatin1String(type->name))
            return type;
    }
    return nullptr;
}

bool isShared(const QString &type)
{
    static const std::set<QString> shared{QLatin1String(Instrument::kType), QLatin1String(Organisation::kType),
        QLatin1String(Site::kType), QLatin1String(Service::kType), QLatin1String(Staff::kType),
        QLatin1String(Registration::kType), QLatin1String(PriceEdition::kType), QLatin1String(Offer::kType),
        QLatin1String(Slot::kType), QLatin1String(CarriedRow::kType), QLatin1String(PaperTemplate::kType)};
    return shared.contains(type);
}

} // namespace domain
