// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/undooutcome.h"
#include "ui/people/persontab.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QStackedWidget;

namespace ui {

class ConferencesTab;
class ConsentsTab;
class ErrorState;
class FamilyTab;
class HistoryTab;
class NoticeBar;
class NotesTab;
class OverviewTab;
class PersonDistrict;
class PersonHead;
class PersonLikeness;
class PersonSafety;
class RecordsTab;
class TabRow;
class Undoer;

/// The tabs of a person's page, in their order; the names stand in places.
enum class PersonTabId {
    Overview,
    Facts,
    Family,
    Notes,
    Assessments,
    Bundles,
    Consents,
    Conferences,
    History
};

/// The actions of the page that the panel's buttons belong to.
struct PersonActions {
    QAction *note = nullptr;
    QAction *edit = nullptr;
    QAction *handover = nullptr;
};

/// One person: identity line and tabs. Opening writes the access log; the panel reads itself anew after every
/// act that touched the person. The chosen tab stays when another person comes.
class PersonPanel : public Card {
    Q_OBJECT
public:
    PersonPanel(Desk &desk, Undoer &undoer, const PersonActions &actions, QWidget *parent = nullptr);

    void open(const base::Id &person);
    base::Id person() const { return m_person; }
    const std::optional<PersonView> &view() const { return m_view; }
    PersonTabId tab() const;
    void setTab(PersonTabId tab);
    void stepTab(int step);
    void focusTabs();
    void setMasked(bool masked);
    /// Without the list beside it the page has the way back to it.
    void setListShown(bool shown);
    void writeNote();
    /// Saves what is being written on the tab that is shown.
    void saveOpen();
    void keep();
    void askUndo(const base::Id &act, const domain::UndoOutcome &outcome);

    NotesTab *notes() const { return m_notes; }
    FamilyTab *family() const { return m_family; }
    HistoryTab *history() const { return m_history; }
    ConsentsTab *consents() const { return m_consents; }
    ConferencesTab *conferences() const { return m_conferences; }

Q_SIGNALS:
    /// The person was read.
    void opened();
    void gone();
    void tabChanged();
    void placeRequested(const ui::Place &place);
    void personRequested(const base::Id &person);
    void editRequested();
    void householdRequested();
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    void addTabs(const PersonActions &actions);
    void connectTabs();
    void read();
    void showPerson();
    void showNotice();
    void showTabCounts();
    void askDraft();
    bool concerns(const QList<domain::RecordRef> &touched) const;
    void askFor(const QString &page, const base::Id &record = {});

    Desk &m_desk;
    Undoer &m_undoer;
    base::Id m_person;
    std::optional<PersonView> m_view;
    base::NewestQuestion m_newest;
    PersonHead *m_head;
    PersonSafety *m_safety;
    PersonDistrict *m_district;
    PersonLikeness *m_likeness;
    NoticeBar *m_notice;
    TabRow *m_bar;
    QStackedWidget *m_stack;
    QStackedWidget *m_tabs;
    ErrorState *m_error;
    OverviewTab *m_overview;
    NotesTab *m_notes;
    FamilyTab *m_family;
    RecordsTab *m_assessments;
    RecordsTab *m_bundles;
    ConsentsTab *m_consents;
    ConferencesTab *m_conferences;
    HistoryTab *m_history;
    QList<PersonTab *> m_all;
    bool m_masked = false;
    bool m_hasDraft = false;
};

} // namespace ui
