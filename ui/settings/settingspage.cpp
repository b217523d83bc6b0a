// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/session/desk.h"
#include "ui/settings/accessroom.h"
#include "ui/settings/actsroom.h"
#include "ui/settings/backuproom.h"
#include "ui/settings/displayroom.h"
#include "ui/settings/keysroom.h"
#include "ui/settings/passwordroom.h"
#include "ui/settings/signersroom.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

SettingsPage::SettingsPage(Desk &desk, MainWindow &window, QWidget *parent)
    : Page(parent)
    , m_rooms(new QListWidget)
    , m_room(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    auto *card = new Card;
    card->setPadding(Card::Padding::None);
    card->setFixedWidth(Theme::of(this).scaled(240));
    m_rooms->setObjectName(u"settingsRooms"_s);
    m_rooms->setAccessibleName(tr("Settings"));
    m_rooms->setFrameShape(QFrame::NoFrame);
    m_rooms->setSpacing(2);
    card->body()->setContentsMargins(6, 6, 6, 6);
    card->body()->addWidget(m_rooms);
    row->addWidget(card);
    row->addWidget(m_room, 1);
    addRoom(u"display"_s, tr("Display"), u"eye"_s, new DisplayRoom(desk, window));
    addRoom(u"keys"_s, tr("Keys"), u"list"_s, new KeysRoom(desk));
    addRoom(u"password"_s, tr("Password and lock"), u"lock"_s, new PasswordRoom(desk));
    addRoom(u"backup"_s, tr("Backup and checking"), u"download"_s, new BackupRoom(desk));
    addRoom(u"signers"_s, tr("Second persons"), u"users"_s, new SignersRoom(desk));
    addRoom(u"acts"_s, tr("What I did"), u"undo"_s, new ActsRoom(desk));
    addRoom(u"access"_s, tr("Access log"), u"shield"_s, new AccessRoom(desk));
    connect(m_rooms, &QListWidget::currentRowChanged, m_room, &QStackedWidget::setCurrentIndex);
    m_rooms->setCurrentRow(0);
}

void SettingsPage::addRoom(const QString &id, const QString &name, const QString &icon, QWidget *room)
{
    auto *item = new QListWidgetItem(icons::icon(icon), name, m_rooms);
    item->setData(Qt::UserRole, id);
    item->setSizeHint({100, Theme::of(this).controlHeight() + 8});
    auto *scroll = new QScrollArea;
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_room->addWidget(scroll);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activate(const QVariant &what)
{
    for (int row = 0; row < m_rooms->count(); ++row) {
        if (m_rooms->item(row)->data(Qt::UserRole) == what)
            m_rooms->setCurrentRow(row);
    }
    m_rooms->setFocus();
}

QVariant SettingsPage::place() const
{
    return m_rooms->currentItem() ? m_rooms->currentItem()->data(Qt::UserRole) : QVariant();
}

} // namespace ui
