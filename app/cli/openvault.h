// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "model/domain/codelist.h"
#include "model/work/context.h"

#include <memory>

namespace cli {

/// The path of --vault, absolute; wrong usage where it is missing.
base::Result<QString> vaultPath(const Run &run);

/// The vault of --vault, opened for one command: code lists, keys, lock and one connection. Closing wipes the
/// keys.
class OpenVault {
public:
    /// Asks for the password where no file names it, and opens.
    static base::Result<std::unique_ptr<OpenVault>> open(const Run &run);
    /// The same with a password that is known already.
    static base::Result<std::unique_ptr<OpenVault>> open(const Run &run, const QString &password);
    ~OpenVault();

    work::Context &context() { return *m_context; }
    const domain::CodeLists &codes() const { return m_codes; }

private:
    OpenVault() = default;

    domain::CodeLists m_codes;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<work::Context> m_context;
};

/// What a command about one record begins with: the id that its first word is, and the vault.
struct AtRecord {
    base::Id id;
    std::unique_ptr<OpenVault> vault;

    static base::Result<AtRecord> open(const Run &run);
    work::Context &context() { return vault->context(); }
    const domain::CodeLists &codes() const { return vault->codes(); }
};

/// An id as typed; wrong usage where it is none, which names the commands that print such ids.
base::Result<base::Id> idOf(const QString &typed, const QString &printedBy = QStringLiteral("person list, search"));

/// The id that the first word of a command is.
base::Result<base::Id> idOf(const Run &run);

/// The record of this id, whatever its type; NotFound where no table has it.
base::Result<domain::RecordRef> findRecord(work::Context &context, const base::Id &id);

} // namespace cli
