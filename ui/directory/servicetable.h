// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/directory/servicemodel.h"
#include "ui/widgets/table.h"

namespace ui {

/// The table of the directory: whole rows, Enter opens, Ctrl+C copies. Keeps its line when the directory is
/// read anew, or the nearest one where it has gone.
class ServiceTable : public Table {
    Q_OBJECT
public:
    explicit ServiceTable(ServiceFilter *filter, QWidget *parent = nullptr);

    /// The line that has the cursor; null where there is none.
    const ServiceLine *currentLine() const;
    QList<base::Id> selectedOffers() const;
    void choose(int row);
    void step(int by);

Q_SIGNALS:
    /// Another line has the cursor, or none.
    void currentLineChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void resetColumns();
    void fitPhone();
    void restorePlace();

    ServiceFilter *m_filter;
    base::Id m_kept;
    int m_keptRow = 0;
    int m_scale = 100;
};

} // namespace ui
