// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/work/conferences.h"
#include "ui/shell/page.h"

namespace ui {

class Button;
class Desk;
class EmptyState;
class InlineMessage;
class TimelineView;

/// The records of the case conferences about one person, newest first. Used as a tab of the person's page and
/// as a page of its own; a record opens on the page of conferences.
class ConferencesView : public QWidget {
    Q_OBJECT
public:
    /// A page of its own has to write the access log; a tab lies on a person who was opened.
    enum class Opening { Logged, ByPerson };
    ConferencesView(Desk &desk, Opening opening, QWidget *parent = nullptr);

    void setPerson(const base::Id &person);
    const base::Id &person() const { return m_person; }
    /// The name as it may be shown; empty before it was read.
    QString personName() const;
    void refresh();
    void setMasked(bool masked);
    void writeNew();
    void openCurrent();
    void print();
    void focusList();
    TimelineView *list() const { return m_list; }

Q_SIGNALS:
    void placeRequested(const ui::Place &place);
    void shown();

private:
    void build();
    void read(Opening opening);
    void showList();
    void showChoice();

    Desk &m_desk;
    Opening m_opening;
    base::Id m_person;
    std::optional<work::ConferencesOfPerson> m_view;
    base::NewestQuestion m_newest;
    bool m_masked = false;
    InlineMessage *m_error;
    TimelineView *m_list;
    EmptyState *m_empty;
    QWidget *m_footer;
    Button *m_open;
    Button *m_print;
};

} // namespace ui
