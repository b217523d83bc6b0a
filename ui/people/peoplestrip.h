// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/widgets/card.h"

class QListView;

namespace ui {

class PeopleModel;

/// The list of people beside a person's page: narrow, two lines a row, the same rows as the table. Stepping
/// opens the row before or behind, fetching it where it is not there yet.
class PeopleStrip : public Card {
    Q_OBJECT
public:
    explicit PeopleStrip(PeopleModel *model, QWidget *parent = nullptr);

    /// Marks and shows the person, also one whose row is not there yet; nobody where the list has them not.
    void setCurrent(const base::Id &person);
    /// -1 or +1; false where there is nobody further.
    bool step(int by);
    int currentRow() const;
    QListView *list() const { return m_list; }
    void setHeading(const QString &view);
    /// With large text the person has the whole room: the list hides until there is room for both.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void personChosen(const base::Id &person);
    void closed();
    /// The list found room beside the person, or hides for want of it.
    void roomChanged(bool hasRoom);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(int row);
    void fitRoom();

    PeopleModel *m_model;
    QListView *m_list;
    base::Id m_person;
    base::Id m_sought; ///< asked for already in this list
    int m_row = -1;
    int m_wantedRow = -1;
    bool m_isWanted = true;
    bool m_hasRoom = true;
    bool m_isWatching = false; ///< the splitter that it lies in
};

} // namespace ui
