// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"
#include "model/sync/catalogue.h"

/// People whom an office that was restored knows by its own vouchers only, which their colleagues have shown it:
/// enough to tell who signed what is offered again. None of them may sign in, read or write anew: for that an
/// administrator enrols them again.
namespace office::vouching {

/// The office's word for one person, as it stands in this edition.
void sign(Context &context, qint64 edition, syncing::CatalogueUser &user);
/// Notes those that the office itself has signed, of people whom it does not know; of two the newer one. Answers
/// whether anything was noted.
base::Result<bool> take(Context &context, const QList<syncing::Voucher> &vouchers);
base::Result<QList<syncing::CatalogueUser>> all(Context &context);

} // namespace office::vouching
