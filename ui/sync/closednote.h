// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/draft.h"

namespace ui::closednote {

/// What was written while the vault showed nothing: a draft of its own, offered when it is open again.
inline const QString kPage = QStringLiteral("closed-note");

inline domain::Draft draftOf(const QString &text, base::Moment at)
{
    return {kPage, {}, {{QStringLiteral("text"), text}}, at};
}

inline QString textOf(const domain::Draft &draft)
{
    return draft.body.value(QStringLiteral("text")).toString();
}

} // namespace ui::closednote
