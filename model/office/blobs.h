// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"
#include "model/office/devices.h"
#include "model/wire/blobs.h"

namespace office {

/// Sealed files of attachments, in chunks, inside the transaction of the caller. Rights hang on the record
/// that names a file: who reads its stream gets the file, who may write attachments there, or wrote the
/// change that names it, brings it. The office cannot read what it keeps here without the record's key; that
/// a file is whole it knows by its name, which is its hash.
namespace blobs {

/// How things stand with each, as far as this device may know.
base::Result<wire::BlobAnswer> ask(Hall &hall, const Device &device, const wire::BlobAsk &ask);
/// Keeps one chunk; one that is there already stays as it is. With the last one the whole is held against its
/// name, and dropped where it does not bear it.
base::Result<wire::BlobAnswer> put(Hall &hall, const Device &device, const wire::BlobPut &put);
/// One chunk of a file that is complete.
base::Result<wire::BlobAnswer> get(Hall &hall, const Device &device, const wire::BlobGet &get);

} // namespace blobs

} // namespace office
