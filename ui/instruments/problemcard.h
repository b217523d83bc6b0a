// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/draftcheck.h"
#include "ui/widgets/card.h"

namespace ui {

class RowList;
class StructureList;

/// What is still to be mended in a form, one sentence each; Enter or a double click goes there.
class ProblemCard : public Card {
    Q_OBJECT
public:
    explicit ProblemCard(QWidget *parent = nullptr);

    /// Hidden where there is nothing; `names` is asked for the names of the items.
    void show(const std::vector<instruments::DraftProblem> &problems, const StructureList &names);
    using Card::show;
    bool isEmpty() const;

Q_SIGNALS:
    void chosen(const QString &linkId);

private:
    RowList *m_rows;
};

} // namespace ui
