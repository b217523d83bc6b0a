// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/threads.h"
#include "ui/people/peopleconditions.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QScrollArea;
class QSplitter;

namespace ui {

class Button;
class Desk;
class FilterPanel;
class FlowLayout;
class PeopleListCard;
class PeopleModel;
class PeopleTable;
class SearchField;
class Segments;
class Toolbar;
class ViewsCard;

/// The list of people as a whole: toolbar, chips of the conditions, views, table. Owns the conditions and
/// asks the model; what is to be opened or made it leaves to the page around it.
class PeopleBrowser : public QWidget {
    Q_OBJECT
public:
    PeopleBrowser(Desk &desk, PeopleModel *model, QAction *add, QWidget *parent = nullptr);

    const PeopleConditions &conditions() const { return m_conditions; }
    void setConditions(const PeopleConditions &conditions);
    /// The name of the view that is shown, or words for free conditions.
    QString viewName() const;
    SearchField *filter() const { return m_filter; }
    PeopleTable *table() const;
    PeopleListCard *listCard() const { return m_list; }
    ViewsCard *viewsCard() const { return m_views; }
    FilterPanel *filterPanel() const { return m_panel; }
    /// Opens or closes the form of conditions.
    void togglePanel();
    /// After an act: rows and counts are read anew.
    void refresh();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void personOpened(const base::Id &person);
    /// The ticked people by id, and the question of the list, for when none are ticked.
    void exportRequested(const QVariantMap &what);
    void householdRequested(const QList<base::Id> &people);
    /// These cases have another lead now, by one act.
    void tookOver(const QString &said, const base::Id &act);
    void joinRequested(const base::Id &one, const base::Id &other);
    void conditionsChanged();
    void removed(const QString &text, const std::function<void()> &undo);

private:
    void buildToolbar(QAction *add);
    void layOut();
    void listen();
    void apply();
    void showChips();
    void askValues();
    void takeOver();

    void askExport();
    QStringList checkedIds() const;

    Desk &m_desk;
    PeopleModel *m_model;
    PeopleConditions m_conditions;
    Toolbar *m_toolbar;
    SearchField *m_filter;
    Button *m_conditionsButton;
    Button *m_columns;
    Button *m_export;
    Segments *m_density;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    FilterPanel *m_panel;
    QScrollArea *m_panelRoom = nullptr;
    QSplitter *m_splitter;
    ViewsCard *m_views;
    PeopleListCard *m_list;
    base::NewestQuestion m_dongs;
    base::NewestQuestion m_leads;
};

} // namespace ui
