// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace ui {

/// Words that are looked up when they are shown, so that they follow the language. Both strings live for
/// ever:
/// `{"Today", QT_TRANSLATE_NOOP("Today", "Next item")}`.
struct Words {
    const char *context = "";
    const char *source = "";

    QString text() const;
};

enum class Rebinding { Allowed, Fixed };

/// A key as it is shown everywhere: `Ctrl+K`, `Alt+←`, in every language the same.
QString keyText(const QKeySequence &key);

struct ActionSpec {
    QString id; ///< such as "app.lock"; settings and tests use it
    Words text;
    QString icon; ///< a name in resources/icons; may be empty
    QKeySequence key;
    Words group; ///< the heading on the F1 page
    Rebinding rebinding = Rebinding::Allowed;
};

/// All actions of the window: the one list that feeds menus, the key help on F1, the palette and the settings
/// of keys. Owns the QActions. Pages add theirs when they are made; a page's action is enabled only while it
/// is shown.
class Actions final : public QObject {
    Q_OBJECT
public:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
    };

    /// `scope` is the widget in which the key works (the window for all); the actions must outlive no scope.
    explicit Actions(QWidget *scope);

    /// Each id once. Runs `act` when triggered by mouse, key or palette.
    QAction *add(const ActionSpec &spec, std::function<void()> act);
    const QList<Entry> &all() const { return m_entries; }
    QAction *find(const QString &id) const;
    const Entry *entry(const QString &id) const;

    /// Refuses fixed actions and keys that another action has; `holder` then gets the id of that action.
    bool rebind(const QString &id, const QKeySequence &key, QString *holder = nullptr);
    void resetKeys();
    /// Only keys that differ from the built-in ones.
    QJsonObject savedKeys() const;
    void restoreKeys(const QJsonObject &keys);
    /// Says all words anew after a change of language.
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QWidget *m_scope;
    QList<Entry> m_entries;
};

} // namespace ui
