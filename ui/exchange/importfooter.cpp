// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfooter.h"

#include "ui/exchange/importflow.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ImportFooter::ImportFooter(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_back(new Button(tr("Back")))
    , m_forward(new Button({}, ButtonKind::Primary))
    , m_promise(new TextLabel({}, TextSize::Body, Colour::Text2))
{
    m_back->setObjectName(u"importBack"_s);
    m_forward->setObjectName(u"importNext"_s);
    m_promise->overflow(Overflow::Wrap);
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_back->withIcon(u"left"_s));
    row->addWidget(m_promise, 1);
    row->addWidget(m_forward->withHint(u"Ctrl+Enter"_s));
    connect(m_back, &QPushButton::clicked, this, &ImportFooter::backClicked);
    connect(m_forward, &QPushButton::clicked, this, &ImportFooter::forwardClicked);
}

bool ImportFooter::showStep(int step)
{
    setVisible(step == ImportPage::Format || step == ImportPage::Columns || step == ImportPage::Preview);
    const bool busy = m_flow.isBusy();
    const work::ListCounts &counts = m_flow.counts();
    const int taken = int(counts.added + counts.changed);
    bool ready = !busy && step != ImportPage::Result;
    QString promise = tr("Nothing is written yet.");
    if (step == ImportPage::Format) {
        m_forward->setText(tr("Match the columns"));
        ready = ready && m_flow.file().rows > 0;
    } else if (step == ImportPage::Columns) {
        m_forward->setText(tr("Show what would happen"));
        ready = ready && work::lists::missingField(m_flow.columns(), m_flow.kind()).isEmpty();
    } else if (step == ImportPage::Preview) {
        m_forward->setText(tr("Take %n row(s) in", nullptr, taken));
        ready = ready && taken > 0;
        promise
            = taken > 0 ? tr("One act: one undo takes all of it back.") : tr("There is nothing to take in.");
    }
    m_promise->setText(promise);
    m_back->setEnabled(!busy);
    m_forward->setEnabled(ready);
    return ready;
}

} // namespace ui
