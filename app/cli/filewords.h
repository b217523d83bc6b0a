// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"
#include "app/cli/run.h"
#include "model/work/listfile.h"

namespace cli {

/// NotFound, with the folder and what to do, where the folder of a file that shall be written is not there.
base::Done needFolder(const QString &path);

/// AlreadyExists where a file of this name is there and --force does not say that it may be written over.
base::Done needFree(const Run &run, const QString &path);

/// What is wrong with a list that could not be read, and how to mend it; the file is named as it was typed.
base::Error listTrouble(const QString &path, const base::Error &error);

/// The same for a list that was read and has no column for `field`, without which nothing can be taken.
base::Error missingColumn(const work::ListFile &file, const QString &field);

} // namespace cli
