// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/accessreview.h"
#include "model/work/proposals.h"
#include "ui/shell/page.h"

class QComboBox;

namespace ui {

class ChipLabel;
class CurrentStack;
class Desk;
class EmptyState;
class ErrorState;
class LoadingState;
class PageActions;
class PaperOut;
class ReviewEntries;
class ReviewPeople;
class ReviewSign;

/// The monthly review of who saw whose data (접속기록 월간 점검), for those whose role allows it: counts by person,
/// what is unusual first, the accesses with filter and search, the remark and the signature, and paper. Place:
/// a month such as `2026-10`.
class ReviewPage final : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(Desk &desk, QWidget *parent = nullptr);
    ~ReviewPage() override { m_cancel.cancel(); }

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_sign; }
    void activate(const QVariant &what) override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    ReviewPeople *people() const { return m_people; }
    ReviewEntries *entries() const { return m_entries; }
    ReviewSign *signature() const { return m_signature; }
    QComboBox *months() const { return m_months; }
    EmptyState *empty() const { return m_empty; }

private:
    enum Room { Review, Nothing, Failed };
    struct Answer {
        work::accessreview::Month month;
        QList<work::proposals::Proposal> waiting;
    };
    void addActions();
    void build();
    QWidget *review();
    void fillMonths();
    void step(int by);
    void choose(base::Month month);
    void read();
    void take(const base::Result<Answer> &answer);
    void showNothing();
    void showPapers(bool usable);
    work::papers::Maker maker() const;
    bool mayReview() const;

    Desk &m_desk;
    PageActions *m_actions;
    PaperOut *m_out;
    QAction *m_sign = nullptr;
    QList<QAction *> m_papers;
    base::Month m_chosen;
    Answer m_answer;
    base::CancelFlag m_cancel;
    int m_asked = 0;
    QComboBox *m_months;
    ChipLabel *m_state;
    CurrentStack *m_stack;
    EmptyState *m_empty;
    ErrorState *m_error;
    LoadingState *m_loading;
    ReviewPeople *m_people;
    ReviewEntries *m_entries;
    ReviewSign *m_signature = nullptr;
};

} // namespace ui
