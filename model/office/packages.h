// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"

#include <QByteArray>

/// Devices whose network is separated from the office's: the same letters, carried in a file.
namespace office::packages {

struct Answered {
    base::Id device;
    QString label; ///< of the device
    QString person; ///< its owner
    int requests = 0;
    qsizetype brought = 0; ///< changes that were in it
    qsizetype taken = 0; ///< of these, what the office has now and had not before, delivered elsewhere where a case moved
    qsizetype held = 0; ///< wait for something else, or for a person's decision
    qsizetype refused = 0;
    qsizetype given = 0; ///< changes of others in the answer
    bool isRevoked = false; ///< the device was locked out, and is given nothing
    QByteArray package; ///< for the way back
};

/// Reads a .carepack of a device and answers it, in one transaction. All of it is verified before anything of
/// it is done; the errors are those of wire::openPackage(), and NotAllowed where it is from nobody whom the
/// office knows.
base::Result<Answered> answer(Desk &desk, const QByteArray &bytes);

} // namespace office::packages
