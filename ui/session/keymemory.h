// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

namespace ui {

class Actions;

/// Gives actions the keys that the person chose for them, those of pages that are made later when they come.
/// Lives as long as the actions.
class KeyMemory final : public QObject {
    Q_OBJECT
public:
    /// `keys` as `Actions::savedKeys` gives them.
    KeyMemory(Actions &actions, const QJsonObject &keys, QObject *parent);

private:
    void apply();

    Actions &m_actions;
    QJsonObject m_waiting;
    bool m_applying = false;
};

} // namespace ui
