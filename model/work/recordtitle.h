// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"

#include <QString>

namespace work {

class Context;

/// What a record is called where it is spoken of: the person, household or organisation that it hangs on, and
/// that one's name. Empty where nothing of it can be read here.
struct RecordTitle {
    domain::RecordRef subject;
    QString text;
};

namespace recordtitle {
base::Result<RecordTitle> of(Context &context, const domain::RecordRef &record);
}

} // namespace work
