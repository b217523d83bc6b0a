// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/templates/templategate.h"

class QScrollArea;

namespace ui {

class Button;
class DateField;
class Desk;
class DraftKeeper;
class NoticeBar;
class PageActions;
class PaperView;
class TemplateForm;
class TemplateSide;
class TextLabel;
class Toolbar;
class Undoer;

/// The templates of papers: what an office changes is a draft at once and shown on an example beside it, and
/// is in force from the day that it says, as a new edition. Place: the code of a paper, or nothing.
class TemplatesPage : public Page {
    Q_OBJECT
public:
    explicit TemplatesPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_putIn; }
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;

    TemplateForm *form() const { return m_form; }
    TemplateSide *side() const { return m_side; }
    NoticeBar *notice() const { return m_notice; }
    PaperView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void build();
    Toolbar *makeToolbar();
    void listen();
    void words();
    void show(const TemplateGate::Opened &opened);
    void goOnFrom(documents::PaperTemplate form, const QString &said);
    void preview();
    void putInForce();
    void takeIn();
    void give();
    void chooseLogo();
    void done(const QString &said, const base::Id &act);
    void fail(const base::Error &error);

    Desk &m_desk;
    TemplateGate *m_gate;
    PageActions *m_actions;
    Undoer *m_undoer;
    DraftKeeper *m_keeper;
    QAction *m_putIn = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_reset = nullptr;
    TemplateSide *m_side;
    TemplateForm *m_form;
    NoticeBar *m_notice;
    PaperView *m_view;
    QScrollArea *m_scroll;
    Button *m_back = nullptr;
    TextLabel *m_fromLabel = nullptr;
    DateField *m_from = nullptr;
    documents::PaperKind m_kind = documents::PaperKind::CarePlan;
};

} // namespace ui
