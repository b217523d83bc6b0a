// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"
#include "model/wire/enrolment.h"
#include "model/wire/refusal.h"

#include <QString>
#include <QStringList>

namespace office {

/// What an enrolment code is made for. The person of somebody new has no account yet; a nil one (the first
/// administrator) is whoever comes.
struct CodeWish {
    QString name;
    QString dong; ///< empty: the district
    QStringList roles;
    base::Id person;
};

/// A code that holds, for a request that proves to have it.
struct ProvenCode {
    CodeWish wish;
    base::LockedBytes verifier;
};

namespace codes {

inline constexpr int kTries = 5;
inline constexpr base::Moment kLasts = 24ll * 3600 * 1000;

/// The secret of a new code (wire::kEnrolSecretSize bytes), which is kept nowhere.
base::Result<QByteArray> make(Context &context, const CodeWish &wish);

/// What the code of a request was made for; its row is locked then until the transaction ends. NotAllowed where it
/// does not hold, whatever the reason. Each look counts as a try, so the caller commits also then; a code that holds
/// is used up or spared after it.
base::Result<ProvenCode> look(Context &context, const wire::EnrolRequest &request);
/// The code of a request that was looked at lets nobody else in.
base::Done useUp(Context &context, const wire::EnrolRequest &request);
/// It holds as before it was looked at.
base::Done spare(Context &context, const wire::EnrolRequest &request);
/// Why the code of a request holds no more; nothing for who does not prove to have had it.
base::Result<std::optional<wire::Why>> whyNot(Context &context, const wire::EnrolRequest &request);

/// Codes that could still be handed in.
base::Result<int> open(Context &context);
/// What those of them were made for that carry this name.
base::Result<QList<CodeWish>> openFor(Context &context, const QString &name);

} // namespace codes

} // namespace office
