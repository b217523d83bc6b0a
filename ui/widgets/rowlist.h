// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paint.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <variant>

class QStandardItemModel;

namespace ui {

/// One row of a list of people, services or jobs. Empty parts take no room.
struct Row {
    QVariant id;
    std::variant<QString, Urgency, domain::ServiceArea> mark; ///< an icon's name or a mark
    QString title;
    QString detail; ///< behind the title, in grey: age and sex
    QString note; ///< the second line: always the reason
    QString tag; ///< a chip behind the title
    Tone tagTone = Tone::Outline;
    QString chip; ///< a chip at the right
    Tone chipTone = Tone::Neutral;
    QString chipIcon;
    QString action; ///< a button at the right; Enter does the same
    QString aside; ///< small grey words at the right: a time, a count

    /// The whole row as one sentence, which a screen reader says.
    QString sentence() const;
};

/// Paints Rows from any model: put the Row into RowRole and its sentence into Qt::AccessibleTextRole.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int RowRole = Qt::UserRole + 100;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void actionClicked(const QModelIndex &index);

private:
    /// Too narrow for words, chip and button side by side: the last two then take a line of their own.
    static bool isNarrow(const Theme &theme, int width, const Row &row);
    /// Title and note as lines of the room that they have.
    struct RowWords {
        QStringList title;
        QStringList note;
        int height = 0;
    };
    static RowWords wordsOf(const Theme &theme, int width, const Row &row);
    static int wordsWidth(const Theme &theme, int width, const Row &row, bool narrow);
    static int asideWidth(const Theme &theme, const Row &row);
    static int leftOf(const Theme &theme, const QRect &rect, const Row &row);
    static int actionWidth(const Theme &theme, const Row &row);
    static QRect actionRect(const Theme &theme, const QRect &rect, const Row &row);
    static void paintWords(QPainter &painter, const Theme &theme, const QRect &rect, const Row &row);
};

/// A list of Rows, as it lies in a Card. Up and Down choose, Enter and a double click run the row's action,
/// or open it where there is none. Keeps the chosen id when the rows are set anew.
class RowList : public QListView {
    Q_OBJECT
public:
    explicit RowList(const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// Other words for the row of this id, where it is listed.
    void retell(const Row &row);
    QVariant currentId() const;
    bool selectId(const QVariant &id);
    QSize sizeHint() const override;
    /// As high as its rows, up to `rows` of them; 0 takes the room that there is.
    void setVisibleRows(int rows);

Q_SIGNALS:
    void currentIdChanged(const QVariant &id);
    void opened(const QVariant &id);
    void actionChosen(const QVariant &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void run(const QModelIndex &index);

    QStandardItemModel *m_model;
    int m_visibleRows = 0;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Row)
