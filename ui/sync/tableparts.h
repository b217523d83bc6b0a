// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class TextLabel;

/// The head of a column of values: whose they are, and below it who wrote them and when.
class ColumnHead final : public QWidget {
public:
    ColumnHead(const QString &title, const QString &by, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What a row is about, which of several, and how it stands; a bar marks the row that keys act on.
class RowLabel final : public QWidget {
public:
    RowLabel(const QString &label, const QString &hint, QWidget *parent = nullptr);

    /// What is not decided has a mark besides its colour.
    void setState(const QString &words, bool isDecided);
    QString state() const;
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_state;
    bool m_isCurrent = false;
};

/// The ground below what will be saved, so that it is not taken for one more value to choose.
class SunkenGround : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
