// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/reasonname.h"

using namespace Qt::StringLiterals;

namespace syncing {

QString nameOf(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return u"none"_s;
    case Reason::Damaged:
        return u"damaged"_s;
    case Reason::OtherBody:
        return u"other-body"_s;
    case Reason::BadSignature:
        return u"bad-signature"_s;
    case Reason::NoBody:
        return u"no-content"_s;
    case Reason::Malformed:
        return u"malformed"_s;
    case Reason::OfficeOnly:
        return u"office-only"_s;
    case Reason::NotAllowed:
        return u"not-allowed"_s;
    case Reason::UnknownRecord:
        return u"unknown-record"_s;
    case Reason::Erased:
        return u"erased"_s;
    case Reason::ForeignDevice:
        return u"other-device"_s;
    case Reason::MissingEarlier:
        return u"missing-earlier"_s;
    case Reason::Revoked:
        return u"revoked"_s;
    case Reason::UnknownUser:
        return u"unknown-user"_s;
    case Reason::SecondPerson:
        return u"second-person"_s;
    }
    return {};
}

} // namespace syncing
