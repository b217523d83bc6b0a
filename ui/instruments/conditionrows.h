// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/questionnaire.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Button;
class Segments;

/// When a question is asked: always, or only after certain answers to others. Tells every edit as the whole
/// list.
class ConditionRows : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRows(QWidget *parent = nullptr);

    /// `names` are the numbers of the questions as the list shows them.
    void show(
        const instruments::Questionnaire &form, const QString &linkId, const QHash<QString, QString> &names);
    using QWidget::show;

Q_SIGNALS:
    void edited(const std::vector<instruments::EnableWhen> &conditions, instruments::EnableBehavior behavior);

private:
    struct Line {
        QWidget *box;
        QComboBox *question;
        QComboBox *sign;
        QComboBox *answer;
        QLineEdit *value;
    };
    struct Asked {
        QString linkId;
        QString name;
        instruments::ItemType type;
        std::vector<instruments::Option> options;
    };
    void addLine();
    void fill(const Line &line, const instruments::EnableWhen &condition);
    void fillAnswers(const Line &line, const Asked &asked, const instruments::EnableWhen &condition);
    instruments::EnableWhen conditionOf(const Line &line) const;
    instruments::EnableWhen firstOf(const Asked &asked) const;
    void read();
    void add();

    QVBoxLayout *m_box;
    Segments *m_behavior;
    Button *m_add;
    QList<Line> m_lines;
    std::vector<Asked> m_asked;
    std::vector<instruments::EnableWhen> m_conditions;
};

} // namespace ui
