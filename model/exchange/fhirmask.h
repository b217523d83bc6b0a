// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/casefile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace exchange::fhir {

/// What names or reaches the person of a case, in all the ways in which it is written, and how resources get
/// rid of it. Of answers only what cannot tell who it is stays: options of the form, yes and no, figures that
/// are nobody's number, times of the day, the year of a day. Pure.
class Mask {
public:
    explicit Mask(const CaseFile &file);

    /// The items of a QuestionnaireResponse; texts are those of the form.
    QJsonArray items(const QJsonArray &items, const instruments::Questionnaire &form) const;
    /// The same resource with a mark in place of each telling word. Codes, and the addresses of systems and
    /// of other entries, stay as they are.
    QJsonObject words(const QJsonObject &resource) const;

private:
    QJsonArray items(const QJsonArray &items, const instruments::ItemIndex &index) const;
    QJsonObject answer(const QJsonObject &answer, const instruments::Item &item) const;
    QJsonValue hidden(const QJsonValue &value) const;
    bool isTelling(const QJsonValue &number) const;

    QStringList m_words; ///< the longest first
    QStringList m_numbers; ///< digits without leading zeros
};

} // namespace exchange::fhir
