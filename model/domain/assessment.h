// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// An assessment of a person with one edition of an instrument: of needs, or any other. `answers` is one map
/// from linkId to answer, merged by key; totals are those of the finishing, kept with the edition that made
/// them. `scores` holds every figure by linkId as `{"value", "band"}`; `total` is rounded, for lists.
struct Assessment : RecordBase {
    static constexpr const char *kType = "assessment";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Assessment");

    base::Id parent;
    QString instrument;
    QString edition;
    QDate day;
    QJsonObject answers;
    QJsonObject severities; ///< need code to 0..4, other included
    std::optional<qint64> total;
    bool urgent = false;
    std::optional<qint64> finishedAt; ///< moment; none: still being filled in
    QString assessor;
    QString occasion; ///< code of assessment-occasions
    QJsonObject scores;
    QString about; ///< whom or what it is about, where that is not the person alone
    bool urgentUnknown = false; ///< an urgent point was answered "not known", or not at all
    QJsonObject responseExtra; ///< the FHIR response that it came from, as it came

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Assessment::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("instrument", &Assessment::instrument, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Instrument")),
            field("edition", &Assessment::edition, Open, Register, QT_TRANSLATE_NOOP("fields", "Edition")),
            field("day", &Assessment::day, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Day of the assessment")),
            field(
                "answers", &Assessment::answers, Sensitive, MapByKey, QT_TRANSLATE_NOOP("fields", "Answers")),
            field("severities", &Assessment::severities, Sensitive, MapByKey,
                QT_TRANSLATE_NOOP("fields", "Severity by need")),
            field("total", &Assessment::total, Sensitive, Register, QT_TRANSLATE_NOOP("fields", "Total")),
            field("urgent", &Assessment::urgent, Sensitive, HighRisk, QT_TRANSLATE_NOOP("fields", "Urgent")),
            field("finished_at", &Assessment::finishedAt, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Finished")),
            field("assessor", &Assessment::assessor, Open, Register, QT_TRANSLATE_NOOP("fields", "Assessor")),
            field("occasion", &Assessment::occasion, Open, Register, QT_TRANSLATE_NOOP("fields", "Occasion"),
                "assessment-occasions"),
            field("scores", &Assessment::scores, Sensitive, MapByKey, QT_TRANSLATE_NOOP("fields", "Scores")),
            field("about", &Assessment::about, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "About whom or what")),
            field("urgent_unknown", &Assessment::urgentUnknown, Sensitive, HighRisk,
                QT_TRANSLATE_NOOP("fields", "Urgent points not known")),
            field("response_extra", &Assessment::responseExtra, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Response as it came")),
        };
    }
};

} // namespace domain
