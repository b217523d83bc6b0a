// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/id.h"
#include "model/domain/undooutcome.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class ColumnsStep;
class Desk;
class FileStep;
class FormatStep;
class ImportFlow;
class ImportFooter;
class InlineMessage;
class LoadingState;
class PageActions;
class PreviewStep;
class ResultStep;
class StepHeader;
class Undoer;

/// Taking a list in, in five steps on one page: file, how it reads, columns, preview, result. Nothing is
/// written before the fourth step is agreed to; one undo takes all of it back. A file may be dropped at any
/// step. Places: `people` or `services`.
class ImportPage : public Page {
    Q_OBJECT
public:
    enum Step { File, Format, Columns, Preview, Result };

    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_next; }
    void activate(const QVariant &what) override;
    void setMasked(bool masked) override;

    ImportFlow &flow() { return *m_flow; }
    Step step() const;
    /// Opens a file as if it had been chosen.
    void open(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFlow();
    void connectSteps();
    void go(Step step);
    void next();
    void back();
    void fit();
    void chooseFile();
    void saveReport();
    void askUndo(const domain::UndoOutcome &outcome);
    void showList();
    void fail(const base::Error &error);

    Desk &m_desk;
    ImportFlow *m_flow;
    PageActions *m_actions;
    Undoer *m_undoer;
    base::Id m_act; ///< that took the list in
    StepHeader *m_header;
    LoadingState *m_loading;
    InlineMessage *m_trouble;
    QStackedWidget *m_steps;
    FileStep *m_file;
    FormatStep *m_format;
    ColumnsStep *m_columns;
    PreviewStep *m_preview;
    ResultStep *m_result;
    ImportFooter *m_footer;
    QAction *m_next;
    bool m_planBegins = false;
};

} // namespace ui
