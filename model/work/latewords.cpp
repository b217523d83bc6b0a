// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/latewords.h"

#include "model/sql/transaction.h"
#include "model/store/lateindex.h"
#include "model/work/context.h"

namespace work::latewords {
namespace {

/// About a tenth of a second: what somebody writes meanwhile waits no longer.
constexpr int kAtOnce = 500;

base::Result<qint64> takeSome(Context &context)
{
    auto transaction = sql::Transaction::begin(context.connection());
    if (!transaction)
        return transaction.error();
    const auto left = store::lateindex::takeIn(context.connection(), kAtOnce);
    if (!left)
        return left;
    if (const base::Done committed = transaction->commit(); !committed)
        return committed.error();
    return left;
}

} // namespace

base::Done takeIn(Context &context, const base::Progress &progress)
{
    const auto all = store::lateindex::waiting(context.connection());
    if (!all)
        return all.error();
    for (qint64 left = *all; left > 0 && !progress.isCancelled();) {
        const auto after = takeSome(context);
        if (!after)
            return after.error();
        left = *after;
        progress.at(*all - left, *all);
    }
    return {};
}

} // namespace work::latewords
