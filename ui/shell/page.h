// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/actions.h"

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>

namespace ui {

/// A place in the program: a page and what it shows there (a record's id, a filter), as the page understands
/// it. Back and forward go through places.
struct Place {
    QString page;
    QVariant what;

    bool operator==(const Place &) const = default;
};

/// One page of the window. Kept alive while the vault is open, so that place, scroll and drafts survive. The
/// page lays out its own work area; the window adds rail, header and status bar around it. Lives on the
/// window's thread.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The words in the header: where one is, and a line of context.
    virtual QString title() const = 0;
    virtual QString context() const { return {}; }
    /// The one thing this page is for, done by Ctrl+Enter or Ctrl+N; may be null.
    virtual QAction *primaryAction() const { return nullptr; }

    /// Called each time the page comes up, with the place to show; an invalid `what` means: as it was left.
    virtual void activate(const QVariant &what) { Q_UNUSED(what) }
    /// Called before another page comes up, before locking and closing; composition is committed already.
    /// Typed text is a draft by then, so that nothing has to be asked.
    virtual void leave() { }
    /// What the page shows now, for the history.
    virtual QVariant place() const { return {}; }
    /// Columns, splitters, sort, filters; kept in the settings.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }
    /// The screen mask was switched: names and ages shorten.
    virtual void setMasked(bool masked) { Q_UNUSED(masked) }

Q_SIGNALS:
    /// title() or context() read differently now.
    void headingChanged();
    /// How many items wait here for the person; 0 hides the badge.
    void badgeChanged(int count);
    void placeRequested(const ui::Place &place);
    /// Something was done that can be taken back: shown as a toast.
    void doneSaid(const QString &text, const std::function<void()> &undo);
};

/// How a page is registered with the window. Pages that do not exist yet are not registered, so that nothing
/// in the rail is dead.
struct PageEntry {
    enum class Position { Top, Bottom, Hidden }; ///< Hidden pages are reached by places only
    QString id;
    Words text;
    QString icon;
    QKeySequence key;
    Position position = Position::Top;
    /// Called once, when the page is first shown.
    std::function<Page *(QWidget *parent)> make;
    /// Of a hidden page: the page of the rail that it belongs to, which is marked there, and the way back.
    QString under = {};
};

} // namespace ui
