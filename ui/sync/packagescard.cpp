// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/packagescard.h"

#include "model/base/calendar.h"
#include "model/work/packages.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/formats.h"
#include "ui/sync/syncwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString kSuffix = u".carepack"_s;

} // namespace

PackagesCard::PackagesCard(Desk &desk, QWidget *parent)
    : Card(tr("By file"), {}, parent)
    , m_desk(desk)
    , m_out(new Button(tr("Write a file for the office…")))
    , m_in(new Button(tr("Read a file of the office…")))
    , m_message(new InlineMessage)
{
    auto *words = new TextLabel(tr("Where the network does not reach the office, a file goes there and one comes "
                                   "back. Both are sealed: nobody else can read them."),
        TextSize::Body, Colour::Text2);
    body()->setSpacing(10);
    body()->addWidget(words->overflow(Overflow::Wrap));
    body()->addWidget(m_message);
    m_message->hide();
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Theme::kControlSpacing);
    flow->addWidget(m_out->withIcon(u"upload"_s));
    flow->addWidget(m_in->withIcon(u"download"_s));
    body()->addWidget(buttons);
    m_out->setObjectName(u"packageOut"_s);
    m_in->setObjectName(u"packageIn"_s);
    connect(m_out, &QPushButton::clicked, this, &PackagesCard::write);
    connect(m_in, &QPushButton::clicked, this, &PackagesCard::read);
}

void PackagesCard::setBusy(bool busy)
{
    m_out->setEnabled(!busy);
    m_in->setEnabled(!busy);
}

void PackagesCard::write()
{
    const QString name = tr("to-the-office-%1", "name of a file").arg(m_desk.today().toString(u"yyyyMMdd"_s));
    const auto chosen = m_desk.dialogs().file(this,
        {FilePurpose::Save, tr("The file for the office"), name + kSuffix, tr("Files of the office (*.carepack)")});
    if (!chosen)
        return;
    const QString path = chosen->endsWith(kSuffix) ? *chosen : *chosen + kSuffix;
    setBusy(true);
    m_desk.session().job(
        this, [path](work::Context &context) { return work::packages::out(context, path); },
        [this](const base::Result<work::packages::Written> &written) {
            setBusy(false);
            m_desk.sync().readState();
            if (!written) {
                const ErrorText words = errorText(written.error());
                m_message->setTone(Tone::Danger);
                m_message->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
                return;
            }
            m_message->setTone(Tone::Ok);
            m_message->say(tr("The file is written: %1").arg(QFileInfo(written->path).fileName()),
                tr("No. %1, %2 change(s), %3. Please bring it to the office and read its answer here.")
                    .arg(written->number)
                    .arg(written->changes)
                    .arg(formats::fileSize(written->bytes)));
        });
}

void PackagesCard::read()
{
    const auto path = m_desk.dialogs().file(
        this, {FilePurpose::Open, tr("The file of the office"), {}, tr("Files of the office (*.carepack)")});
    if (!path)
        return;
    setBusy(true);
    m_desk.session().job(
        this, [path = *path](work::Context &context) { return work::packages::in(context, path); },
        [this](const base::Result<work::packages::ReadIn> &read) {
            setBusy(false);
            if (!read) {
                const ErrorText words = syncwords::packageTrouble(read.error());
                m_message->setTone(Tone::Danger);
                m_message->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
                return;
            }
            QStringList more{syncwords::outcome(read->report)};
            if (read->hasMore)
                more.append(tr("Not everything is here yet: please write one more file, and bring back its answer."));
            else if (read->report.olderToCome > 0 && !read->report.isRevoked)
                more.append(tr("One more file brings more of the older history."));
            more += syncwords::remarks(read->report);
            m_message->setTone(read->hasMore ? Tone::Warn : Tone::Ok);
            m_message->say(tr("The file was read in."), more.join(u' '));
            m_desk.sync().note(read->report);
        });
}

} // namespace ui
