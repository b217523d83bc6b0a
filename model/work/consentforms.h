// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace work {

class Context;

/// One line of a form of consent, ticked by itself. Without the required ones the consent does not hold.
struct ConsentItem {
    QString code;
    bool required = false;
    QString korean;
    QString english;

    const QString &word(const QString &language) const { return language == u"ko" ? korean : english; }
};

/// One edition of a form of consent (동의서): dated data, so that an old consent keeps the wording it was
/// given on.
struct ConsentForm {
    QString form; ///< code of consent-forms
    QString edition;
    QDate validFrom;
    int months = 12; ///< how long a consent on it holds
    bool perOrganisation = false; ///< one consent for each recipient
    QString lawKorean;
    QString lawEnglish;
    QString aboutKorean; ///< purpose, how long it is kept, the right to refuse and what follows
    QString aboutEnglish;
    QList<ConsentItem> items;

    const QString &law(const QString &language) const { return language == u"ko" ? lawKorean : lawEnglish; }
    const QString &about(const QString &language) const
    {
        return language == u"ko" ? aboutKorean : aboutEnglish;
    }
};

namespace consentforms {

inline constexpr const char *kSetting = "consent-form-editions";

/// One edition as it stands in resources/codelists/consent-form-editions.json. InvalidInput names the key.
base::Result<ConsentForm> fromJson(const QJsonObject &json);
/// Every edition that the program carries.
base::Result<QList<ConsentForm>> ofProgram();
/// Every edition that the program carries or the office set (a list of the same objects), oldest first; the
/// office's after the program's of one day.
base::Result<QList<ConsentForm>> all(Context &context);
/// The newest edition of each form that is valid on this day, in the order of the program's list.
QList<ConsentForm> inForce(const QList<ConsentForm> &all, QDate on);
/// The newest that is not later than the day; nothing for a form that is not known.
std::optional<ConsentForm> inForce(const QList<ConsentForm> &all, const QString &form, QDate on);
std::optional<ConsentForm> find(const QList<ConsentForm> &all, const QString &form, const QString &edition);

} // namespace consentforms

} // namespace work
