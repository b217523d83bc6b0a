// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/accessreview.h"
#include "ui/widgets/card.h"

namespace ui {

class RowList;

/// How much each person did in a month, what is unusual first. Choosing one filters the list beside it.
class ReviewPeople final : public Card {
    Q_OBJECT
public:
    explicit ReviewPeople(QWidget *parent = nullptr);

    void show(const work::accessreview::Month &month);
    /// Nil: everybody.
    base::Id chosen() const;
    RowList *list() const { return m_list; }

Q_SIGNALS:
    void personChosen(const base::Id &user);

private:
    RowList *m_list;
};

} // namespace ui
