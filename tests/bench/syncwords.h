// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// The text of record `number`: about 550 bytes of seeded Korean syllables, the same as `words` of
/// peers/pouchdb.js makes. Text that repeats would be packed to nothing, and no figure of a line would mean
/// anything.
QString syncWords(qint64 number);

} // namespace bench
