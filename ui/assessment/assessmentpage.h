// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/dueforms.h"
#include "ui/assessment/openedform.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace ui {

class AssessmentHeader;
class AssessmentWorkplace;
class Button;
class Desk;
class DraftKeeper;
class EmptyState;
class ErrorState;
class FormState;
class PageActions;
class Undoer;

/// A form of one person being filled in, that of needs and crisis or any other: its sections, one of them at
/// a time, and the score as it grows. Place: the person, with the instrument where it is not that of needs.
/// What is typed is a draft at once and stays one until the assessment is finished, which is one act; a draft
/// goes on in the edition that it began with.
class AssessmentPage : public Page {
    Q_OBJECT
public:
    explicit AssessmentPage(Desk &desk, QWidget *parent = nullptr);
    ~AssessmentPage() override;

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_finish; }
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    /// The form on the screen; null while there is none.
    FormState *form() const { return m_form.get(); }
    AssessmentWorkplace *workplace() const { return m_work; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addActions();
    void load(const FormsPlace &place);
    void begin(OpenedForm opened);
    void keep();
    void finish();
    void send();
    void finished(const work::AssessmentDraft &draft, const base::Id &act);
    void sayDone();
    void askForNext();
    void showError(const base::Error &error);
    work::AssessmentDraft draft() const;

    Desk &m_desk;
    PageActions *m_actions;
    DraftKeeper *m_keeper;
    Undoer *m_undoer;
    QAction *m_finish = nullptr;
    QList<QAction *> m_ofForm;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_done;
    ErrorState *m_error;
    QWidget *m_desktop;
    AssessmentHeader *m_header;
    AssessmentWorkplace *m_work;
    QStackedWidget *m_cover; ///< the form, or what stands there under the mask
    std::unique_ptr<FormState> m_form;
    std::unique_ptr<FormState> m_finished; ///< what the last page speaks of, also in another language
    domain::Person m_person;
    FormsPlace m_asked; ///< what was to be opened last
    std::optional<work::DueForm> m_nextForm; ///< what is due in the household after this one
    Button *m_next = nullptr;
    bool m_masked = false;
};

} // namespace ui
