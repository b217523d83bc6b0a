// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// One service in a bundle, with the prices and the stage of recovery at its start; prices are won a month.
struct BundleItem : RecordBase {
    static constexpr const char *kType = "bundleitem";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Service in a bundle");

    base::Id parent;
    base::Id offer;
    QString area;
    QString serviceName;
    QString provider;
    QString slotText; ///< TU 10:00-11:30; FR 10:00-11:30
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    QString stage;
    QDate from;
    QDate until;
    std::optional<qint64> edition;
    QString state;
    QString endReason;
    QString endNote;
    base::Id replaces; ///< the item that it was exchanged for

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &BundleItem::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Bundle")),
            field("offer", &BundleItem::offer, Open, Register, QT_TRANSLATE_NOOP("fields", "Offer")),
            field("area", &BundleItem::area, Open, Register, QT_TRANSLATE_NOOP("fields", "Service area")),
            field("service_name", &BundleItem::serviceName, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Service")),
            field("provider", &BundleItem::provider, Open, Register, QT_TRANSLATE_NOOP("fields", "Provider")),
            field("slot_text", &BundleItem::slotText, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Weekly slots")),
            field("price", &BundleItem::price, Open, Register, QT_TRANSLATE_NOOP("fields", "Price a month")),
            field("subsidy", &BundleItem::subsidy, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Subsidy a month")),
            field("copay", &BundleItem::copay, Open, Register, QT_TRANSLATE_NOOP("fields", "Copay a month")),
            field("stage", &BundleItem::stage, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Stage at the start"), "stages"),
            field("from_day", &BundleItem::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &BundleItem::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("edition", &BundleItem::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("state", &BundleItem::state, Open, Register, QT_TRANSLATE_NOOP("fields", "State"),
                "bundle-item-states"),
            field("end_reason", &BundleItem::endReason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the end"), "bundle-end-reasons"),
            field("end_note", &BundleItem::endNote, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "About the end")),
            field("replaces", &BundleItem::replaces, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Takes the place of")),
        };
    }
};

} // namespace domain
