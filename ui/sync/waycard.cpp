// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/waycard.h"

#include "model/work/onitsway.h"
#include "ui/people/factlist.h"
#include "ui/session/desk.h"
#include "ui/support/actwords.h"
#include "ui/support/dialogs.h"
#include "ui/support/formats.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRows = 8;

/// Not on its way any more: the office has it.
bool isDelivered(const domain::WaitingChange &one)
{
    return one.state == "kept"_L1 || one.state == "quarantine"_L1 || one.state == "delivered"_L1;
}

} // namespace

WayCards::WayCards(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waitingCard(new Card(tr("Waits to be sent")))
    , m_nothing(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_waiting(new RowList(tr("Waits to be sent")))
    , m_deliveredCard(new Card(tr("At the office, and kept here for a while")))
    , m_delivered(new RowList(tr("At the office, and kept here for a while")))
    , m_refusedCard(new Card(tr("Not accepted by the office")))
    , m_refused(new RowList(tr("Not accepted by the office")))
    , m_reason(new InlineMessage(Tone::Danger))
    , m_fields(new FactList)
    , m_letGo(new Button(tr("I have read it, let it go")))
{
    build();
    connect(m_refused, &RowList::currentIdChanged, this, &WayCards::showRefused);
    connect(m_letGo, &QPushButton::clicked, this, &WayCards::letGo);
}

void WayCards::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of(this).gap());
    m_refusedCard->setPadding(Card::Padding::None);
    m_refusedCard->body()->addWidget(m_refused);
    m_refused->setVisibleRows(kRows);
    auto *detail = new QWidget;
    auto *below = new QVBoxLayout(detail);
    below->setContentsMargins(16, 10, 16, 12);
    below->addWidget(m_reason);
    below->addWidget(m_fields);
    m_refusedCard->body()->addWidget(detail);
    m_refusedCard->footer()->addStretch(1);
    m_letGo->setObjectName(u"letGo"_s);
    m_refusedCard->footer()->addWidget(m_letGo);
    m_waitingCard->setPadding(Card::Padding::None);
    m_nothing->setContentsMargins(16, 12, 16, 12);
    m_waitingCard->body()->addWidget(m_nothing->overflow(Overflow::Wrap));
    m_waitingCard->body()->addWidget(m_waiting);
    m_waiting->setVisibleRows(kRows);
    layout->addWidget(m_refusedCard);
    layout->addWidget(m_waitingCard);
    m_deliveredCard->setPadding(Card::Padding::None);
    m_deliveredCard->body()->addWidget(m_delivered);
    m_delivered->setVisibleRows(kRows);
    layout->addWidget(m_deliveredCard);
    layout->addStretch(1);
    m_refusedCard->hide();
    m_deliveredCard->hide();
}

void WayCards::read()
{
    m_desk.session().askNewest(
        m_newest, this,
        [](work::Context &context) -> base::Result<OnItsWay> {
            const auto waiting = work::onitsway::waiting(context);
            const auto refused = work::onitsway::refused(context);
            if (!waiting || !refused)
                return !waiting ? waiting.error() : refused.error();
            return OnItsWay{waiting->list, *refused};
        },
        [this](const base::Result<OnItsWay> &way) {
            if (way)
                take(*way);
        });
}

void WayCards::take(const OnItsWay &way)
{
    m_way = way;
    show();
}

void WayCards::setMasked(bool masked)
{
    m_masked = masked;
    show();
}

Row WayCards::rowOf(const domain::WaitingChange &one) const
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    Row row;
    row.id = QVariant(one.change.toString());
    row.title = syncwords::about(one.record, one.title, words);
    QStringList note{actWords(one.actKind), syncwords::waitingState(one)};
    note.removeAll(QString());
    row.note = note.join(u" · "_s);
    row.aside = formats::moment(one.at);
    return row;
}

/// Where all that was written is just now, in one sentence that is true beside the other cards.
QString WayCards::nothingWaits(bool isDelivered) const
{
    if (!m_way.refused.isEmpty())
        return tr("Nothing waits. Only what stands above was not accepted; all else that you wrote is at the office.");
    return isDelivered ? tr("Nothing waits. All that you wrote was delivered to the office.")
                       : tr("Nothing waits. All that you wrote is at the office.");
}

void WayCards::show()
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QList<Row> rows;
    QList<Row> delivered;
    for (const domain::WaitingChange &one : std::as_const(m_way.waiting))
        (isDelivered(one) ? delivered : rows).append(rowOf(one));
    m_waiting->setRows(rows);
    m_waiting->setVisible(!rows.isEmpty());
    m_nothing->setText(nothingWaits(!delivered.isEmpty()));
    m_nothing->setVisible(rows.isEmpty());
    m_waitingCard->setNote(rows.isEmpty() ? QString() : tr("%n change(s)", nullptr, int(rows.size())));
    m_delivered->setRows(delivered);
    m_deliveredCard->setVisible(!delivered.isEmpty());
    m_deliveredCard->setNote(tr("%n change(s)", nullptr, int(delivered.size())));
    rows.clear();
    for (const domain::RefusedChange &one : std::as_const(m_way.refused)) {
        Row row;
        row.id = QVariant(one.change.toString());
        row.title = syncwords::about(one.record, one.title, words);
        row.note = syncwords::refusal(one.reason);
        row.aside = formats::moment(one.at);
        rows.append(row);
    }
    m_refused->setRows(rows);
    m_refusedCard->setVisible(!rows.isEmpty());
    m_refusedCard->setNote(tr("%n change(s)", nullptr, int(rows.size())));
    showRefused();
}

const domain::RefusedChange *WayCards::chosen() const
{
    const auto found = std::ranges::find(m_way.refused, m_refused->currentId().toString(),
        [](const domain::RefusedChange &one) { return one.change.toString(); });
    return found == m_way.refused.end() ? nullptr : &*found;
}

void WayCards::showRefused()
{
    const domain::RefusedChange *one = chosen();
    m_letGo->setEnabled(one != nullptr);
    if (!one)
        return;
    const HistoryWords words(
        PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off), {});
    m_reason->say(tr("The office did not accept this"), syncwords::refusal(one->reason));
    QList<Fact> facts;
    for (const domain::FieldChange &field : one->fields) {
        if (field.column != u"parent")
            facts.append({words.label(one->record, field.column),
                words.value(one->record.type, field.column, field.after)});
    }
    m_fields->setFacts(facts);
}

void WayCards::letGo()
{
    const domain::RefusedChange *one = chosen();
    if (!one)
        return;
    const Question question{tr("Let this change go"),
        one->reason == u"erased"
            ? tr("The record was erased, and with it what you wrote. Only this message goes.")
            : one->isErasure
            ? tr("The office and other vaults keep the record. On this PC it stays erased; to read it here again, join the office with a new vault.")
            : tr("The record shows what the office has. What you wrote stays in the history of this PC."),
        tr("Let it go")};
    if (!m_desk.dialogs().confirm(this, question))
        return;
    m_desk.session().act(
        this, [change = one->change](work::Context &context) { return work::onitsway::letGo(context, change); },
        [this](const base::Result<work::onitsway::LetGo> &done) {
            if (!done) {
                const ErrorText words = errorText(done.error());
                m_reason->say(words.happened, words.toDo);
                return;
            }
            read();
            m_desk.sync().readState();
            Q_EMIT doneSaid(tr("Let go. It stays in the history."));
        });
}

} // namespace ui
