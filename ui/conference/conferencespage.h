// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/domain/conference.h"
#include "model/domain/undooutcome.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class ConferenceActions;
class ConferenceForm;
class ConferencesView;
class Desk;
class NoticeBar;
class Undoer;

/// The records of the case conferences about one person, and the form of one. Places are maps: `person` the
/// list; with `bundle` a new record that decides on it, with `new` one that need not; `conference` opens one;
/// `from` is the care pass to go back to.
class ConferencesPage : public Page {
    Q_OBJECT
public:
    explicit ConferencesPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override;
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    ConferencesView *view() const { return m_view; }
    ConferenceForm *form() const { return m_form; }

private:
    void build();
    void connectActions();
    void connectForm();
    void connectUndo();
    bool isForm() const;
    void showForm(bool shown);
    void goToList();
    void kept(const domain::Conference &conference, bool isNew, const base::Id &act);
    void showWayBack();
    void print();

    Desk &m_desk;
    Undoer *m_undoer;
    ConferenceActions *m_actions;
    base::Id m_person;
    base::Id m_bundle; ///< that a new record decides on
    base::Id m_from; ///< where somebody came from
    bool m_hasSaved = false;
    QStackedWidget *m_stack;
    NoticeBar *m_back;
    ConferencesView *m_view;
    ConferenceForm *m_form;
};

} // namespace ui
