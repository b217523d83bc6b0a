// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/domain/undooutcome.h"
#include "ui/shell/page.h"

#include <QVariantMap>

class QStackedWidget;

namespace ui {

class ConsentActions;
class ConsentForm;
class ConsentsView;
class Desk;
class NoticeBar;
class Undoer;

/// The consents of one person, and the form to take new ones. Places are maps: `person` the list; with `new`,
/// or with the `organisation` that shall receive data, a new consent; `bundle` is where to go back to.
class ConsentsPage : public Page {
    Q_OBJECT
public:
    explicit ConsentsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override;
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    ConsentsView *view() const { return m_view; }
    ConsentForm *form() const { return m_form; }

private:
    void build();
    void connectActions();
    void connectForm();
    void connectUndo();
    bool isForm() const;
    void showForm(bool shown);
    void goToList();
    void showWayBack();

    Desk &m_desk;
    Undoer *m_undoer;
    ConsentActions *m_actions;
    base::Id m_bundle; ///< where somebody came from
    bool m_hasSaved = false;
    QStackedWidget *m_stack;
    NoticeBar *m_back;
    ConsentsView *m_view;
    ConsentForm *m_form;
};

} // namespace ui
