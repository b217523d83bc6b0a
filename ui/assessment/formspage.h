// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/formsplace.h"
#include "ui/assessment/formsview.h"
#include "ui/people/personwords.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class Button;
class Desk;
class EmptyState;
class ErrorState;
class FormChooser;
class FormResults;
class PageActions;

/// The forms of one person: what is due in the household, every instrument in force, and what was answered so
/// far. Place: a person, with an instrument or a finished assessment behind it (FormsPlace).
class FormsPage : public Page {
    Q_OBJECT
public:
    explicit FormsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_start; }
    void activate(const QVariant &what) override;
    QVariant place() const override { return m_place.toVariant(); }
    void setMasked(bool masked) override;

    FormChooser *chooser() const { return m_chooser; }
    FormResults *results() const { return m_results; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void show(FormsView view);
    void showInstrument(const QString &url);
    void openAssessment(const base::Id &assessment);
    void start(const base::Id &person, const QString &url);
    PersonWords words() const;

    Desk &m_desk;
    PageActions *m_actions;
    QAction *m_start;
    QAction *m_find;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    QWidget *m_desktop;
    Button *m_back = nullptr;
    FormChooser *m_chooser;
    FormResults *m_results;
    FormsView m_view;
    FormsPlace m_place;
    bool m_masked = false;
};

} // namespace ui
