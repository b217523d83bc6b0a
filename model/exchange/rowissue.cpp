// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rowissue.h"

namespace exchange {

namespace {

const char *nameOf(RowReason reason)
{
    switch (reason) {
    case RowReason::Missing:
        return "missing";
    case RowReason::Undecodable:
        return "undecodable";
    case RowReason::TooLong:
        return "too-long";
    case RowReason::NotADay:
        return "not-a-day";
    case RowReason::NotALunarDay:
        return "not-a-lunar-day";
    case RowReason::InTheFuture:
        return "in-the-future";
    case RowReason::TooLongAgo:
        return "too-long-ago";
    case RowReason::NotASex:
        return "not-a-sex";
    case RowReason::NotANumber:
        return "not-a-number";
    case RowReason::NotAnAmount:
        return "not-an-amount";
    case RowReason::NotAPhone:
        return "not-a-phone";
    case RowReason::NotAnAnswer:
        return "not-an-answer";
    case RowReason::NotAResidentNumber:
        return "not-a-resident-number";
    case RowReason::UnknownArea:
        return "unknown-area";
    case RowReason::UnknownNeed:
        return "unknown-need";
    case RowReason::NotASlot:
        return "not-a-slot";
    case RowReason::NotAPosition:
        return "not-a-position";
    case RowReason::Contradiction:
        return "contradiction";
    case RowReason::AmountsDoNotAdd:
        return "amounts-do-not-add";
    case RowReason::OutOfOrder:
        return "out-of-order";
    case RowReason::NotPrices:
        return "not-prices";
    case RowReason::NotRegistrations:
        return "not-registrations";
    case RowReason::NotContacts:
        return "not-contacts";
    case RowReason::UnknownSite:
        return "unknown-site";
    }
    return "";
}

} // namespace

QString codeOf(RowReason reason)
{
    return QString::fromLatin1(nameOf(reason));
}

} // namespace exchange
