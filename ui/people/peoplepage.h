// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peopleplace.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace ui {

class HouseholdForm;
class JoinView;
class PeopleActions;
class PeopleBrowser;
class PeopleModel;
class PeopleStrip;
class PersonForm;

/// The people of the dong: the list, and beside it one person, a form, a household or two records to be
/// joined. Places are those of PeoplePlace.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override;
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void setMasked(bool masked) override;

    PeopleModel *model() const { return m_model; }
    PeopleBrowser *browser() const { return m_browser; }
    PeopleStrip *strip() const { return m_strip; }
    PersonPanel *panel() const { return m_panel; }
    PersonForm *form() const { return m_form; }
    HouseholdForm *household() const { return m_household; }
    JoinView *joinView() const { return m_join; }
    Undoer *undoer() const { return m_undoer; }

private:
    enum class Work { List, Person, Form, Household, Join };
    void build();
    void connectActions();
    void connectList();
    void connectWork();
    void show(Work work);
    Work work() const;
    void go(const PeoplePlace &place);
    void openPerson(const base::Id &person);
    void goTo(const PeoplePlace &place);
    void save();
    void saidDone(const QString &text, const base::Id &act);
    void closeForm();

    Desk &m_desk;
    Undoer *m_undoer;
    PeopleActions *m_actions;
    PeopleModel *m_model;
    PeopleBrowser *m_browser;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    PeopleStrip *m_strip;
    QStackedWidget *m_works;
    PersonPanel *m_panel;
    PersonForm *m_form;
    HouseholdForm *m_household;
    JoinView *m_join;
    PeoplePlace m_place; ///< that was gone to last
};

} // namespace ui
