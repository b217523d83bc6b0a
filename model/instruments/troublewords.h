// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace instruments {

/// What is wrong with a file of FHIR that could not be read, in a whole sentence: where, what, and how to
/// mend it. The detail of an error that is not of these readers comes back as it is.
QString fileSentence(const base::Error &error);

} // namespace instruments
