// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/support/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// One entry of a timeline, or the heading of a day. Empty parts take no room.
struct TimelineItem {
    enum class Kind { Day, Entry };
    /// A value before and after, as the history shows it; erased values have no texts.
    struct Change {
        QString label;
        QString before;
        QString after;
    };

    Kind kind = Kind::Entry;
    base::Id id;
    QString date; ///< left of the entry: `11. 18.`; for a day its heading
    QString icon;
    QString title;
    QString aside; ///< small words at the right: time, author
    QString chip;
    Tone chipTone = Tone::Neutral;
    QString text; ///< wrapped
    QList<Change> changes;
    bool muted = false; ///< undone or erased

    /// The whole entry as one sentence.
    QString sentence() const;
};

/// The entries behind a TimelineView, in the order they are shown.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<TimelineItem> &items);
    const TimelineItem &item(int row) const { return m_items.at(row); }
    const QList<TimelineItem> &items() const { return m_items; }
    int rowOf(const base::Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<TimelineItem> m_items;
};

/// A list of dated entries, painted: date, icon on a line, bold title, wrapped words. The heading of the day
/// stays at the top while its entries scroll. Keeps the chosen entry when the items are set anew.
class TimelineView : public QListView {
    Q_OBJECT
public:
    /// Fit: as high as its entries, for a place that scrolls as a whole.
    enum class Height { Scroll, Fit };
    explicit TimelineView(const QString &name, Height height = Height::Scroll, QWidget *parent = nullptr);

    void setItems(const QList<TimelineItem> &items);
    const QList<TimelineItem> &items() const { return m_model->items(); }
    base::Id currentId() const;
    const TimelineItem *currentItem() const;
    bool selectId(const base::Id &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentIdChanged(const base::Id &id);
    void opened(const base::Id &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void paintStickyDay();

    TimelineModel *m_model;
    Height m_height;
};

} // namespace ui
