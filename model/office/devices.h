// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"

#include <QList>
#include <QString>

namespace office {

/// A device as the office lets it in: its letters are signed with its own key. A device that was found to be
/// one of two gets another name and keeps the key, so one key may have several names.
struct Device {
    base::Id id;
    base::Id account; ///< user
    QByteArray publicKey;
    QString label;
    base::Moment enrolled = 0;
    base::Moment seen = 0;
    base::Moment revoked = 0; ///< 0: trusted
    bool wipes = false;

    bool isRevoked() const { return revoked != 0; }
};

namespace devices {

base::Result<QList<Device>> all(Context &context);
/// NotFound where there is none.
base::Result<Device> find(Context &context, const base::Id &id);
/// Adds, or renews label and keys of one that is there.
base::Done put(Context &context, const Device &device);
base::Done noteSeen(Context &context, const base::Id &id);
/// All names of this device, since they have one key. Returns them.
base::Result<QList<base::Id>> revoke(Context &context, const base::Id &id);
/// Of one that was revoked; NotFound, RefusedByRule.
base::Result<QList<base::Id>> orderWipe(Context &context, const base::Id &id);

/// Whether a letter of this hash is here for the first time; it is remembered for sixty days. What is older
/// changes nothing when it comes again, since each change in it is known.
base::Result<bool> isNewLetter(Context &context, const QByteArray &hash);

} // namespace devices

} // namespace office
