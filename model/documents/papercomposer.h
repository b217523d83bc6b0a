// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/documents/papertemplate.h"

#include <QDate>
#include <QHash>
#include <QTime>

namespace documents {

/// Who put a paper out, when, for whom: what stands in the footer and, pale, across every page.
struct PaperStamp {
    QString office;
    QString printedBy;
    QDate printedOn;
    QTime printedAt;
    QString printNumber; ///< empty: a preview
    bool masked = false;
    bool largePrint = false;
    bool isTraining = false; ///< from a vault for practice: the title says so
};

/// What the record gives for one section.
struct PaperSection {
    QString id;
    QString note; ///< beside the heading
    std::vector<Block> blocks; ///< none: the section is left out unless the template gives a text
};

/// A paper as the record gives it, before a template puts it in order.
struct PaperDraft {
    PaperKind kind = PaperKind::CarePlan;
    QString above;
    QString below;
    QString watermark;
    QString number; ///< of the document, for the running head
    std::vector<ApprovalPlace> approvals; ///< names and days by place; roles are those of the template
    std::vector<PaperSection> sections;
    QHash<QString, QString> values; ///< what `{office}` stands for
    double bodyPoints = kBodyPoints;
};

/// A text of a template in the language of the translator in use, that of the built-in one where the template
/// has none; `{places}` filled in. What stands in a value is never a place itself.
QString textOf(const PaperTemplate &used, const QString &name, const QHash<QString, QString> &values = {});

/// The paper: sections in the order of the template, its headings, texts and labels, footer and watermark.
Document compose(const PaperDraft &draft, const PaperTemplate &used, const PaperStamp &stamp);

/// Puts another print's footer and trace on a document that was composed before.
void restamp(Document &document, const PaperStamp &stamp);

/// `출력 윤해솔 2026. 11. 20. 15:31 · P-2026-0931`.
QString printedLine(const PaperStamp &stamp);

} // namespace documents
