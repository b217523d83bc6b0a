// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/threads.h"
#include "model/documents/document.h"
#include "model/work/plans.h"
#include "ui/shell/page.h"

class QPrinter;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Desk;
class EmptyState;
class ErrorState;
class InlineMessage;
class PageActions;
class PaperHeader;
class PaperView;

/// The preview of a service plan, and the way onto paper or into a PDF. Place: the id of the bundle. Whatever
/// leaves the screen has a reason, which goes to the access log before it does.
class PaperPage : public Page {
    Q_OBJECT
public:
    explicit PaperPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override { return m_context; }
    QAction *primaryAction() const override { return m_print; }
    void activate(const QVariant &what) override;
    QVariant place() const override;

    /// What stands on the paper, as text.
    QString text() const;
    const documents::Document &document() const { return m_document; }
    PaperView *view() const { return m_view; }
    int zoom() const { return m_zoom; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Preview {
        documents::Document document;
        QString context;
    };
    void build();
    void read();
    void render();
    void setZoom(int step);
    int fittingZoom() const;
    work::PlanPrint copy(const QString &reason = {}) const;
    std::optional<QString> askReason(const QString &agree);
    void print();
    [[nodiscard]] bool paintOn(QPrinter &printer, const documents::Document &document);
    void savePdf();
    void showError(const base::Error &error);

    Desk &m_desk;
    PageActions *m_actions;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    PaperHeader *m_header = nullptr;
    InlineMessage *m_trouble;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    QScrollArea *m_scroll;
    PaperView *m_view;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestPicture;
    base::Id m_bundle;
    documents::Document m_document;
    QString m_context;
    int m_zoom = 100;
    bool m_fits = true;
};

} // namespace ui
