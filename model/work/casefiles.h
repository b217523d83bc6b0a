// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/exchange/casefile.h"
#include "model/work/exportfile.h"

#include <QDate>
#include <QString>

namespace work {

class Context;

/// One case for another program.
struct CaseExport {
    base::Id person;
    bool isMasked = false; ///< without what names or reaches the person, and without free words
    QString path;
    QString reason; ///< at least two letters
    QString language = QStringLiteral("ko"); ///< of the words for codes and of consents: ko or en
};

/// What a case file would hold, to be shown before it is written.
struct CaseSummary {
    QString name;
    QDate birth;
    QString sex;
    qsizetype assessments = 0;
    qsizetype plans = 0;
    qsizetype consents = 0;
};

/// A case as a file: the person, finished assessments, bundles with their services, consents.
namespace casefiles {

/// Reads all of it; nothing is logged, so it serves writers that log themselves. NotFound.
base::Result<exchange::CaseFile> read(
    Context &context, const base::Id &person, const QString &language = QStringLiteral("ko"));

/// What the file would hold. Writes the access log first, since it says who it is. NotFound.
base::Result<CaseSummary> summary(Context &context, const base::Id &person);

/// A FHIR R4 bundle (JSON). The access log has the reason before there is a file. `count` is the number of
/// entries. InvalidInput with the detail `reason`; NotFound, DiskFull, Io.
base::Result<Exported> writeFhir(Context &context, const CaseExport &wanted);

} // namespace casefiles

} // namespace work
