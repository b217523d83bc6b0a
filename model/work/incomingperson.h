// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/codelist.h"
#include "model/exchange/personrows.h"
#include "model/work/peopleimport.h"

namespace work {

/// A row of a list in the program's own terms: codes instead of words, remarks and steps of the casework
/// system as the text of one memo.
struct IncomingPerson {
    PersonFacts facts;
    bool birthIsLunar = false;
    bool birthIsLeapMonth = false;
    std::optional<int> age;
    domain::Address residence;
    domain::Address actualResidence;
    QList<exchange::PersonRowPhone> phones;
    QStringList needGroups;
    QString condition;
    QString remark;
    QList<ListIssue> issues;

    bool isRefused() const;
};

ListIssue issueOf(const exchange::RowIssue &issue);

/// `headings` names the steps by field, as the file does.
IncomingPerson incomingOf(
    const exchange::PersonRow &row, const QMap<QString, QString> &headings, const domain::CodeLists &codes);

} // namespace work
