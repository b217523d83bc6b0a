// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/ruleid.h"

namespace bundle {

namespace {

constexpr std::array<const char *, kRules> kNames = {"count", "eligibility", "registration", "capacity",
    "reach", "time", "duplication", "price", "copay", "need", "consent", "order"};

} // namespace

QString nameOf(RuleId rule)
{
    return QLatin1StringView(kNames[static_cast<size_t>(rule)]);
}

std::optional<RuleId> ruleOf(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1StringView(kNames[i]))
            return static_cast<RuleId>(i);
    }
    return std::nullopt;
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return QStringLiteral("pass");
    case Verdict::Reason:
        return QStringLiteral("reason");
    case Verdict::Second:
        return QStringLiteral("second");
    case Verdict::Never:
        return QStringLiteral("never");
    }
    return {};
}

} // namespace bundle
