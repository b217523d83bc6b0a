// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"
#include "model/wire/enrolment.h"
#include "model/wire/refusal.h"

#include <optional>

/// How a vault comes to the office, and what each answer to it tells beside changes.
namespace office::enrolling {

/// What becomes of a code that is handed in: a place at the office, or why there is none where that may be told.
struct Handed {
    std::optional<wire::Enrolled> enrolled;
    std::optional<wire::Why> why;
};

/// No place where the code does not hold, or the vault is not let in; a good code is as good as before then, and
/// the tries that a wrong one cost are to be committed. A code made for somebody whom the office knows adds a device or an account of his; one that a
/// known vault hands in lets it in again, under its own names, after a backup was put back.
base::Result<Handed> enrol(Hall &hall, const wire::EnrolRequest &request);

/// Fills in the lease, whom a restored office waits for, and the catalogue where the device has an older edition. Who is revoked or has ended
/// gets neither.
base::Done complete(
    Hall &hall, const syncing::Request &request, const Device &device, syncing::Response &response);

} // namespace office::enrolling
