// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

namespace domain {

/// A consent that a person gave (동의): on which edition of which form, to what, how, until when; withdrawn
/// or not. For provision to others there is one record for each organisation (개인정보 보호법 제17조).
struct Consent : RecordBase {
    static constexpr const char *kType = "consent";
    static constexpr const char *kLabel = QT_TRANSLATE_NOOP("fields", "Consent");

    base::Id parent;
    QString form;
    QString formEdition;
    QDate day;
    QJsonObject ticks; ///< item of the form to true or false
    base::Id organisation;
    QString givenBy;
    QString giverName;
    QString giverRelation;
    QString method;
    QString witness;
    QDate until;
    QDate withdrawn;
    QString withdrawnReason;
    base::Id attachment;

    static constexpr auto fields()
    {
        using enum Sensitivity;
        using enum Merge;
        return std::tuple{
            field("parent", &Consent::parent, Open, Register, QT_TRANSLATE_NOOP("fields", "Person")),
            field("form", &Consent::form, Open, Register, QT_TRANSLATE_NOOP("fields", "Form of consent"),
                "consent-forms"),
            field("form_edition", &Consent::formEdition, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Edition of the form")),
            field("day", &Consent::day, Open, Register, QT_TRANSLATE_NOOP("fields", "Day of the consent")),
            field("ticks", &Consent::ticks, Open, MapByKey, QT_TRANSLATE_NOOP("fields", "Agreed to")),
            field("organisation", &Consent::organisation, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Who receives the data")),
            field("given_by", &Consent::givenBy, Open, Register, QT_TRANSLATE_NOOP("fields", "Given by"),
                "consent-givers"),
            field("giver_name", &Consent::giverName, Personal, Register,
                QT_TRANSLATE_NOOP("fields", "Name of who gave it")),
            field("giver_relation", &Consent::giverRelation, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Relation to the person")),
            field("method", &Consent::method, Open, Register, QT_TRANSLATE_NOOP("fields", "Way of consent"),
                "consent-methods"),
            field("witness", &Consent::witness, Personal, Register, QT_TRANSLATE_NOOP("fields", "Witness")),
            field("until_day", &Consent::until, Open, Register, QT_TRANSLATE_NOOP("fields", "Valid until")),
            field("withdrawn_day", &Consent::withdrawn, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Withdrawn on")),
            field("withdrawn_reason", &Consent::withdrawnReason, Sensitive, Register,
                QT_TRANSLATE_NOOP("fields", "Reason of the withdrawal")),
            field("attachment", &Consent::attachment, Open, Register,
                QT_TRANSLATE_NOOP("fields", "Attachment")),
        };
    }
};

} // namespace domain
