// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/openedbundle.h"
#include "ui/bundle/bundleview.h"
#include "ui/shell/page.h"

#include <optional>

namespace ui {

class DraftKeeper;
class PageActions;
class Undoer;

/// The care pass of one person: three places with the best services in them, the week, the cost and the
/// rules; and, once it is kept, its life from the draft to the evaluation. Place: the id of a person, or of a
/// bundle that is kept. What is chosen and typed is a draft of this page at once; keeping it is one act.
class BundlePage : public Page {
    Q_OBJECT
public:
    explicit BundlePage(Desk &desk, QWidget *parent = nullptr);
    ~BundlePage() override;

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_primary; }
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    Composer &composer() { return *m_composer; }
    BundleView *view() const { return m_view; }
    BundleWorkplace *workplace() const { return m_view->work(); }
    BundleHeader *header() const { return m_view->header(); }
    /// The bundle that is kept; nil while it is new.
    base::Id bundle() const { return m_opened.bundle ? m_opened.bundle->id : base::Id(); }
    /// Composes one place of a running bundle anew; `item` nil: a service more.
    void exchange(domain::ServiceArea area, const base::Id &item);
    /// Two bundles side by side, or back from there.
    void compare();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class After { Stay, Preview };
    void addActions();
    void connectParts();
    void connectLife();
    void load(const base::Id &id, std::optional<base::Month> start = {});
    void changeStart(base::Month start);
    void ask(const base::Id &id, std::optional<base::Month> start,
        const std::function<void(work::OpenedBundle)> &take);
    void begin(work::OpenedBundle opened, const QJsonObject &carried = {});
    void restoreChoice(const QJsonObject &carried);
    void beginLife();
    void showLife();
    void showMode();
    bool isDraft() const { return !m_opened.bundle || m_opened.bundle->state == QLatin1String("draft"); }
    void changed();
    void showHeader();
    void namePrimary();
    void actPrimary();
    void keep();
    base::Id draftKey() const;
    void save(After after);
    void send(After after);
    void saved(const base::Id &id, const base::Id &act, After after);
    void lifeDone(const QString &text, const base::Id &act);
    void backFromBeside();
    void goForConsent(const base::Id &organisation);
    void follow(const QList<domain::RecordRef> &touched);
    void followBundle(const base::Id &shown);
    bool isAboutLife(const domain::RecordRef &ref) const;
    void preview();
    void giveSessions();
    void showError(const base::Error &error);

    Desk &m_desk;
    PageActions *m_actions;
    DraftKeeper *m_keeper;
    Undoer *m_undoer;
    Composer *m_composer;
    QAction *m_primary = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_preview = nullptr;
    QAction *m_sessions = nullptr;
    BundleView *m_view;
    work::OpenedBundle m_opened; ///< without the problem, which the composer has
    base::Id m_asked; ///< what was to be opened last
    base::Id m_person;
    base::Month m_month;
    base::Id m_takenBack; ///< a bundle that stood here until its act was undone
    bool m_isStale = false; ///< another page did something that it tells about
    bool m_dirty = false;
    bool m_saving = false;
    bool m_quiet = false;
    bool m_masked = false;
};

} // namespace ui
