// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/paperkind.h"
#include "model/instruments/words.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <vector>

namespace documents {

using instruments::Words;

/// One section: a known one of its paper, or one of the office's own that is only text.
struct TemplateSection {
    QString id;
    Words heading; ///< empty: none
    Words text; ///< stands below the heading, before what the record gives
    QStringList fields; ///< of the section "client"; empty: all
    bool isHidden = false;

    bool operator==(const TemplateSection &) const = default;
};

/// A label of a table that the office calls otherwise.
struct TemplateLabel {
    QString from;
    Words to;

    bool operator==(const TemplateLabel &) const = default;
};

/// How an office wants a paper: title, places of approval, sections and their order, texts, labels, logo and
/// footer. What the record says is not in it. An edition is dated and never edited; the built-in one always
/// remains.
struct PaperTemplate {
    PaperKind kind = PaperKind::CarePlan;
    QString edition;
    QDate from; ///< in force since
    Words name;
    Words title;
    Words approvalCaption;
    std::vector<Words> approvalPlaces;
    std::vector<TemplateSection> sections;
    QHash<QString, Words> texts; ///< by name; what is missing is that of the built-in one
    std::vector<TemplateLabel> labels;
    Words footer; ///< empty: the office
    QByteArray logo; ///< a PNG, at most 200 KiB; empty: none

    const TemplateSection *find(const QString &id) const;
    bool operator==(const PaperTemplate &) const = default;
};

/// The template that the program carries; its texts are complete in both languages.
const PaperTemplate &builtInTemplate(PaperKind kind);

/// What is wrong with a template and where, for people who edited it by hand.
struct TemplateFault {
    enum class Kind {
        NotJson, ///< detail is the offset
        NotATemplate,
        NewerVersion,
        UnknownPaper,
        NoEdition,
        BadDate,
        NoTitle,
        TooManyPlaces,
        UnknownSection,
        DoubleSection,
        MissingSection, ///< one that may not be left out
        EmptySection, ///< an own section without text
        UnknownField,
        UnknownText,
        UnknownPlace, ///< `{nobody}` in a text
        TooLong,
        BadLogo
    };
    Kind kind = Kind::NotJson;
    QString where; ///< `sections[2].id`
    QString detail;
    QString known; ///< what could stand there

    bool operator==(const TemplateFault &) const = default;
};

/// A fault as a sentence that says what is wrong and where, in the language of the translator in use.
QString sentenceOf(const TemplateFault &fault);

/// A template with all its faults; it may be used only where there is none.
struct TemplateReading {
    PaperTemplate made;
    std::vector<TemplateFault> faults;

    bool isGood() const { return faults.empty(); }
};

/// Reads the JSON of a template, `{"format": "carepass-template", "version": 1, "paper": "care-plan", …}`. A
/// text is a string for both languages or `{"ko": …, "en": …}`.
TemplateReading readTemplate(const QByteArray &json);
/// The same without asking whether the paper has texts of these names: how the built-in ones are read, which
/// say what names there are.
TemplateReading readAnyTexts(const QByteArray &json);

/// The same as JSON, indented for people to edit.
QByteArray writeTemplate(const PaperTemplate &made);

} // namespace documents
