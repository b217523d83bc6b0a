// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/store/vault.h"

namespace store::verify {

/// What `vault verify` found; empty trouble means that the part is sound. Words for each are English and hold
/// ids and numbers only.
struct Report {
    QString pages;
    QString chain;
    QString signatures;
    QString records;
    QString access;
    QString schema;
    int schemaVersion = 0;
    qint64 changes = 0;

    bool ok() const
    {
        return pages.isEmpty() && chain.isEmpty() && signatures.isEmpty() && records.isEmpty()
            && access.isEmpty() && schema.isEmpty();
    }
};

/// Checks pages and structure; the device chains without gaps to the end that the vault and its key file
/// remember, each commitment and each signature, the acts; that the records are what the log says, and
/// summaries, search and papers what the records say; the access chain; the schema against the one that the
/// migrations make.
base::Result<Report> everything(Vault &vault, const base::Progress &progress = {});

} // namespace store::verify
