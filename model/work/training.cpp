// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/training.h"

#include "model/store/history.h"
#include "model/store/trainingmark.h"
#include "model/work/context.h"

namespace work::training {

base::Result<bool> isTraining(Context &context)
{
    return store::trainingmark::isThere(context.connection());
}

base::Done mark(Context &context)
{
    const auto changes = store::history::changeCount(context.connection());
    if (!changes)
        return changes.error();
    if (*changes > 0)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the vault is not empty")};
    return store::trainingmark::write(context.vault(), context.connection());
}

base::Done mayExchange(Context &context)
{
    const auto marked = isTraining(context);
    if (!marked)
        return marked.error();
    return *marked ? base::Done(base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kTrainingVault)})
                   : base::Done();
}

} // namespace work::training
