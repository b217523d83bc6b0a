// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peopleconditions.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace ui {

/// The views at the left of the list: the program's own, then the saved ones, each with how many people it
/// finds. F2 renames a saved view in place, Delete takes it away.
class ViewList : public QListView {
    Q_OBJECT
public:
    explicit ViewList(QWidget *parent = nullptr);

    void setViews(const QList<PeopleView> &views);
    const QList<PeopleView> &views() const { return m_views; }
    void setCount(int view, int count);
    /// The view with these conditions is marked; none where there is no such view.
    void markConditions(const PeopleConditions &conditions);
    void startRename(int view);

Q_SIGNALS:
    void chosen(int view);
    void renamed(int view, const QString &name);
    void removeRequested(int view);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();
    int viewAt(const QModelIndex &index) const;
    QModelIndex indexOf(int view) const;

    QStandardItemModel *m_model;
    QList<PeopleView> m_views;
    QHash<int, int> m_counts;
    std::optional<PeopleConditions> m_marked;
    bool m_filling = false;
};

} // namespace ui
