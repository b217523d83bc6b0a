// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/acts.h"

#include <vector>

/// The acts of the office as a table: what the room office keeps to itself.
namespace office::acts {

using Answer = base::Result<QJsonObject>;

struct Kind {
    const char *name;
    const char *verb; ///< in the roles ("office.<verb>"); empty: whoever has an account
    bool isWritten; ///< into the audit
    Answer (*perform)(Hall &hall, const Actor &actor, const QJsonObject &values);
    /// Whether these values want a second person though the roles do not ask for one; null: never.
    bool (*wantsTwo)(Hall &hall, const Actor &actor, const QJsonObject &values) = nullptr;
    const char *noted = nullptr; ///< a value of the answer that the audit keeps beside those of the order
    const char *untold = nullptr; ///< a value of the order that the audit leaves out
};

std::vector<Kind> userKinds();
std::vector<Kind> deviceKinds();
std::vector<Kind> caseKinds();
std::vector<Kind> grantKinds();
std::vector<Kind> reviewKinds();
std::vector<Kind> accessKinds();
/// Null where there is none.
const Kind *kindNamed(const QString &name);

/// `given` is said too where it is a word or a number that is not personal.
base::Error wrongValue(const char *name, const QJsonValue &given = {});
base::Result<base::Id> idIn(const QJsonObject &values, const char *name);
base::Result<User> userIn(Hall &hall, const QJsonObject &values, const char *name = "user");

} // namespace office::acts
