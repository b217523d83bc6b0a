// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papercomposer.h"

namespace documents {

/// A paper of an invented person, to try a template on: no record is read for it. In the language of the
/// translator in use.
base::Result<Document> examplePaper(const PaperTemplate &used, const PaperStamp &stamp);

} // namespace documents
