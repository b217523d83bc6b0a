// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace ui {

/// Panels side by side where the window is wide enough for all of them, below each other where it is not, as
/// with text at 200 %. The page around it scrolls.
class Columns : public QWidget {
    Q_OBJECT
public:
    explicit Columns(QWidget *parent = nullptr);

    /// `leastWidth` is meant at 100 % text. A stretch of 0 keeps the column at that width while it stands
    /// beside others.
    void addColumn(QWidget *column, int leastWidth, int stretch = 1);
    bool isStacked() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stackedChanged(bool stacked);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column {
        QWidget *widget;
        int least;
        int stretch;
    };
    void arrange();

    QBoxLayout *m_layout;
    QList<Column> m_columns;
};

} // namespace ui
