// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/accessreview.h"
#include "model/work/proposals.h"
#include "ui/widgets/card.h"

class QAction;
class QPlainTextEdit;

namespace ui {

class Button;
class Desk;
class DraftKeeper;
class InlineMessage;
class LoadingState;
class NoticeBar;
class SignPanel;
class TextLabel;

/// Where a month is signed: what stands of it already, the remark, and the second person where entries of the
/// first are in it. What is typed is a draft at once.
class ReviewSign final : public Card {
    Q_OBJECT
public:
    ReviewSign(Desk &desk, QAction *sign, QWidget *parent = nullptr);
    ~ReviewSign() override;

    /// `waiting` are the reviews that wait for a second signature.
    void show(const work::accessreview::Month &month, const QList<work::proposals::Proposal> &waiting);
    /// Signs with what is typed; `changed` says that the month has to be read anew.
    void sign();
    /// Whether it is for this person to write a remark and sign: not once it is signed, unless he wants to again.
    bool isOpen() const { return m_isOpen; }
    Button *again() const { return m_again; }
    QPlainTextEdit *remark() const { return m_remark; }
    SignPanel *second() const { return m_second; }
    NoticeBar *waiting() const { return m_waiting; }
    InlineMessage *standing() const { return m_standing; }
    InlineMessage *trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(const QString &said);
    void openChanged(bool isOpen);

private:
    void build(QAction *sign);
    void showStanding();
    void setOpen(bool isOpen);
    void showWaiting(const QList<work::proposals::Proposal> &waiting);
    void answer(const work::proposals::Proposal &proposal, bool agrees);
    void readRemark();
    void saveRemark();
    QString draftPage() const;
    qint64 ownEntries() const;
    void begin();
    void end(const base::Done &done, const QString &said);

    Desk &m_desk;
    DraftKeeper *m_keeper;
    work::accessreview::Month m_month;
    base::CancelFlag m_cancel;
    bool m_isBusy = false;
    bool m_isOpen = false;
    InlineMessage *m_standing;
    NoticeBar *m_waiting;
    TextLabel *m_label;
    QPlainTextEdit *m_remark;
    Button *m_again;
    Button *m_sign;
    InlineMessage *m_own;
    SignPanel *m_second;
    InlineMessage *m_trouble;
    LoadingState *m_loading;
};

} // namespace ui
