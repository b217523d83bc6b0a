// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QVariant>

class QStandardItemModel;

namespace ui {

/// One line of the candidates of a place.
struct CandidateLine {
    int offer = -1; ///< index into the problem; -1: the place stays unused
    QString rank; ///< a number, or a sign where it is not proposed
    QString title;
    QString note; ///< way, places, or why it is not proposed
    QString points;
    bool isPossible = true;
    bool isProposed = true;
    bool canWait = false; ///< there is no free place, but a waiting list

    QString sentence() const;
};

/// The candidates of one place of a bundle. Enter or a double click takes one; with Shift it is put beside
/// what is there.
class CandidateList : public QListView {
    Q_OBJECT
public:
    explicit CandidateList(const QString &name, QWidget *parent = nullptr);

    void setLines(const QList<CandidateLine> &lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(int offer);
    void addedBeside(int offer);
    /// Enter on one that has no free place.
    void waitingAsked(int offer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QModelIndex &index, Qt::KeyboardModifiers modifiers);

    QStandardItemModel *m_model;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::CandidateLine)
