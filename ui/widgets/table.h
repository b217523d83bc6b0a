// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// A table as it lies in a Card: whole rows are chosen, lines run only across, the header sorts, Ctrl+C
/// copies the chosen rows for a spreadsheet. Tables of people override `copy` to write the access log first.
/// Enter and a double click open the row.
class Table : public QTableView {
    Q_OBJECT
public:
    explicit Table(const QString &name, QWidget *parent = nullptr);

    /// Column widths, order and sort, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// The cells of the chosen rows in the order of the screen, the headings first.
    virtual QList<QStringList> chosenCells() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    /// Puts the chosen rows onto the clipboard.
    virtual void copy();
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
};

} // namespace ui
