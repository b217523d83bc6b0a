// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/domain/todayview.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class Card;
class Desk;
class EmptyState;
class ErrorState;
class RowList;
class SummaryStrip;
class TextLabel;
struct Row;

/// What needs me first, and why: a sentence, five counts, the list in order of urgency, drafts to go on with, and the
/// people opened last.
class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    void activate(const QVariant &what) override;
    void setMasked(bool masked) override;

private:
    QWidget *makeWork();
    QWidget *makeSide();
    void reload();
    void take(const base::Result<domain::TodayView> &view);
    void fill();
    void fillStrip();
    void fillSide();
    void open(const QVariant &id);
    Row draftRow(const domain::TodayDraft &draft, int index) const;
    void openDraft(const QVariant &index);
    void openCount(int index);

    Desk &m_desk;
    base::NewestQuestion m_newest;
    domain::TodayView m_view;
    domain::TodayClocks m_clocks;
    QList<domain::TodayReason> m_counted; ///< by place in the strip
    bool m_masked = false;
    QStackedWidget *m_states;
    QWidget *m_work;
    EmptyState *m_empty;
    ErrorState *m_error;
    TextLabel *m_headline;
    TextLabel *m_headnote;
    SummaryStrip *m_strip;
    Card *m_jobsCard;
    RowList *m_jobs;
    TextLabel *m_nothing;
    Card *m_draftsCard;
    Card *m_recentCard;
    QWidget *m_side = nullptr; ///< drafts and people opened last; not there while both are empty
    RowList *m_drafts;
    RowList *m_recent;
};

} // namespace ui
