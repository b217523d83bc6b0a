// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/session/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/settings/accessroom.h"
#include "ui/settings/actsroom.h"
#include "ui/settings/backuproom.h"
#include "ui/settings/displayroom.h"
#include "ui/settings/formsroom.h"
#include "ui/settings/guideroom.h"
#include "ui/settings/keysroom.h"
#include "ui/settings/passwordroom.h"
#include "ui/settings/signersroom.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

SettingsPage::SettingsPage(Desk &desk, MainWindow &window, QWidget *parent)
    : Page(parent)
    , m_window(window)
    , m_rooms(new RowList(tr("Settings")))
    , m_room(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    auto *card = new Card;
    card->setPadding(Card::Padding::None);
    card->setFixedWidth(Theme::of(this).scaled(240));
    m_rooms->setObjectName(u"settingsRooms"_s);
    card->body()->addWidget(m_rooms);
    row->addWidget(card);
    row->addWidget(m_room, 1);
    addRoom(u"display"_s, tr("Display"), u"eye"_s, new DisplayRoom(desk, window));
    addRoom(u"keys"_s, tr("Keys"), u"list"_s, new KeysRoom(desk));
    addRoom(u"password"_s, tr("Password and lock"), u"lock"_s, new PasswordRoom(desk));
    addRoom(u"backup"_s, tr("Backup and checking"), u"download"_s, new BackupRoom(desk));
    addRoom(u"signers"_s, tr("Second persons"), u"users"_s, new SignersRoom(desk));
    auto *forms = new FormsRoom;
    addRoom(u"forms"_s, tr("Instruments and papers"), u"doc"_s, forms);
    connect(forms, &FormsRoom::openRequested, this, [this](const QString &what) {
        Q_EMIT placeRequested({u"instruments"_s, what});
    });
    connect(forms, &FormsRoom::templatesRequested, this, [this] { Q_EMIT placeRequested({u"templates"_s, {}}); });
    auto *guide = new GuideRoom;
    addRoom(u"guide"_s, tr("Guide"), u"book"_s, guide);
    connect(guide, &GuideRoom::openRequested, this, [this](const QString &topic) {
        Q_EMIT placeRequested({u"guide"_s, topic});
    });
    addRoom(u"acts"_s, tr("What I did"), u"undo"_s, new ActsRoom(desk));
    addRoom(u"access"_s, tr("Access log"), u"shield"_s, new AccessRoom(desk));
    m_rooms->setRows(m_rows);
    connect(m_rooms, &RowList::currentIdChanged, this, &SettingsPage::showRoom);
    m_rooms->selectId(u"display"_s);
}

void SettingsPage::addRoom(const QString &id, const QString &name, const QString &icon, QWidget *room)
{
    Row row;
    row.id = id;
    row.mark = icon;
    row.title = name;
    m_rows.append(row);
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

void SettingsPage::showRoom(const QVariant &id)
{
    // A page that was never open has keys too.
    if (id == u"keys"_s && isVisible())
        m_window.makePages();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).id == id)
            m_room->setCurrentIndex(int(at));
    }
}

void SettingsPage::activate(const QVariant &what)
{
    m_rooms->selectId(what);
    m_rooms->setFocus();
}

QVariant SettingsPage::place() const
{
    return m_rooms->currentId();
}

} // namespace ui
