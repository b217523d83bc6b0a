// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/rowlist.h"

class QStackedWidget;

namespace ui {

class Desk;
class MainWindow;

/// Settings: a list of rooms at the left, one room at the right. Changes apply at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(Desk &desk, MainWindow &window, QWidget *parent = nullptr);

    QString title() const override;
    void activate(const QVariant &what) override;
    QVariant place() const override;

private:
    void showRoom(const QVariant &id);
    void addRoom(const QString &id, const QString &name, const QString &icon, QWidget *room);

    MainWindow &m_window;
    QList<Row> m_rows;
    RowList *m_rooms;
    QStackedWidget *m_room;
};

} // namespace ui
