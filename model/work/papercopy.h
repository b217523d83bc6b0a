// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/documents/paperkind.h"

#include <QString>

namespace work {

/// Which paper, and of what record.
struct PaperOf {
    documents::PaperKind kind = documents::PaperKind::CarePlan;
    base::Id of; ///< bundle, assessment, service, consent or conference; nil: a blank consent form
    int edition = 0; ///< of a bundle; 0: the approved one, else the one that stands
    base::Id person = {}; ///< of a blank consent form
    QString form = {}; ///< of it: code of consent-forms; empty: the general form
    base::Id organisation = {}; ///< of it: who would receive the data

    bool operator==(const PaperOf &) const = default;
};

/// How a copy of it looks.
struct PaperCopy {
    QString language = QStringLiteral("ko"); ///< or `en`
    QString office = {}; ///< empty: the one that the vault is set to
    bool masked = false;
    bool largePrint = false;

    bool operator==(const PaperCopy &) const = default;
};

} // namespace work
