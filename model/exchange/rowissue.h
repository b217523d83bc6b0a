// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exchange {

/// Why a cell of a list could not be taken.
enum class RowReason {
    Missing, ///< the cell must not be empty
    Undecodable, ///< the bytes are no text of the file's encoding
    TooLong,
    NotADay,
    NotALunarDay, ///< no such day in the Korean lunar calendar
    InTheFuture,
    TooLongAgo,
    NotASex,
    NotANumber,
    NotAnAmount,
    NotAPhone,
    NotAnAnswer, ///< neither yes nor no
    NotAResidentNumber,
    UnknownArea,
    UnknownNeed,
    NotASlot, ///< days and times cannot be read
    NotAPosition, ///< latitude or longitude missing or out of range
    Contradiction, ///< two columns of the row disagree
    AmountsDoNotAdd, ///< subsidy + copay is not the price
    OutOfOrder, ///< an end before its beginning
    NotPrices, ///< as partcells reads them
    NotRegistrations,
    NotContacts,
    UnknownSite ///< a contact person at a site that the organisation does not have
};
/// `not-a-day`, for machines; words for people are in ui.
QString codeOf(RowReason reason);

/// One finding in one row. It names the place, never the text that stood there. A row with a refusal is not
/// taken; otherwise only this cell is left out.
struct RowIssue {
    int line = 0; ///< of the file, from 1
    QString column; ///< name of the field, as in personFields() and offerFields()
    RowReason reason = RowReason::Missing;
    bool refusesRow = false;

    bool operator==(const RowIssue &) const = default;
};

} // namespace exchange
