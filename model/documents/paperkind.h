// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace documents {

/// The papers that CarePass makes.
enum class PaperKind { CarePlan, EasyPlan, AssessmentResult, ServiceLeaflet, Consent, ConferenceMinutes };

inline constexpr std::array kAllPaperKinds{PaperKind::CarePlan, PaperKind::EasyPlan,
    PaperKind::AssessmentResult, PaperKind::ServiceLeaflet, PaperKind::Consent, PaperKind::ConferenceMinutes};

/// `care-plan`: the word of the command line, of templates and of the vault.
QString codeOf(PaperKind kind);
std::optional<PaperKind> paperKindOf(const QString &code);

/// What it is called, in the language of the translator in use.
QString nameOf(PaperKind kind);
/// Source text of the name, translation context "documents".
const char *labelOf(PaperKind kind);

/// Whether it is approved (결재) and then stays as it is.
bool isApproved(PaperKind kind);

/// What a template of this paper may name.
struct PaperParts {
    QStringList sections; ///< all of them
    QStringList needed; ///< those that may be moved but not left out
    QStringList fields; ///< of the section "client"
    QStringList places; ///< `{office}` in texts, without the braces
};
const PaperParts &partsOf(PaperKind kind);

/// The language of the translator in use, `ko` or `en`.
QString wordsLanguage();

} // namespace documents
