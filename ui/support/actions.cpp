// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/actions.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

QString Words::text() const
{
    return *source ? QCoreApplication::translate(context, source) : QString();
}

QString keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::PortableText);
    for (const auto &[name, sign] : {std::pair{u"Left"_s, u"←"_s}, {u"Right"_s, u"→"_s}, {u"Up"_s, u"↑"_s},
             {u"Down"_s, u"↓"_s}, {u"Return"_s, u"Enter"_s}}) {
        if (text.endsWith(u'+' + name) || text == name)
            text = text.chopped(name.size()) + sign;
    }
    return text;
}

Actions::Actions(QWidget *scope)
    : QObject(scope)
    , m_scope(scope)
{
}

QAction *Actions::add(const ActionSpec &spec, std::function<void()> act)
{
    Q_ASSERT(!find(spec.id));
    auto *action = new QAction(this);
    action->setObjectName(spec.id);
    action->setText(spec.text.text());
    action->setShortcut(spec.key);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(icons::icon(spec.icon));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_scope->addAction(action);
    m_entries.append({spec, action});
    Q_EMIT changed();
    return action;
}

const Actions::Entry *Actions::entry(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.spec.id == id)
            return &entry;
    }
    return nullptr;
}

QAction *Actions::find(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->action : nullptr;
}

bool Actions::rebind(const QString &id, const QKeySequence &key, QString *holder)
{
    const Entry *own = entry(id);
    if (!own || own->spec.rebinding == Rebinding::Fixed)
        return false;
    for (const Entry &other : m_entries) {
        if (!key.isEmpty() && other.action != own->action && other.action->shortcut() == key) {
            if (holder)
                *holder = other.spec.id;
            return false;
        }
    }
    own->action->setShortcut(key);
    Q_EMIT changed();
    return true;
}

void Actions::resetKeys()
{
    for (const Entry &entry : m_entries)
        entry.action->setShortcut(entry.spec.key);
    Q_EMIT changed();
}

QJsonObject Actions::savedKeys() const
{
    QJsonObject keys;
    for (const Entry &entry : m_entries) {
        if (entry.action->shortcut() != entry.spec.key)
            keys.insert(entry.spec.id, entry.action->shortcut().toString(QKeySequence::PortableText));
    }
    return keys;
}

void Actions::restoreKeys(const QJsonObject &keys)
{
    for (auto it = keys.begin(); it != keys.end(); ++it)
        rebind(it.key(), QKeySequence::fromString(it.value().toString(), QKeySequence::PortableText));
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.spec.text.text());
    Q_EMIT changed();
}

} // namespace ui
