// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace syncing {

/// Two people's versions of one text brought together.
struct MergedText {
    QString text;
    bool hasOverlap = false; ///< both wrote in one place; both stand there, one below the other

    bool operator==(const MergedText &) const = default;
};

/// Merges by paragraph what two people made of `before`. Nothing that either of them wrote is dropped: where
/// they wrote in the same place, `ours` stands first and `theirs` below it. Never by letters, since that can
/// read as one false statement.
MergedText mergeParagraphs(const QString &before, const QString &ours, const QString &theirs);

} // namespace syncing
