// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"

#include <QByteArray>

/// Devices whose network is separated from the office's: the same letters, carried in a file.
namespace office::packages {

struct Answered {
    base::Id device;
    int requests = 0;
    QByteArray package; ///< for the way back
};

/// Reads a .carepack of a device and answers it, in one transaction. All of it is verified before anything of
/// it is done; the errors are those of wire::openPackage(), and NotAllowed where it is from nobody whom the
/// office knows.
base::Result<Answered> answer(Desk &desk, const QByteArray &bytes);

} // namespace office::packages
