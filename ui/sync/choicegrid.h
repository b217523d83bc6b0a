// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

/// Cards of equal width beside each other, in as few rows of equal length as the width allows: four, two and two,
/// or one below the other. Their order is that of reading.
class ChoiceGrid final : public QWidget {
    Q_OBJECT
public:
    /// `leastWidth` of a card is meant at 100 % text.
    explicit ChoiceGrid(int leastWidth, QWidget *parent = nullptr);

    void addCard(QWidget *card);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_least;
    int m_columns = 0;
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
};

} // namespace ui
