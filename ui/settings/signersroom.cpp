// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signersroom.h"

#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace ui {

SignersRoom::SignersRoom(Desk &desk)
    : m_desk(desk)
    , m_table(makeTable(tr("Second persons"), {tr("Name"), tr("Known since"), tr("State")}))
    , m_message(new InlineMessage(Tone::Danger))
{
    auto *card = new Card(tr("Second persons"));
    card->setPadding(Card::Padding::None);
    auto *words = new TextLabel(tr("An erasure, or a bundle that breaks a rule, needs two people. The second one signs here with the "
                                   "password of his or her own vault on this PC."), TextSize::Body, Colour::Text2);
    words->overflow(Overflow::Wrap)->setContentsMargins(16, 12, 16, 12);
    card->body()->addWidget(words);
    card->body()->addWidget(m_message);
    m_message->say({});
    card->body()->addWidget(m_table, 1);
    auto *add = new Button(tr("Introduce a colleague…"), ButtonKind::Primary);
    auto *remove = new Button(tr("Take away"));
    add->setObjectName(u"introduceButton"_s);
    card->footer()->addWidget(remove);
    card->footer()->addStretch(1);
    card->footer()->addWidget(add->withIcon(u"plus"_s));
    addFilling(card);
    connect(add, &QPushButton::clicked, this, &SignersRoom::add);
    connect(remove, &QPushButton::clicked, this, &SignersRoom::remove);
    reload();
}

void SignersRoom::reload()
{
    m_desk.session().ask(
        this, [](work::Context &context) { return work::log::users(context); },
        [this](const base::Result<QList<domain::KnownUser>> &users) {
            if (!users)
                return;
            m_table->setRowCount(int(users->size()));
            for (int row = 0; row < int(users->size()); ++row) {
                const domain::KnownUser &user = users->at(row);
                const bool owner = user.id == m_desk.session().info().user;
                auto *name = new QTableWidgetItem(user.name);
                name->setData(Qt::UserRole, user.id.toString());
                m_table->setItem(row, 0, name);
                m_table->setItem(row, 1, new QTableWidgetItem(formats::moment(user.addedAt)));
                m_table->setItem(row, 2, new QTableWidgetItem(owner ? tr("Owner of this vault") : user.removedAt ? tr("Taken away") : tr("May sign second")));
            }
        });
}

void SignersRoom::add()
{
    const QString folder = QFileInfo(m_desk.session().info().path).absolutePath();
    const auto path = m_desk.dialogs().file(this, {FilePurpose::Open, tr("The colleague's key file"), folder, tr("Key files (*.carepass-keys)")});
    if (!path)
        return;
    m_desk.session().act(
        this, [path = *path](work::Context &context) { return work::log::addUser(context, path); },
        [this](const base::Result<domain::KnownUser> &added) {
            const ErrorText words = added ? ErrorText() : errorText(added.error());
            m_message->say(words.happened, words.toDo);
            reload();
        });
}

void SignersRoom::remove()
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    const auto id = item ? base::Id::fromString(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!id)
        return;
    m_desk.session().act(
        this, [id = *id](work::Context &context) { return work::log::removeUser(context, id); },
        [this](const base::Done &done) {
            const ErrorText words = done ? ErrorText() : errorText(done.error());
            m_message->say(words.happened, words.toDo);
            reload();
        });
}

} // namespace ui
