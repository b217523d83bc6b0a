// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/consentview.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace ui {

class Columns;
class ConsentDetail;
class Desk;
class EmptyState;
class InlineMessage;
class TimelineView;
class Undoer;

/// The consents of one person: providers that lack one, the list with how each stands, and the chosen one
/// beside it. Used as a tab of the person's page and as a page of its own. Reads anew when told to.
class ConsentsView : public QWidget {
    Q_OBJECT
public:
    /// A page of its own has to write the access log; a tab lies on a person who was opened.
    enum class Opening { Logged, ByPerson };
    ConsentsView(Desk &desk, Undoer &undoer, Opening opening, QWidget *parent = nullptr);

    void setPerson(const base::Id &person);
    const base::Id &person() const { return m_person; }
    /// The name as it may be shown; empty before it was read.
    QString personName() const;
    void refresh();
    void setMasked(bool masked);
    bool select(const base::Id &consent);
    base::Id current() const;
    void takeNew();
    void print();
    void focusList();
    TimelineView *list() const { return m_list; }
    ConsentDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void placeRequested(const ui::Place &place);
    void doneSaid(const QString &text, const std::function<void()> &undo);
    /// The person was read.
    void shown();

private:
    void build();
    void read(Opening opening);
    void take(const base::Result<work::ConsentsOfPerson> &view);
    void showLacking();
    void showList();
    void showChoice();
    void begin(const work::LackingConsent &lacking);

    Desk &m_desk;
    Undoer &m_undoer;
    Opening m_opening;
    base::Id m_person;
    base::Id m_wanted; ///< to be chosen once it is read
    std::optional<work::ConsentsOfPerson> m_view;
    base::NewestQuestion m_newest;
    bool m_masked = false;
    InlineMessage *m_error;
    QWidget *m_lacking;
    QVBoxLayout *m_lackingRows;
    QWidget *m_work;
    Columns *m_columns;
    TimelineView *m_list;
    ConsentDetail *m_detail;
    EmptyState *m_empty;
    QWidget *m_footer;
};

} // namespace ui
