// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/proposals.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class Desk;
class InlineMessage;
class LoadingState;
class RowList;

/// Acts of two that wait at the office for the second person: what, who asks, until when, and the two answers.
/// Takes no room where nothing waits.
class ProposalsCard final : public Card {
    Q_OBJECT
public:
    explicit ProposalsCard(Desk &desk, QWidget *parent = nullptr);
    ~ProposalsCard() override { m_cancel.cancel(); }

    RowList *list() const { return m_list; }
    InlineMessage *trouble() const { return m_trouble; }

    void setMasked(bool masked);

Q_SIGNALS:
    void doneSaid(const QString &text);

private:
    void show();
    void showChoice();
    const work::proposals::Proposal *chosen() const;
    void confirm();
    void decline();
    void answer(const work::proposals::Proposal &proposal, bool agrees, const QString &said);
    void setBusy(bool busy);

    PersonWords words() const;

    Desk &m_desk;
    bool m_masked = false;
    base::CancelFlag m_cancel;
    RowList *m_list;
    InlineMessage *m_trouble;
    LoadingState *m_loading;
    Button *m_decline;
    Button *m_confirm;
};

} // namespace ui
