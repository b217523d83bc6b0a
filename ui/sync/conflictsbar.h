// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conflictinbox.h"
#include "ui/widgets/toolbar.h"

namespace ui {

class Button;
class ConflictView;
class Segments;
class TextLabel;

/// Above the conflicts: which list is shown, with how many there are in each where that is known, and the way
/// to the past ones.
class ConflictsBar final : public Toolbar {
    Q_OBJECT
public:
    using List = work::conflictinbox::List;
    explicit ConflictsBar(QWidget *parent = nullptr);

    void show(const ConflictView &view);
    using QWidget::show;
    Segments *kinds() const { return m_kinds; }
    /// What keys begin with: the list that is chosen, or the past ones.
    QWidget *current() const;

Q_SIGNALS:
    /// The person wants to see this list.
    void chosen(work::conflictinbox::List list, work::settledacts::Whose settledBy);

private:
    Segments *m_kinds;
    TextLabel *m_kept;
    Button *m_past; ///< what anybody has settled
};

} // namespace ui
