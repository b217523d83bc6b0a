// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/shownvalue.h"
#include "model/domain/disagreement.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// What people wrote apart, as lines and as JSON.
namespace cli::conflictwords {

/// The kind in JSON.
QString nameOf(domain::DisagreementKind kind);
/// Its own id, whole.
QString idTextOf(const domain::Disagreement &one);
/// Empty where it is about a record as a whole.
QString fieldName(const domain::Disagreement &one);
bool isAboutValues(const domain::Disagreement &one);
/// The word that says whose this side is, where that is clear; empty where it is not.
QString ownerWord(const domain::Disagreement &one, const domain::DisagreementSide &side);
/// All that --take has for this conflict.
QStringList waysOf(const domain::Disagreement &one);
/// The word after --take; nothing where there is none like it.
std::optional<domain::Settle> settleOf(const QString &word);
QJsonObject jsonOf(const domain::Disagreement &one);
QString linesOf(const domain::Disagreement &one, const ShownValue &shown);

} // namespace cli::conflictwords
