// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"
#include "ui/shell/page.h"
#include "ui/support/theme.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace ui {

class Header;
class HelpKeys;
class Palette;
class PracticeRibbon;
class Rail;
class StatusBar;
class Toast;

/// Where a window was, over a lock: places and states hold ids and sizes, no names.
struct WindowMemory {
    History history;
    QString current;
    QHash<QString, QByteArray> states;
    bool masked = false;
};

/// The window of an open vault: rail, header, pages, status bar; gone while it is locked. A shell only:
/// pages are registered, own their actions and know nothing of each other; they ask for places.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `look` is what the person chose; below 760 px of height the window makes it compact.
    explicit MainWindow(const Look &look = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(const PageEntry &entry);
    void show(const Place &place);
    using QMainWindow::show;
    QString currentPage() const { return m_current; }
    Page *page(const QString &id) const;
    /// Makes the pages that have not been shown yet, so that their actions are there to be listed.
    void makePages();
    void goBack();
    void goForward();
    /// Leaves the page that is open and tells where everything is; `recall` puts a new window in the same
    /// place.
    WindowMemory remember();
    void recall(const WindowMemory &memory);

    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    /// A band over all pages says that the vault is one for practice.
    void setPractice(bool practice);
    void setMasked(bool masked);
    bool isMasked() const { return m_masked; }
    /// Shows what was done; with `undo` for ten seconds and on Ctrl+Z after that.
    void say(const QString &text, const std::function<void()> &undo = {});
    /// Says something more about what was just said; what could be undone stays so.
    void remark(const QString &text);

    Actions &actions() { return *m_actions; }
    Header &header() { return *m_header; }
    StatusBar &statusLine() { return *m_status; }
    Palette &finder() { return *m_palette; }
    Rail &rail() { return *m_rail; }

Q_SIGNALS:
    /// The person wants to lock; the application drops the keys and destroys the window.
    void lockRequested();
    /// Ctrl+Z where nothing that was just said can be taken back.
    void undoWanted();
    void maskChanged(bool masked);
    void lookChanged(const ui::Look &look);
    /// Composition is committed and the page left: the moment to save what is open.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void help();
    Page *bring(const QString &id);
    void go(const Place &place);
    void leaveCurrent();
    void showHeading();
    void fitDensity();

    Look m_look;
    Actions *m_actions;
    QWidget *m_desk;
    QStackedWidget *m_pages;
    PracticeRibbon *m_ribbon;
    Rail *m_rail;
    Header *m_header;
    StatusBar *m_status;
    Palette *m_palette;
    HelpKeys *m_help;
    Toast *m_toast;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_made;
    QHash<QString, QWidget *> m_frames; ///< each page in its scroll area
    QString m_current;
    History m_history;
    QHash<QString, QByteArray> m_states; ///< of pages that are not made yet
    std::function<void()> m_undo;
    bool m_masked = false;
};

} // namespace ui
