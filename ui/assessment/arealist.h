// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace ui {

class FormState;

/// The sections of a form with how far each has come and its points. Up and Down choose; the section follows
/// at once.
class AreaList : public QListView {
    Q_OBJECT
public:
    explicit AreaList(QWidget *parent = nullptr);

    /// Shows the state of the form; `current` is the section on the screen.
    void show(const FormState &state, int current);
    using QListView::show;
    /// Areas of need that are answered, of those that are asked.
    QString countText() const { return m_count; }
    int neededWidth() const;

Q_SIGNALS:
    void chosen(int section);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QStandardItemModel *m_model;
    QString m_count;
    bool m_quiet = false;
};

} // namespace ui
