// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/people.h"
#include "model/sync/office.h"
#include "model/wire/officeact.h"

#include <QJsonObject>

/// What people do to the office itself, from a desktop (POST /v1/admin) or at the console of the server. Each
/// act with its values, and what its answer holds:
///
/// - users → users: [{id, person, name, from, until, posts: [{role, dong}], devices}]
/// - devices → devices: [{id, user, name, label, enrolled, seen, revoked, wipes; where it is revoked:
///   quarantined; where it wipes: wipeWaitsFor (office/wiping.h), wipeHandedOver and wipeConfirmed, 0 where not yet;
///   where a vault was found twice: twins, the names that others go on under, and of such a one twinOf and
///   twinFound}]
/// - streams → streams: [{id, kind, label, number, dong, readers, changes}]; of a case that the asker does not read
///   the number only, counted from 1
/// - addDong (dong, label) → stream
/// - renameDong (stream, label) → stream, formerly: what it was called
/// - enrolCode (name, dong, roles; user where it is for a further device of somebody; new: true for somebody new
///   whose name is taken) → secret (hex), code (whole, for a file or picture), typed, until, name, roles,
///   new (nobody of this name was known), here (he has an account already). A name alone is the one person of
///   this name, who is here or has a code that holds; InvalidInput kSeveralOfName where there are several
/// - endUser (user)
/// - grantRole, endRole (user, role, dong)
/// - revoke, wipe (device) → devices
/// - quarantine, refused, alarms → changes: [{id, device, user, type, record, kind, at, reason}]
/// - verdict (change, take: true or false) → taken
/// - move (case, to; lift: true where the console opens a restricted case that nobody reads any more). A restricted
///   case goes to its own dong only, which lifts the restriction
/// - restrict (case, readers: users, label, reason; withoutMe: true where the asker is none of them) → stream
/// - recovery → recovering, devices: [{id, name, label, seen}] that the restored office waits for, awaited: [as
///   quarantine], changes that wait for somebody whom it has forgotten
/// - endRecovery
/// - setCap (month "2026-12", services): from that month on, how many services a person may have
/// - setPlaces (offer, places): how many may have the offer in one month
/// - audit (before, limit) → events: [{n, at, actor, second, act, detail}]
/// - accesses (month "2026-11"; user, kind, text, standingOut, skip, limit) → total, users: [{user, name,
///   entries, kinds, outsideHours, weekends (with public holidays), unusualDays, busyDays: [{day, records}], takenOut,
///   withoutReason}], found, entries: [{at, user, name, device, kind, type, subject, reason, when, count, place}], the
///   newest first; reviews: [{month, at, name, secondName, remark, entries}], of all months
/// - review (month, remark) → month, entries: how many there were; two people where some are the reviewer's own
/// - proposals → proposals: [{id, at, until, by, byName, isMine, act, values, names: {user, device, from, to} of those in
///   values}]: one's own, and those that one may confirm
/// - confirm, decline (proposal) → as the act
///
/// Ids are UUIDs as text, moments milliseconds. Acts of two that come with one signature answer
/// {"waiting": id} and are done when somebody else who may do them confirms, within fourteen days.
namespace office {

/// What an act works with, inside one transaction of its caller.
struct Hall {
    Context &context;
    syncing::OfficeStore &store;
    syncing::Office &office;
    PeoplePtr &people; ///< what the office judges by; read anew by whoever changes it
};

/// Who does it. The console is whoever may start programs on the server and read the data key.
struct Actor {
    bool isConsole = false;
    base::Id user;
    base::Id second;
};

namespace acts {

/// The detail of RefusedByRule where whoever restricts a case would not read it himself any more.
inline constexpr auto kLeavesOutAuthor = "restrict: author";
/// Why a restricted case does not move: it goes to its own dong first; who reads it is asked and not the console;
/// and the console has to say that it means it.
inline constexpr auto kRestricted = "move: restricted";
inline constexpr auto kReadersLift = "move: readers lift";
inline constexpr auto kLiftUnsaid = "move: lift unsaid";
/// The detail of InvalidInput where a name is that of several people.
inline constexpr auto kSeveralOfName = "several people of this name";

/// An order as it came, verified: signatures, rights, that it is for this office and not done yet.
base::Result<QJsonObject> carryOut(Hall &hall, const wire::SignedOrder &signedOrder);
/// The same act at the console, where nobody signs. InvalidInput where there is no such act.
base::Result<QJsonObject> atConsole(Hall &hall, const QString &name, const QJsonObject &values);

/// Reads people anew and gives every user the streams that follow; after each act that may change them.
base::Done renewRights(Hall &hall);

} // namespace acts

} // namespace office
