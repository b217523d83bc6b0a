// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/listfile.h"

#include <QString>

/// What is wrong in a row of a list, in the words that the window and carepass-cli share.
namespace ui::importwords {

/// The heading of a field, as lists call it: `휴대전화`.
QString field(work::ListKind kind, const QString &key);
/// What is wrong, and what to do: one or two sentences without the text that stood there.
QString issue(work::ListKind kind, const work::ListIssue &issue);

} // namespace ui::importwords
