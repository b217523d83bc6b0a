// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewsign.h"

#include "ui/bundle/signpanel.h"
#include "ui/forms/draftkeeper.h"
#include "ui/review/reviewwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/support/inputcommit.h"
#include "ui/sync/synckeeper.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kLines = 4;
const QString kText = u"text"_s;

} // namespace

ReviewSign::ReviewSign(Desk &desk, QAction *sign, QWidget *parent)
    : Card(tr("Signature"), {}, parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper([this] { saveRemark(); }, this))
    , m_standing(new InlineMessage(Tone::Ok))
    , m_waiting(new NoticeBar)
    , m_label(new TextLabel(tr("What was found, and what was done about it")))
    , m_remark(new QPlainTextEdit)
    , m_again(new Button(tr("Sign once more…")))
    , m_sign(new Button({}, ButtonKind::Primary))
    , m_own(new InlineMessage(Tone::Info))
    , m_second(new SignPanel(desk))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_loading(new LoadingState)
{
    build(sign);
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] { m_keeper->touch(); });
    connect(m_loading, &LoadingState::stopped, this, [this] { m_cancel.cancel(); });
}

ReviewSign::~ReviewSign()
{
    m_keeper->write();
    m_cancel.cancel();
}

void ReviewSign::build(QAction *sign)
{
    m_label->setBuddy(m_remark);
    m_remark->setAccessibleName(m_label->text());
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("Such as: nothing unusual. Or: asked a colleague about 12 records on a Saturday; an emergency, shown by the note."));
    m_remark->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * kLines + 2 * Theme::kControlSpacing);
    body()->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_standing), static_cast<QWidget *>(m_waiting),
             static_cast<QWidget *>(m_label->overflow(Overflow::Wrap)), static_cast<QWidget *>(m_remark),
             static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_second),
             static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_loading)})
        body()->addWidget(part);
    m_trouble->hide();
    m_waiting->dismiss();
    m_sign->bind(sign, u"check"_s);
    m_sign->setObjectName(u"signReview"_s);
    m_again->setObjectName(u"signAgain"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        setOpen(true);
        m_remark->setFocus(Qt::OtherFocusReason);
    });
    footer()->addStretch(1);
    footer()->addWidget(m_again);
    footer()->addWidget(m_sign);
}

qint64 ReviewSign::ownEntries() const
{
    const auto own = std::ranges::find(
        m_month.people, m_desk.session().info().user, &work::accessreview::Person::user);
    return own == m_month.people.end() ? 0 : own->entries;
}

void ReviewSign::show(
    const work::accessreview::Month &month, const QList<work::proposals::Proposal> &waiting)
{
    const bool isOther = month.month != m_month.month;
    if (isOther)
        m_keeper->write();
    m_month = month;
    m_trouble->say({});
    showStanding();
    showWaiting(waiting);
    const qint64 own = ownEntries();
    m_own->say(own > 0 ? tr("%n of these accesses are your own", nullptr, int(own)) : QString(),
        own > 0 ? tr("Nobody signs alone for himself. A second reviewer signs below, or later at his own PC: the "
                     "month then waits for him at the office.")
                : QString());
    const work::accessreview::Signature *signature = month.signature();
    setOpen(!signature || month.hasGrown());
    if (isOther)
        readRemark();
}

/// What is signed is read, not written; whoever has found something since signs once more.
void ReviewSign::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_remark),
             static_cast<QWidget *>(m_sign)})
        part->setVisible(isOpen);
    m_own->setVisible(isOpen && ownEntries() > 0);
    m_second->setVisible(isOpen && ownEntries() > 0);
    m_again->setVisible(!isOpen);
    Q_EMIT openChanged(isOpen);
}

void ReviewSign::showStanding()
{
    const work::accessreview::Signature *signature = m_month.signature();
    const bool isOver = m_month.month < base::monthOf(m_desk.today());
    if (!signature) {
        m_standing->setTone(isOver ? Tone::Info : Tone::Warn);
        m_standing->say(isOver ? tr("Not signed yet") : tr("This month is not over yet"),
            isOver ? tr("Please look at what is unusual, write what you found, and sign.")
                   : tr("More accesses will come. Please sign when it is over."));
        return;
    }
    const QString who = tr("Signed by %1 on %2").arg(reviewwords::signers(*signature), formats::moment(signature->at));
    m_standing->setTone(m_month.hasGrown() ? Tone::Warn : Tone::Ok);
    const QString grown = m_month.hasGrown()
        ? tr("%n more came after that, from PCs that had been away. Please look and sign once more.", nullptr,
            int(m_month.total - signature->entries))
        : QString();
    QStringList text{signature->remark, grown};
    text.removeAll(QString());
    m_standing->say(who, text.join(u'\n'));
}

void ReviewSign::showWaiting(const QList<work::proposals::Proposal> &waiting)
{
    m_waiting->dismiss();
    const QString month = base::isoMonth(m_month.month);
    const auto found = std::ranges::find_if(waiting, [&](const work::proposals::Proposal &one) {
        return one.act == "review"_L1 && one.values.value("month"_L1).toString() == month;
    });
    if (found == waiting.end())
        return;
    const QString remark = found->values.value("remark"_L1).toString();
    if (found->isMine) {
        m_waiting->say(Tone::Info, tr("Your signature waits for a second one"),
            tr("Another reviewer gives it at his own PC, until %1.").arg(formats::moment(found->until)));
        m_waiting->addButton(tr("Take my signature back"), [this, one = *found] { answer(one, false); })
            ->setObjectName(u"declineReview"_s);
        return;
    }
    m_waiting->say(Tone::Warn, tr("%1 has signed and needs a second signature").arg(found->byName),
        remark.isEmpty() ? tr("Without a remark.") : remark);
    m_waiting->addButton(tr("Sign too"), [this, one = *found] { answer(one, true); })
        ->setObjectName(u"confirmReview"_s);
    m_waiting->addButton(tr("Decline"), [this, one = *found] { answer(one, false); })
        ->setObjectName(u"declineReview"_s);
}

void ReviewSign::begin()
{
    m_isBusy = true;
    m_trouble->say({});
    m_cancel = {};
    m_loading->begin(tr("Asking the office"));
}

void ReviewSign::end(const base::Done &done, const QString &said)
{
    m_isBusy = false;
    m_loading->end();
    if (done) {
        Q_EMIT changed(said);
        return;
    }
    const ErrorText words = reviewwords::signTrouble(done.error());
    m_trouble->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

void ReviewSign::sign()
{
    if (m_isBusy || !m_desk.sync().doors())
        return;
    commitInput();
    const work::SecondPerson second
        = m_second->isVisible() ? m_second->take().value_or(work::SecondPerson()) : work::SecondPerson();
    begin();
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), month = m_month.month, remark = m_remark->toPlainText(), second,
            page = draftPage()](work::Context &context, const base::Progress &mine) {
            auto done = work::accessreview::sign(context, *doors, month, remark, second, mine);
            // What was typed is in the office's book now.
            if (done)
                (void)work::log::discardDraft(context, page, {});
            return done;
        },
        [this](const base::Result<work::accessreview::Signed> &done) {
            if (!done)
                return end(done.error(), {});
            m_keeper->end();
            m_remark->clear();
            m_keeper->begin();
            end({},
                done->isWaiting ? tr("Signed. It waits for the second reviewer.") : tr("The month is signed."));
        });
}

void ReviewSign::answer(const work::proposals::Proposal &proposal, bool agrees)
{
    if (m_isBusy || !m_desk.sync().doors())
        return;
    begin();
    m_desk.session().job(
        this, base::Progress{{}, m_cancel},
        [doors = m_desk.sync().doors(), id = proposal.id, agrees](
            work::Context &context, const base::Progress &mine) {
            return agrees ? work::proposals::confirm(context, *doors, id, mine)
                          : work::proposals::decline(context, *doors, id, mine);
        },
        [this, agrees](const base::Done &done) {
            end(done, agrees ? tr("The month is signed.") : tr("The signature was taken back."));
        });
}

QString ReviewSign::draftPage() const
{
    return u"review:"_s + base::isoMonth(m_month.month);
}

void ReviewSign::readRemark()
{
    m_keeper->end();
    m_remark->clear();
    m_desk.session().ask(
        this, [page = draftPage()](work::Context &context) { return work::log::draft(context, page, {}); },
        [this, page = draftPage()](const base::Result<std::optional<domain::Draft>> &draft) {
            if (page != draftPage())
                return;
            if (draft && draft->has_value() && m_remark->toPlainText().isEmpty())
                m_remark->setPlainText((*draft)->body.value(kText).toString());
            m_keeper->begin();
        });
}

void ReviewSign::saveRemark()
{
    if (!m_month.month.isValid())
        return;
    const domain::Draft draft{
        draftPage(), {}, {{kText, m_remark->toPlainText()}}, m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &) {});
}

} // namespace ui
