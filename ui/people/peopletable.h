// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplemodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/table.h"

namespace ui {

class PeopleDelegate;
class PeopleHeader;

/// The table of people: whole rows, a tick in each, columns that can be moved, hidden and resized. Space
/// ticks, Enter opens, Ctrl+C copies the chosen rows. Keeps its place when the rows are read anew.
class PeopleTable : public Table {
    Q_OBJECT
public:
    explicit PeopleTable(PeopleModel *model, QWidget *parent = nullptr);

    PeopleHeader *header() const { return m_header; }
    /// Its own row height; the rest of the window keeps the density of the look.
    void setDensity(Density density);
    Density density() const { return m_density; }
    void resetColumns();
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);
    /// The ticked rows, or else the chosen ones.
    QList<QStringList> chosenCells() const override;
    base::Id currentPerson() const;

protected:
    void copy() override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void hover(int row);
    void restorePlace();

    PeopleModel *m_model;
    PeopleHeader *m_header;
    PeopleDelegate *m_delegate;
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
    int m_scale = 100;
    base::Id m_keptPerson;
    int m_keptScroll = 0;
    int m_keptRow = -1;
};

} // namespace ui
