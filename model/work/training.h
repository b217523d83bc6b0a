// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/base/result.h"

#include <QString>

namespace store {
struct Environment;
}

namespace work {

class Context;

/// A vault for practice (연습용): it holds invented people, says so on every screen and paper and in every
/// file, and stays one for good.
namespace training {

base::Result<bool> isTraining(Context &context);
/// Marks this vault for good. RefusedByRule where it holds anything already, so that no real vault can become
/// one by mistake.
base::Done mark(Context &context);

/// Makes a vault for practice: empty, and marked before anything can be in it. Nothing is left where that
/// fails. Gives the recovery code.
base::Result<QString> create(const QString &path, const QString &owner, const QString &password,
    const base::crypto::DerivationCost &cost, const store::Environment &environment);
/// Deletes a vault for practice with its keys; it must be closed. RefusedByRule for any other vault, whatever
/// its key file says; WrongPassword, InUse.
base::Done remove(const QString &path, const QString &password, const store::Environment &environment);

/// Whether this vault may enrol with an office or exchange records with another vault: RefusedByRule with the
/// detail kTrainingVault where it is one for practice. Every such act asks this first.
base::Done mayExchange(Context &context);

inline constexpr const char *kTrainingVault = "training vault";

} // namespace training

} // namespace work
