// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A place where an organisation gives services (이용 장소). `hours` by weekday code: `09:00-18:00`.
struct Site : RecordBase {
    static constexpr const char *kType = "site";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Site");

    base::Id parent;
    QString name;
    Address address;
    QString phone; ///< digits
    QStringList accessibility;
    QString accessibilityNote;
    QJsonObject hours; ///< MO to SU to `09:00-18:00`
    QString transport;
    QString url;
    QString note;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Site::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Organisation")),
            field("name", &Site::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Site")),
            field("address", &Site::address, Open, Group, QT_TRANSLATE_NOOP("fields", "Address")),
            field("phone", &Site::phone, Open, Register, QT_TRANSLATE_NOOP("fields", "Phone")),
            field("accessibility", &Site::accessibility, Open, Set,
                QT_TRANSLATE_NOOP("fields", "Accessibility"), "accessibility"),
            field("accessibility_note", &Site::accessibilityNote, Open, Register,
                QT_TRANSLATE_NOOP("fields", "About accessibility")),
            field("hours", &Site::hours, Open, MapByKey, QT_TRANSLATE_NOOP("fields", "Opening hours")),
            field("transport", &Site::transport, Open, Register,
                QT_TRANSLATE_NOOP("fields", "How to get there")),
            field("url", &Site::url, Open, Register, QT_TRANSLATE_NOOP("fields", "Website")),
            field("note", &Site::note, Open, Text, QT_TRANSLATE_NOOP("fields", "Notes")),
        };
    }
};

} // namespace domain
