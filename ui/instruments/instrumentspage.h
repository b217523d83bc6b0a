// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/instruments/instrumentgate.h"
#include "ui/shell/page.h"

namespace ui {

class ErrorState;
class FormEditor;
class InstrumentActions;
class InstrumentHead;
class InstrumentSide;
class OpenForm;
class SnugStack;
class Undoer;

/// The instruments of the office: all editions at the left, the chosen one beside them, written, tried,
/// published, followed by a next edition and retired. Places: the text of a FormKey, `new`, or nothing. What
/// is typed is a draft at once and goes into the record when one leaves it.
class InstrumentsPage : public Page {
    Q_OBJECT
public:
    explicit InstrumentsPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override;
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override { Q_UNUSED(masked) }

    FormEditor *editor() const { return m_editor; }
    InstrumentList *list() const { return m_list; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void listenToActions();
    void listenToGate();
    void refresh();
    void go(const QString &place);
    void open(const FormKey &key);
    void begin(InstrumentGate::Opened opened);
    void newForm(const QString &pasted = {});
    void publish();
    void remove();
    void copy(work::forms::CopyAs as);
    void give();
    void explain();
    void fail(const base::Error &error);
    void showError(const base::Error &error);
    void showList(bool shown);

    Desk &m_desk;
    InstrumentGate *m_gate;
    InstrumentActions *m_actions;
    OpenForm *m_form;
    Undoer *m_undoer;
    InstrumentSide *m_side;
    InstrumentList *m_list;
    SnugStack *m_stack;
    QWidget *m_empty;
    ErrorState *m_error;
    InstrumentHead *m_head;
    FormEditor *m_editor;
    FormKey m_asked;
    QString m_pasted; ///< goes into the form that is begun
    bool m_isNew = false;
};

} // namespace ui
