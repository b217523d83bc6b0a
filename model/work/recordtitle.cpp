// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/recordtitle.h"

#include "model/domain/records.h"
#include "model/store/records.h"
#include "model/work/context.h"

using namespace Qt::StringLiterals;

namespace work::recordtitle {
namespace {

/// Deeper than anything hangs: a circle ends here.
constexpr int kDeepest = 8;

struct Found {
    const domain::RecordType *type = nullptr;
    store::StoredRecord record;
};

base::Result<Found> findAnywhere(Context &context, const base::Id &id, const QString &likely)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        if (!likely.isEmpty() && likely != QLatin1String(type->name))
            continue;
        auto found = store::records::find(context.connection(), *type, id);
        if (!found)
            return found.error();
        if (*found)
            return Found{type, std::move(**found)};
    }
    return Found();
}

} // namespace

base::Result<RecordTitle> of(Context &context, const domain::RecordRef &record)
{
    RecordTitle title{record, {}};
    QString likely = record.type;
    for (int depth = 0; depth < kDeepest; ++depth) {
        const auto found = findAnywhere(context, title.subject.id, likely);
        if (!found)
            return found.error();
        if (!found->type)
            break;
        title.subject.type = QLatin1String(found->type->name);
        title.text = found->record.fields.value("name"_L1).toString();
        const auto parent = base::Id::fromString(found->record.fields.value("parent"_L1).toString());
        if (!parent || parent->isNil())
            break;
        title.subject = {QString(), *parent};
        likely.clear();
    }
    return title;
}

} // namespace work::recordtitle
