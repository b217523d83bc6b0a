// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/proposalscard.h"

#include "model/work/officedesk.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/formats.h"
#include "ui/sync/proposalwords.h"
#include "ui/sync/synckeeper.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kShownProposals = 5;

using work::proposals::Proposal;

} // namespace

ProposalsCard::ProposalsCard(Desk &desk, QWidget *parent)
    : Card(tr("Waits for a second person"), {}, parent)
    , m_desk(desk)
    , m_list(new RowList(tr("Waits for a second person")))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_loading(new LoadingState)
    , m_decline(new Button(tr("Decline…")))
    , m_confirm(new Button(tr("Agree…")))
{
    setPadding(Padding::None);
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 16, 0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_loading);
    m_trouble->hide();
    body()->addWidget(top);
    body()->addWidget(m_list);
    m_list->setVisibleRows(kShownProposals);
    m_decline->setObjectName(u"declineProposal"_s);
    m_confirm->setObjectName(u"confirmProposal"_s);
    footer()->addStretch(1);
    footer()->addWidget(m_decline);
    footer()->addWidget(m_confirm->withIcon(u"check"_s));
    connect(m_list, &RowList::currentIdChanged, this, &ProposalsCard::showChoice);
    connect(m_confirm, &QPushButton::clicked, this, &ProposalsCard::confirm);
    connect(m_decline, &QPushButton::clicked, this, &ProposalsCard::decline);
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
    connect(&desk.sync(), &SyncKeeper::proposalsChanged, this, &ProposalsCard::show);
    show();
}

PersonWords ProposalsCard::words() const
{
    return PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
}

void ProposalsCard::setMasked(bool masked)
{
    m_masked = masked;
    show();
}

void ProposalsCard::show()
{
    QList<Row> rows;
    for (const Proposal &one : m_desk.sync().proposals()) {
        Row row;
        row.id = one.id.toString();
        row.mark = one.act == "move"_L1 ? u"move"_s : one.act == "review"_L1 ? u"shield"_s : u"users"_s;
        row.title = proposalwords::title(words(), one);
        row.note = one.isMine ? tr("asked by you · until %1").arg(formats::moment(one.until))
                              : tr("asked by %1 · until %2").arg(one.byName, formats::moment(one.until));
        if (!one.reason.isEmpty())
            row.note += u" · "_s + one.reason;
        row.chip = one.isMine ? QString() : tr("Your answer");
        row.chipTone = Tone::Warn;
        rows.append(row);
    }
    m_list->setRows(rows);
    setNote(tr("%n item(s)", nullptr, int(rows.size())));
    setVisible(!rows.isEmpty());
    showChoice();
}

const Proposal *ProposalsCard::chosen() const
{
    const QList<Proposal> &all = m_desk.sync().proposals();
    const auto found = std::ranges::find(all, m_list->currentId().toString(),
        [](const Proposal &one) { return one.id.toString(); });
    return found == all.end() ? nullptr : &*found;
}

void ProposalsCard::showChoice()
{
    const Proposal *one = chosen();
    const bool may = one && (one->isMine || work::officedesk::mayOrder(m_desk.sync().state().roles, one->act));
    m_confirm->setVisible(may && !one->isMine);
    m_decline->setVisible(may);
    m_decline->setText(one && one->isMine ? tr("Take back…") : tr("Decline…"));
}

void ProposalsCard::confirm()
{
    const Proposal *one = chosen();
    if (!one)
        return;
    const bool isCase = one->act == "move"_L1;
    const Question question{tr("Agree: %1").arg(proposalwords::title(words(), *one)),
        proposalwords::particulars(words(), *one) + u'\n'
            + (isCase ? tr("The case comes with its whole history: the household, notes, assessments and care "
                           "passes. What the former holder still sends afterwards is put before you.")
                      : tr("With your signature the office does it.")),
        tr("Agree")};
    const Proposal agreed = *one;
    if (m_desk.dialogs().confirm(this, question))
        answer(agreed, true, isCase ? tr("Agreed. The case comes with the next sync.") : tr("Agreed."));
}

void ProposalsCard::decline()
{
    const Proposal *one = chosen();
    if (!one)
        return;
    const Proposal declined = *one;
    const Question question = one->isMine
        ? Question{tr("Take back: %1").arg(proposalwords::title(words(), *one)), proposalwords::particulars(words(), *one) + u'\n' + tr("All stays as it is."), tr("Take back")}
        : Question{tr("Decline: %1").arg(proposalwords::title(words(), *one)),
              proposalwords::particulars(words(), *one) + u'\n'
                  + tr("All stays as it is. %1 can ask again; please tell him why.").arg(one->byName),
              tr("Decline")};
    if (m_desk.dialogs().confirm(this, question))
        answer(declined, false, declined.isMine ? tr("Taken back.") : tr("Declined."));
}

void ProposalsCard::setBusy(bool busy)
{
    m_confirm->setEnabled(!busy);
    m_decline->setEnabled(!busy);
    if (busy)
        m_loading->begin(tr("Asking the office"));
    else
        m_loading->end();
}

void ProposalsCard::answer(const Proposal &proposal, bool agrees, const QString &said)
{
    m_trouble->say({});
    m_cancel = {};
    setBusy(true);
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), id = proposal.id, agrees](
            work::Context &context, const base::Progress &mine) {
            return agrees ? work::proposals::confirm(context, *doors, id, mine)
                          : work::proposals::decline(context, *doors, id, mine);
        },
        [this, said](const base::Done &done) {
            setBusy(false);
            if (!done) {
                const ErrorText words = syncwords::orderTrouble(done.error());
                m_trouble->say(words.happened, words.toDo);
                m_desk.sync().askProposals();
                return;
            }
            Q_EMIT doneSaid(said);
            // What was agreed to comes, or goes, with an exchange.
            m_desk.sync().syncNow();
        });
}

} // namespace ui
