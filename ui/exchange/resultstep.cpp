// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/resultstep.h"

#include "ui/exchange/importflow.h"
#include "ui/exchange/importwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/summarystrip.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ResultStep::ResultStep(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_message(new InlineMessage(Tone::Ok))
    , m_strip(new SummaryStrip)
    , m_beside(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_list(new Button(tr("Look at the list"), ButtonKind::Primary))
    , m_undo(new Button(tr("Undo all of it")))
    , m_report(new Button(tr("Save the list of problems")))
    , m_again(new Button(tr("Another file"), ButtonKind::Flat))
{
    m_message->setObjectName(u"resultMessage"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_beside->setObjectName(u"resultBeside"_s);
    m_list->setObjectName(u"showList"_s);
    auto *buttons = new FlowLayout(nullptr, 2);
    buttons->addWidget(m_list->withIcon(u"list"_s));
    buttons->addWidget(m_undo->withIcon(u"undo"_s));
    buttons->addWidget(m_report->withIcon(u"download"_s));
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_message);
    column->addWidget(m_strip);
    column->addWidget(m_beside->overflow(Overflow::Wrap));
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_list, &QPushButton::clicked, this, &ResultStep::listClicked);
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::undoClicked);
    connect(m_report, &QPushButton::clicked, this, &ResultStep::reportClicked);
    connect(m_again, &QPushButton::clicked, this, &ResultStep::againClicked);
}

void ResultStep::showResult()
{
    const work::ListCounts &counts = m_flow.counts();
    const int taken = int(counts.added + counts.changed);
    const int left = int(counts.unclear + counts.refused.size());
    m_message->setTone(Tone::Ok);
    m_message->setIcon(u"checkc"_s);
    const QString title = taken == 0 ? tr("Nothing was new: everything is known already")
                                     : tr("%Ln row(s) taken in", nullptr, taken);
    m_message->say(title,
        left == 0
            ? tr("All rows are in the vault. The same file may be chosen again at any time; nothing is "
                 "doubled.")
            : tr("%n row(s) were left out. Correct them in the file and choose it again; nothing is doubled.",
                nullptr, left));
    QStringList beside;
    if (!counts.notices.isEmpty())
        beside.append(tr("%n cell(s) could not be read; the list of problems names them.", nullptr,
            int(counts.notices.size())));
    beside.append(importwords::unread(m_flow.file(), m_flow.columns()));
    beside.removeAll(QString());
    m_beside->setText(beside.join(u'\n'));
    m_beside->setVisible(!beside.isEmpty());
    const auto figure = [](qsizetype count) { return formats::count(int(count)); };
    m_strip->setItems({{figure(counts.added), tr("New"), tr("added"), u"plus"_s, Tone::Neutral},
        {figure(counts.changed), tr("Changed"), tr("values set"), u"pen"_s, Tone::Neutral},
        {figure(counts.same), tr("Same"), tr("nothing to do"), u"check"_s, Tone::Neutral},
        {figure(counts.unclear), tr("Unclear"), tr("left out"), u"users"_s,
            counts.unclear > 0 ? Tone::Warn : Tone::Neutral},
        {figure(counts.refused.size()), tr("Not readable"), tr("left out"), u"alert"_s,
            counts.refused.isEmpty() ? Tone::Neutral : Tone::Danger}});
    m_undo->setEnabled(taken > 0);
    m_report->setEnabled(left > 0 || !counts.notices.isEmpty());
    m_list->setFocus();
}

void ResultStep::showUndone()
{
    m_message->setTone(Tone::Info);
    m_message->setIcon(u"undo"_s);
    m_message->say(tr("Taken back"), tr("The vault is as it was before this list."));
    m_undo->setEnabled(false);
}

} // namespace ui
