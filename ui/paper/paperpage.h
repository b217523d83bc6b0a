// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/papers.h"
#include "ui/shell/page.h"

class QScrollArea;
class QStackedWidget;

namespace ui {

class Desk;
class EmptyState;
class ErrorState;
class InlineMessage;
class PageActions;
class PaperHeader;
class PaperOut;
class PaperSide;
class PaperView;

/// The preview of a paper of any kind, and the way onto paper or into a file. Places: see PaperPlace.
/// Whatever leaves the screen has a reason and a number; register and access log are written before it does.
class PaperPage : public Page {
    Q_OBJECT
public:
    explicit PaperPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override { return m_context; }
    QAction *primaryAction() const override { return m_print; }
    void activate(const QVariant &what) override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    /// What stands on the paper, as text.
    QString text() const;
    const documents::Document &document() const { return m_made.document; }
    PaperView *view() const { return m_view; }
    PaperSide *side() const { return m_side; }
    int zoom() const { return m_zoom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Preview {
        work::MadePaper made;
        QList<domain::PrintEntry> prints;
        QStringList forms;
    };
    void addActions();
    void build();
    void words();
    void read();
    void show(Preview preview);
    void readPrints();
    void render();
    void setZoom(int step);
    int fittingZoom() const;
    work::PaperCopy copy() const;
    void goBack();
    void showError(const base::Error &error);
    void sayOfficeIsMissing();

    Desk &m_desk;
    PageActions *m_actions;
    PaperOut *m_out;
    QAction *m_print = nullptr;
    QList<QAction *> m_files;
    PaperHeader *m_header = nullptr;
    PaperSide *m_side = nullptr;
    InlineMessage *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    QScrollArea *m_scroll;
    PaperView *m_view;
    QWidget *m_desktop;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestPicture;
    base::NewestQuestion m_newestPrints;
    std::optional<work::PaperOf> m_paper;
    work::MadePaper m_made;
    QString m_context;
    int m_zoom = 100;
    bool m_fits = true;
};

} // namespace ui
