// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/people.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"

#include <QJsonArray>

namespace ui {

class PersonPicker;
class RowList;

/// Who belongs to a household, while it is being edited: people are found and added, or taken out.
class HouseholdMembers : public Card {
    Q_OBJECT
public:
    explicit HouseholdMembers(Desk &desk, QWidget *parent = nullptr);

    const QList<work::PersonLabel> &people() const { return m_people; }
    QList<base::Id> ids() const;
    void setPeople(const QList<work::PersonLabel> &people);
    /// For a draft.
    QJsonArray toJson() const;
    void fromJson(const QJsonArray &json);
    PersonPicker *picker() const { return m_picker; }
    RowList *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void fill();

    Desk &m_desk;
    PersonWords m_words;
    QList<work::PersonLabel> m_people;
    PersonPicker *m_picker;
    RowList *m_list;
};

} // namespace ui
