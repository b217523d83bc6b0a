// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/actsroom.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/actwords.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"

#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

ActsRoom::ActsRoom(Desk &desk)
    : m_desk(desk)
    , m_table(makeTable(tr("What I did"), {tr("When"), tr("What"), tr("Changes"), tr("Reason")}))
    , m_message(new InlineMessage(Tone::Warn))
    , m_undo(new Button(tr("Take this back"), ButtonKind::Primary))
    , m_leave(new Button(tr("Take back the rest, leave the newer values")))
    , m_take(new Button(tr("Take everything back")))
{
    auto *card = new Card(tr("What I did"), tr("Each act is one step; taking back is a new act and can be taken back too"));
    card->setPadding(Card::Padding::None);
    card->body()->addWidget(m_message);
    m_message->say({});
    card->body()->addWidget(m_table, 1);
    card->footer()->addWidget(m_leave);
    card->footer()->addWidget(m_take);
    card->footer()->addStretch(1);
    card->footer()->addWidget(m_undo->withIcon(u"undo"_s));
    m_leave->hide();
    m_take->hide();
    addFilling(card);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(domain::Overwrite::Ask); });
    connect(m_leave, &QPushButton::clicked, this, [this] { undo(domain::Overwrite::LeaveNew); });
    connect(m_take, &QPushButton::clicked, this, [this] { undo(domain::Overwrite::TakeBefore); });
    connect(&desk.session(), &work::Session::acted, this, &ActsRoom::reload);
    reload();
}

void ActsRoom::reload()
{
    constexpr int kAtMost = 200;
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::recentActs(context, kAtMost); },
        [this](const base::Result<QList<domain::Act>> &acts) {
            if (!acts)
                return;
            m_acts = *acts;
            m_table->setRowCount(int(m_acts.size()));
            for (int row = 0; row < int(m_acts.size()); ++row) {
                const domain::Act &act = m_acts.at(row);
                m_table->setItem(row, 0, new QTableWidgetItem(formats::moment(act.at)));
                m_table->setItem(row, 1, new QTableWidgetItem(actWords(act.kind)));
                m_table->setItem(row, 2, new QTableWidgetItem(formats::count(act.changes)));
                m_table->setItem(row, 3, new QTableWidgetItem(act.reason));
            }
            m_table->setCurrentCell(0, 0);
        });
}

void ActsRoom::undo(domain::Overwrite overwrite)
{
    if (m_table->currentRow() < 0 || m_table->currentRow() >= m_acts.size())
        return;
    m_desk.session().act(
        this,
        [act = m_acts.at(m_table->currentRow()).id, overwrite](work::Context &context) {
            return work::log::undo(context, act, overwrite);
        },
        [this](const base::Result<domain::UndoOutcome> &outcome) { undone(outcome); });
}

void ActsRoom::undone(const base::Result<domain::UndoOutcome> &outcome)
{
    const bool asks = outcome && !outcome->changed.isEmpty() && outcome->act.changes == 0;
    m_leave->setVisible(asks);
    m_take->setVisible(asks);
    if (!outcome) {
        const ErrorText words = errorText(outcome.error());
        m_message->say(words.happened, words.toDo);
    } else if (asks) {
        m_message->say(tr("Some values have changed since"),
            tr("%n value(s) are no longer what this act wrote. Nothing was done yet; please choose below.", nullptr,
                int(outcome->changed.size())));
    } else {
        m_message->say({});
    }
}

} // namespace ui
