// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/withdrawnparts.h"

#include "model/store/changerows.h"

#include <algorithm>
#include <utility>

namespace store::withdrawnparts {

using syncing::Reopened;
using syncing::Write;

QList<Part> of(const syncing::Body &undo, const QList<syncing::Body> &withdrawn)
{
    QList<Reopened> left = undo.reopens;
    QList<Part> parts;
    for (qsizetype at = 0; at < withdrawn.size(); ++at) {
        for (const Write &write : withdrawn.at(at).writes) {
            const auto isOther
                = [&](const Reopened &one) { return one.column != write.column || one.key != write.key; };
            const auto own = std::ranges::stable_partition(left, isOther);
            const QList<Reopened> back(own.begin(), own.end());
            if (back.isEmpty())
                continue;
            parts.append({at, write, back});
            left.erase(own.begin(), left.end());
        }
    }
    return parts;
}

QList<domain::FieldChange> shown(const QList<Part> &parts)
{
    syncing::Body taken;
    for (const Part &part : parts) {
        Write write = part.write;
        const auto isBefore = [&](const Reopened &one) { return one.value == write.before; };
        // Of several that stand against each other again the one that showed before.
        const QJsonValue now = std::ranges::any_of(part.back, isBefore) ? write.before : part.back.constFirst().value;
        write.before = std::exchange(write.after, now);
        taken.writes.append(write);
    }
    return changerows::fieldsOf(taken);
}

} // namespace store::withdrawnparts
