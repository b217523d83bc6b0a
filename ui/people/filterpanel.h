// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peopleconditions.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace ui {

class CodeBox;
class CodeChips;
class Desk;

/// The conditions of the list as a form that opens in place; every change applies at once.
class FilterPanel : public Card {
    Q_OBJECT
public:
    explicit FilterPanel(const Desk &desk, QWidget *parent = nullptr);

    void setConditions(const PeopleConditions &conditions);
    PeopleConditions conditions() const;
    void setDongs(const QList<std::pair<QString, int>> &dongs);
    void setLeads(const QList<std::pair<QString, int>> &leads);
    void focusFirst();
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void closed();
    /// Its height may be another one now.
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Desk &desk);
    void fill(CodeBox *box, const QList<std::pair<QString, int>> &values);

    CodeBox *m_dong;
    CodeBox *m_lead;
    CodeBox *m_condition;
    CodeBox *m_stage;
    CodeBox *m_bundle;
    CodeBox *m_contact;
    QSpinBox *m_from;
    QSpinBox *m_until;
    CodeChips *m_groups;
    QCheckBox *m_urgent;
    QCheckBox *m_unassessed;
    QCheckBox *m_conflicts;
    QCheckBox *m_former;
    QString m_text; ///< not of this form, kept as it came
    std::optional<base::Moment> m_since; ///< the same
    bool m_setting = false;
};

} // namespace ui
