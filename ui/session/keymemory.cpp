// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keymemory.h"

#include "ui/support/actions.h"

namespace ui {

KeyMemory::KeyMemory(Actions &actions, const QJsonObject &keys, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_waiting(keys)
{
    connect(&actions, &Actions::changed, this, &KeyMemory::apply);
    apply();
}

void KeyMemory::apply()
{
    // Giving a key is a change too.
    if (m_applying || m_waiting.isEmpty())
        return;
    m_applying = true;
    const QStringList ids = m_waiting.keys();
    for (const QString &id : ids) {
        if (m_actions.find(id))
            m_actions.rebind(
                id, QKeySequence::fromString(m_waiting.take(id).toString(), QKeySequence::PortableText));
    }
    m_applying = false;
}

} // namespace ui
