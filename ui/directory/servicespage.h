// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"
#include "model/domain/undooutcome.h"
#include "model/domain/waiting.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class Desk;
class ServiceActions;
class ServiceBrowser;
class ServiceForm;
class Undoer;

/// The directory of services: the list with one service beside it, and the form to add or change one. Places:
/// `list`, `new`, the id of an offer, a service or an organisation, and an id with `/edit`.
class ServicesPage : public Page {
    Q_OBJECT
public:
    explicit ServicesPage(Desk &desk, QWidget *parent = nullptr);
    ~ServicesPage() override;

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override;
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void setMasked(bool masked) override;

    ServiceBrowser *browser() const { return m_browser; }
    ServiceForm *form() const { return m_form; }
    Undoer *undoer() const { return m_undoer; }

private:
    void connectActions();
    void connectBrowser();
    void connectPeople();
    void connectUndo();
    bool isForm() const;
    void showForm(bool shown);
    void goTo(const QString &what);
    void edit();
    void remove();
    void setClosed(bool closed);
    void confirm();
    void placeNext(const base::Id &offer);
    void putWaiting(const domain::Waiting &entry);
    void takeWaiting(const base::Id &entry, const QString &outcome, const QString &note);

    Desk &m_desk;
    Undoer *m_undoer;
    ServiceActions *m_actions;
    QStackedWidget *m_stack;
    ServiceBrowser *m_browser;
    ServiceForm *m_form;
};

} // namespace ui
