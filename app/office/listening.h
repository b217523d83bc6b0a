// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "model/base/result.h"
#include "model/office/addresses.h"

#include <QStringList>

namespace cli {

/// Where --listen and --address say that the service is.
struct Listening {
    office::Address at;
    office::Address told; ///< what devices are told
    bool isTold = false; ///< by --address; otherwise it follows from where it listens
    QStringList hosts; ///< names in the certificate

    /// Once the port is known.
    void useFor(quint16 port);
};

/// InvalidInput, as a sentence, for what is no address.
base::Result<Listening> listeningOf(const Run &run);

/// What listening failed with, in words that say what to type.
base::Error listeningTrouble(const Listening &listening, const base::Error &error);

} // namespace cli
