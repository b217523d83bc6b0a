// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class TextLabel;

/// A day that is typed: `2026. 11. 21.`, `20261121`, `2026-11-21` are all understood and rewritten when one
/// leaves the field. Wrong text stays, and is marked. With Lunar::Offered the day may be given by the lunar
/// calendar; the solar day is then shown beside it and is what date() answers.
class DateField : public QWidget {
    Q_OBJECT
public:
    enum class Lunar { None, Offered };
    /// `newest` decides the century of two-digit years: today for a birth.
    explicit DateField(QDate newest, Lunar lunar = Lunar::None, QWidget *parent = nullptr);

    /// Invalid while the text is empty or no day.
    QDate date() const { return m_date; }
    bool isLunar() const;
    bool isLeapMonth() const;
    bool isEmpty() const;
    /// Whether the text is neither empty nor a day.
    bool isWrong() const;
    void setDate(QDate solar, bool lunar = false, bool leapMonth = false);
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// After every change of the text or the ticks, also to an invalid day.
    void dateChanged(QDate solar);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read();
    void rewrite();
    void words();
    void showExample();

    QDate m_newest;
    QDate m_date;
    QLineEdit *m_line;
    QCheckBox *m_lunar = nullptr;
    QCheckBox *m_leap = nullptr;
    TextLabel *m_solar = nullptr;
};

} // namespace ui
