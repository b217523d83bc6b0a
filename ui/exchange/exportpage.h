// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "model/base/threads.h"
#include "model/domain/peoplequery.h"
#include "model/work/exportfile.h"
#include "model/work/listfile.h"
#include "ui/shell/page.h"

#include <optional>

class QPlainTextEdit;

namespace ui {

class Button;
class Card;
class ColumnPicker;
class ExplainedChoice;
class Desk;
class Form;
class InlineMessage;
class LoadingState;
class PageActions;
class Segments;

/// Giving people or services out as a file: whom, how masked, which columns, which format, and why. Place: a
/// map of `kind` (people or services), `ids` (of the chosen ones) and `query` (of the list, as JSON); without
/// it, everybody.
class ExportPage : public Page {
    Q_OBJECT
public:
    explicit ExportPage(Desk &desk, QWidget *parent = nullptr);
    ~ExportPage() override { m_cancel.cancel(); }

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_act; }
    void activate(const QVariant &what) override;

private:
    enum class Scope { Chosen, Listed, All };
    void layOut();
    QWidget *makeWhat();
    QWidget *makeHow();
    void showScopes();
    void countScopes();
    void run();
    void write(const QString &path);
    template <typename Wanted, typename Writer> void runJob(Wanted wanted, Writer writer);
    void finish(const base::Result<work::Exported> &exported);
    Scope scope() const;
    bool isWorkbook() const;

    Desk &m_desk;
    PageActions *m_actions;
    QAction *m_act;
    work::ListKind m_kind = work::ListKind::People;
    QList<base::Id> m_ids;
    std::optional<domain::PeopleQuery> m_query;
    QList<Scope> m_scopes;
    int m_listed = -1;
    int m_all = -1;
    base::CancelFlag m_cancel;
    bool m_busy = false;
    Segments *m_scope;
    ExplainedChoice *m_mask;
    ExplainedChoice *m_format;
    Card *m_maskCard = nullptr;
    ColumnPicker *m_columns;
    Form *m_form;
    QPlainTextEdit *m_reason;
    InlineMessage *m_result;
    LoadingState *m_loading;
    Button *m_go;
};

} // namespace ui
