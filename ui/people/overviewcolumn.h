// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

namespace ui {

/// A column of the overview with its headings; those that come first stand on one line in all columns.
class OverviewColumn : public QWidget {
    Q_OBJECT
public:
    /// A line towards the column before: at the left, or above where columns are stacked.
    enum class Line { None, Before };
    explicit OverviewColumn(Line line, QWidget *parent = nullptr);

    QVBoxLayout *rows() const { return m_rows; }
    QHBoxLayout *addHeading(const QString &title, QWidget *aside = nullptr);
    static void clear(QLayout *layout);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Line m_line;
    QVBoxLayout *m_rows;
};

} // namespace ui
