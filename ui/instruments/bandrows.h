// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/totalrule.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui {

class Button;
class DateField;
class TextLabel;

/// The bands of a total, from which points on and what they are called, with the day from which these limits
/// hold and where they come from. Earlier limits stay and can be looked at. Tells every edit as the whole
/// list.
class BandRows : public QWidget {
    Q_OBJECT
public:
    explicit BandRows(QDate today, QWidget *parent = nullptr);

    void show(const instruments::TotalRule &rule);
    using QWidget::show;

Q_SIGNALS:
    void edited(const std::vector<instruments::Band> &bands);
    void stepEnded();

private:
    struct Line {
        QLineEdit *from;
        TextLabel *to;
        QLineEdit *name;
        QLineEdit *english;
        Button *remove;
    };
    void addHead();
    void addLine();
    void dropLine();
    void fill(const instruments::TotalRule &rule);
    std::vector<instruments::Band> othersOf(QDate day) const;
    void read();
    void add();
    void remove(QObject *button);
    void beginNewDay();

    QDate m_today;
    std::vector<instruments::Band> m_bands; ///< all of them
    std::vector<instruments::Band> m_shown; ///< those of the day on the screen
    instruments::TotalRule m_rule;
    QDate m_day;
    QComboBox *m_days;
    Button *m_newDay;
    DateField *m_from;
    QLineEdit *m_source;
    QWidget *m_details;
    QGridLayout *m_grid;
    Button *m_add;
    QList<Line> m_lines;
};

} // namespace ui
