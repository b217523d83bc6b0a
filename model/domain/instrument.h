// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// One edition of an instrument that this office wrote or took in. Address and edition name it for good; a
/// draft may be changed, what was published never, since answers keep the wording that was asked. `body` is
/// the FHIR Questionnaire as it came.
struct Instrument : RecordBase {
    static constexpr const char *kType = "instrument";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Instrument");

    QString url;
    QString edition;
    QString name;
    QString title;
    QString status; ///< code of instrument-states
    QDate fromDay;
    QDate untilDay;
    QJsonObject body;
    QString origin; ///< code of instrument-origins
    QString note;
    std::optional<qint64> publishedAt; ///< moment
    QString publishedBy;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("url", &Instrument::url, Open, Register, QT_TRANSLATE_NOOP("fields", "Address")),
            field("edition", &Instrument::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("name", &Instrument::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Name")),
            field("title", &Instrument::title, Open, Register, QT_TRANSLATE_NOOP("fields", "Title")),
            field("status", &Instrument::status, Open, Register, QT_TRANSLATE_NOOP("fields", "State"),
                "instrument-states"),
            field("from_day", &Instrument::fromDay, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("until_day", &Instrument::untilDay, Open, Register, QT_TRANSLATE_NOOP("fields", "Until")),
            field("body", &Instrument::body, Open, Register, QT_TRANSLATE_NOOP("fields", "Questionnaire")),
            field("origin", &Instrument::origin, Open, Register, QT_TRANSLATE_NOOP("fields", "Origin"),
                "instrument-origins"),
            field("note", &Instrument::note, Open, Text, QT_TRANSLATE_NOOP("fields", "Note")),
            field("published_at", &Instrument::publishedAt, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Published")),
            field("published_by", &Instrument::publishedBy, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Published by")),
        };
    }
};

} // namespace domain
