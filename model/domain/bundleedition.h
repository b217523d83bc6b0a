// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// An edition of a bundle as it was decided; never edited. `content` holds its services by item id.
struct BundleEdition : RecordBase {
    static constexpr const char *kType = "bundleedition";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Edition of a bundle");

    base::Id parent;
    std::optional<qint64> edition;
    QString decision;
    QDate day;
    QString approvedBy;
    base::Id conference;
    QString start; ///< YYYY-MM
    std::optional<qint64> months;
    QJsonObject content; ///< item id to service, provider, slots, amounts
    QString reason;
    QJsonObject plan; ///< what the plan said beside the services: the person, needs, goals, sessions

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &BundleEdition::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Bundle")),
            field("edition", &BundleEdition::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("decision", &BundleEdition::decision, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Decision"), "bundle-edition-decisions"),
            field("day", &BundleEdition::day, Open, Register, QT_TRANSLATE_NOOP("fields", "Decided on")),
            field("approved_by", &BundleEdition::approvedBy, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Decided by")),
            field("conference", &BundleEdition::conference, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Case conference")),
            field("start", &BundleEdition::start, Open, Register, QT_TRANSLATE_NOOP("fields", "Start month")),
            field("months", &BundleEdition::months, Open, Register, QT_TRANSLATE_NOOP("fields", "Months")),
            field("content", &BundleEdition::content, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Services of the edition")),
            field("reason", &BundleEdition::reason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the change")),
            field("plan", &BundleEdition::plan, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "What the plan said")),
        };
    }
};

} // namespace domain
