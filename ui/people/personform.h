// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/domain/draft.h"
#include "model/work/people.h"
#include "ui/session/desk.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace ui {

class Button;
class Composition;
class DraftKeeper;
class PersonFields;
class NoticeBar;
class TextLabel;

/// The form of a person, to add or to change. What is typed is a draft at once and comes back when the form
/// is opened again; saving is one act that touches only what was changed here. While somebody is added, a
/// person of the same name and birthday is pointed out.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    explicit PersonForm(Desk &desk, QWidget *parent = nullptr);
    ~PersonForm() override;

    /// A new person, where a name may be given.
    void openNew(const QString &name = {});
    void openPerson(const base::Id &person);
    bool isNew() const { return m_person.isNil(); }
    const base::Id &person() const { return m_person; }
    PersonFields *fields() const { return m_fields; }
    void save();
    /// Writes the draft; called before the page is left or locked.
    void keep();
    void discard();
    void setMasked(bool masked);
    QString heading() const;

Q_SIGNALS:
    /// `act` is nil where nothing differed.
    void saved(const base::Id &person, bool isNew, const base::Id &act);
    void closed();
    void personRequested(const base::Id &person);
    void headingChanged();

private:
    void build();
    void load(const work::PersonEdit &edit);
    void takeDraft(const std::optional<domain::Draft> &draft);
    void writeDraft();
    void askNamesakes();
    void send(const work::PersonEdit &edit);
    void sayError(const base::Error &error);

    Desk &m_desk;
    base::Id m_person;
    work::PersonEdit m_loaded;
    bool m_ready = false;
    TextLabel *m_heading;
    TextLabel *m_state;
    Button *m_save;
    Button *m_throwAway;
    NoticeBar *m_notice;
    NoticeBar *m_namesake;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    PersonFields *m_fields;
    Composition *m_composition;
    DraftKeeper *m_keeper;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_namesakes;
    QTimer m_soon;
};

} // namespace ui
