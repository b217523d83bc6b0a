// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// A text that each thread has of its own, empty at first: for what is asked of a thread by code that cannot
/// be handed it, as Qt's translators are. One user: documents::PaperTongue.
QString &textOfThread();

} // namespace base
