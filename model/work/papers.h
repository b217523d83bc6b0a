// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/document.h"
#include "model/documents/paperfile.h"
#include "model/domain/printentry.h"
#include "model/work/papercopy.h"
#include "model/work/papertemplates.h"
#include "model/work/plans.h"

#include <QList>

#include <functional>
#include <optional>

namespace work {

class Context;

/// A paper composed from the record, with what is told about it beside it.
struct MadePaper {
    documents::Document document;
    domain::RecordRef subject; ///< what access log and register name
    base::Id person; ///< nil: it is about nobody
    QString number; ///< of the document or the case
    int edition = 0; ///< of the record; 0: it has none
    QList<PlanEdition> editions; ///< of a plan, to choose from
    OfficeTemplate form; ///< that it was composed with; the paper keeps its edition
    bool isKept = false; ///< printed as it was approved, not as the record is now
    bool lacksOffice = false; ///< a consent without the one who asks for it: to be looked at only
};

/// How a paper leaves the program.
struct PaperWay {
    QString reason; ///< goes to the access log
    std::optional<documents::PaperFormat> format = std::nullopt; ///< nothing: a printer
};

struct PrintedPaper {
    documents::Document document;
    domain::PrintEntry entry;
};

/// One paper that can be made of a record of a person.
struct PaperOffer {
    PaperOf paper;
    QDate day; ///< of the record
    QString title; ///< of the record, in the language asked for
    documents::CarePlanState state = documents::CarePlanState::Approved;
};

/// The one place where papers are made from the record.
namespace papers {

/// The detail of the error where a consent would be printed without the office that asks for it.
inline constexpr QLatin1StringView kNoOffice("office");

/// Reads and composes. Nothing is logged and no number is given, so it serves the preview. `form` is a
/// template to try; without one, that in force: for an approved plan the one of its approval. A masked copy
/// holds neither name, number nor address of the person and the household, nor anything typed freely.
base::Result<MadePaper> preview(Context &context, const PaperOf &paper, const PaperCopy &copy,
    const documents::PaperTemplate *form = nullptr);

/// The same for leaving the program: only a paper that could be made gets the next number, and register and
/// access log are written before it is given out. InvalidInput `reason` without a reason; RefusedByRule
/// `office` for a consent where no office is set, because a consent must name who asks for it.
base::Result<PrintedPaper> print(
    Context &context, const PaperOf &paper, const PaperCopy &copy, const PaperWay &way);
/// Into a file in the format of its ending, as a whole or not at all; InvalidInput `format` for another
/// ending. One that could not be written stays in the register as failed. Needs a QGuiApplication.
base::Result<domain::PrintEntry> writeFile(Context &context, const PaperOf &paper, const PaperCopy &copy,
    const QString &reason, const QString &path);
/// A paper that was made elsewhere, for leaving the program: as `print` does it. `code` is its word in the
/// register.
base::Result<PrintedPaper> number(Context &context, MadePaper made, const QString &code,
    const PaperCopy &copy, const PaperWay &way);
/// Makes a paper that leaves the program, with its number.
using Maker = std::function<base::Result<PrintedPaper>(Context &context, const PaperWay &way)>;
/// As the other writeFile, with a paper of any maker.
base::Result<domain::PrintEntry> writeFile(
    Context &context, const Maker &make, const QString &reason, const QString &path);
/// The printer did not take it.
base::Done markFailed(Context &context, const domain::PrintEntry &entry);

/// The register: of one record, of one person, or all; newest first.
base::Result<QList<domain::PrintEntry>> prints(
    Context &context, const base::Id &about, int limit = 200, int skip = 0);
/// Every paper that can be made of a person's records; `language` for titles. Written to the access log.
base::Result<QList<PaperOffer>> offers(Context &context, const base::Id &person, const QString &language);

} // namespace papers

} // namespace work
