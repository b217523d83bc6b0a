// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentdetail.h"

#include "ui/consent/consentwords.h"
#include "ui/consent/paperfield.h"
#include "ui/consent/papershow.h"
#include "ui/consent/withdrawpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ConsentDetail::ConsentDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::H2))
    , m_chip(new ChipLabel)
    , m_facts(new FactList)
    , m_ticksTitle(new TextLabel(tr("Item by item"), TextSize::Body))
    , m_ticks(new FactList)
    , m_buttons(new QWidget)
    , m_withdraw(new Button(tr("Withdraw")))
    , m_open(new Button(tr("Show the paper")))
    , m_attach(new Button(tr("Attach the paper")))
    , m_print(new Button(tr("Print")))
    , m_field(new PaperField(desk))
    , m_paper(new PaperShow(desk))
    , m_withdrawal(new WithdrawPanel(desk))
{
    build();
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentDetail::askWithdrawal);
    connect(m_open, &QPushButton::clicked, this, &ConsentDetail::openPaper);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        closeAll();
        m_field->setVisible(true);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_line)
            Q_EMIT printRequested(m_line->consent.id);
    });
    connect(m_field, &PaperField::changed, this, &ConsentDetail::attach);
    connect(m_withdrawal, &WithdrawPanel::withdrawn, this, &ConsentDetail::withdrawn);
    connect(
        m_withdrawal, &WithdrawPanel::closed, this, [this] { m_withdraw->setFocus(Qt::OtherFocusReason); });
    connect(m_paper, &PaperShow::closed, this, [this] { m_open->setFocus(Qt::OtherFocusReason); });
    connect(m_paper, &PaperShow::doneSaid, this, &ConsentDetail::doneSaid);
}

void ConsentDetail::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title->bold()->overflow(Overflow::Wrap), 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    auto *flow = new FlowLayout(m_buttons, Theme::kControlSpacing);
    m_withdraw->setObjectName(u"askWithdrawal"_s);
    m_open->setObjectName(u"openPaper"_s);
    m_attach->setObjectName(u"attachPaper"_s);
    m_print->setObjectName(u"printConsent"_s);
    for (Button *button : {m_open->withIcon(u"eye"_s), m_attach->withIcon(u"download"_s),
             m_print->withIcon(u"print"_s)->withHint(u"Ctrl+P"_s), m_withdraw->withIcon(u"hand"_s)})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_ticksTitle->bold());
    layout->addWidget(m_ticks);
    layout->addWidget(m_buttons);
    layout->addWidget(m_withdrawal);
    layout->addWidget(m_field);
    layout->addWidget(m_paper);
    layout->addStretch(1);
    m_field->hide();
}

void ConsentDetail::closeAll()
{
    m_withdrawal->close();
    m_paper->close();
    m_field->clear();
    m_field->hide();
}

void ConsentDetail::show(
    const work::ConsentLine *line, const work::ConsentsOfPerson &view, const PersonWords &words)
{
    const bool isSame = line && m_line && line->consent.id == m_line->consent.id
        && line->consent.version == m_line->consent.version;
    if (!isSame || words.isMasked())
        closeAll();
    m_line = line ? std::optional(*line) : std::nullopt;
    for (QWidget *part :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_facts),
            static_cast<QWidget *>(m_ticksTitle), static_cast<QWidget *>(m_ticks), m_buttons})
        part->setVisible(line != nullptr);
    if (!line)
        return;
    m_title->setText(consentwords::title(m_desk, line->consent.form, line->organisation));
    m_chip->setChip(consentwords::stands(line->stands), consentwords::tone(line->stands),
        consentwords::icon(line->stands));
    m_facts->setFacts(consentwords::facts(*line, view, words));
    m_ticks->setFacts(consentwords::ticks(*line, view.forms));
    const bool hasPaper = !line->consent.attachment.isNil();
    m_open->setVisible(hasPaper);
    m_open->setEnabled(!words.isMasked());
    m_attach->setVisible(!hasPaper);
    m_withdraw->setVisible(!line->consent.withdrawn.isValid());
}

void ConsentDetail::askWithdrawal()
{
    if (!m_line || m_line->consent.withdrawn.isValid())
        return;
    closeAll();
    m_withdrawal->open(*m_line);
}

void ConsentDetail::openPaper()
{
    if (!m_line || m_line->consent.attachment.isNil() || !m_open->isEnabled())
        return;
    closeAll();
    m_paper->open(m_line->consent.attachment);
}

void ConsentDetail::attach()
{
    if (!m_line || !m_field->paper())
        return;
    m_desk.session().act(
        this,
        [id = m_line->consent.id, paper = *m_field->paper()](
            work::Context &context) { return work::consents::attach(context, id, paper); },
        [this](const base::Done &done, const base::Id &act) {
            if (!done)
                return m_field->setTrouble(
                    tr("It could not be kept. Look whether the consent has a paper by now, and try again."));
            closeAll();
            Q_EMIT attached(act);
        });
}

} // namespace ui
