// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/widgets/card.h"

#include <QList>

namespace ui {

class Button;
class ConflictView;
class RowList;
struct Row;

/// The list of conflicts in its card, and a word about what becomes of them.
class ConflictListCard final : public Card {
    Q_OBJECT
public:
    explicit ConflictListCard(QWidget *parent = nullptr);

    /// Keeps what is chosen where it is still listed; `first` is chosen where it is not nil and listed.
    void show(const ConflictView &view, const base::Id &first);
    using QWidget::show;
    /// The same rows in other words; what is chosen stays.
    void retell(const QList<Row> &rows);
    RowList *list() const { return m_list; }
    /// Checked: what is listed is shown together.
    Button *together() const { return m_together; }
    /// Above what it lists it takes little room, so that the values have the rest.
    void setAbove(bool above);

private:
    void fill(const ConflictView &view, const base::Id &first);
    void showTitle();

    RowList *m_list;
    Button *m_together;
    QWidget *m_foot;
    QString m_name;
    bool m_isAbove = false;
};

} // namespace ui
