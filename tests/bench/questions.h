// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/peoplequery.h"
#include "model/work/context.h"

#include <QStringList>

namespace bench {

/// A question to the list and the page that is looked at.
struct ListQuestion {
    domain::PeopleQuery query;
    int offset = 0;
};

/// So many rows the list on the screen asks for at once.
inline constexpr int kPageRows = 200;

/// Questions of every kind that the list of people can be asked, drawn from what is in the vault; the same
/// vault gives the same ones.
base::Result<QList<ListQuestion>> listQuestions(work::Context &context, int count);
/// Names without a filter and without text: plain lists in all orders.
QList<ListQuestion> plainQuestions(QDate today, int count);

/// What people type into the search field, by the way of typing it.
struct SearchQuestions {
    QStringList names;
    QStringList halfTyped;
    QStringList initials;
    QStringList otherKeyboard;
    QStringList digits;
    QStringList notes;

    QStringList all() const { return names + halfTyped + initials + otherKeyboard + digits + notes; }
};
base::Result<SearchQuestions> searchQuestions(work::Context &context, int each);

} // namespace bench
