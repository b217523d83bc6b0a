// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// One edition of a template that an office set for a paper: in force from its day until a later one begins,
/// and never edited. An empty body sets the built-in template in force again.
struct PaperTemplate : RecordBase {
    static constexpr const char *kType = "papertemplate";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Template of a paper");

    QString paper; ///< code of documents::PaperKind
    QString edition;
    QString name;
    QDate from;
    QJsonObject body;
    QString madeBy;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("paper", &PaperTemplate::paper, Open, Register, QT_TRANSLATE_NOOP("fields", "Paper")),
            field("edition", &PaperTemplate::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("name", &PaperTemplate::name, Open, Register, QT_TRANSLATE_NOOP("fields", "Name")),
            field("from_day", &PaperTemplate::from, Open, Register, QT_TRANSLATE_NOOP("fields", "From")),
            field("body", &PaperTemplate::body, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Content of the template")),
            field("made_by", &PaperTemplate::madeBy, Open, Register, QT_TRANSLATE_NOOP("fields", "Made by")),
        };
    }
};

} // namespace domain
