// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/following.h"

#include <algorithm>

namespace syncing {
namespace {

bool isAboutPagesOnly(const Request &request, const Response &response)
{
    const bool asksOnly = request.pushes.isEmpty() && !request.asksName;
    const bool isSameOffice
        = !response.officeEpoch.isNil() && response.officeEpoch == request.witness.epoch;
    return asksOnly && isSameOffice && response.number == request.number
        && response.device == request.device && response.newDevice.isNil() && response.answers.isEmpty()
        && !response.isRevoked && !response.wipes;
}

bool readsTheSame(const Request &request, const Response &response)
{
    return response.streams.size() == request.positions.size()
        && std::ranges::all_of(request.positions,
            [&](const Position &position) { return response.streams.contains(position.stream); });
}

/// Where the page ends; nothing where it does not go on from the position.
std::optional<Position> endOf(const Page &page, const Position &from)
{
    const bool isFirst = from.epochs.isEmpty() && from.n == 0;
    if (page.isFork || (!isFirst && from.epochs != page.epochs))
        return std::nullopt;
    Position end{page.stream, page.epochs, from.n, from.s};
    if (page.snapshot && from.n == 0) {
        end.n = page.snapshot->n;
        end.s = page.snapshot->s;
    }
    if (page.after != end.n)
        return std::nullopt;
    if (!page.entries.isEmpty()) {
        end.n = page.entries.constLast().n;
        end.s = page.entries.constLast().s;
    }
    return end;
}

} // namespace

std::optional<Request> following(const Request &request, const Response &response)
{
    if (!isAboutPagesOnly(request, response) || !readsTheSame(request, response))
        return std::nullopt;
    Request next = request;
    next.number = request.number + 1;
    next.witness = response.witness;
    next.older.clear();
    bool isLonger = false;
    for (const Page &page : response.pages) {
        const auto position = std::ranges::find(next.positions, page.stream, &Position::stream);
        const auto end = position == next.positions.end() ? std::nullopt : endOf(page, *position);
        if (!end)
            return std::nullopt;
        isLonger = isLonger || page.end > end->n;
        *position = *end;
    }
    if (!isLonger)
        return std::nullopt;
    return next;
}

} // namespace syncing
