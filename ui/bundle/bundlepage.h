// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/openedbundle.h"
#include "ui/shell/page.h"

#include <optional>

class QStackedWidget;

namespace ui {

class BundleHeader;
class BundleStart;
class BundleWorkplace;
class Composer;
class Desk;
class DraftKeeper;
class ErrorState;
class LoadingState;
class PageActions;
class Undoer;

/// The care pass of one person: three places with the best services in them, the week, the cost and the
/// rules. Place: the id of a person, or of a bundle that is kept. What is chosen and typed is a draft of this
/// page at once; keeping it as a draft of the bundle is one act.
class BundlePage : public Page {
    Q_OBJECT
public:
    explicit BundlePage(Desk &desk, QWidget *parent = nullptr);
    ~BundlePage() override;

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_save; }
    void activate(const QVariant &what) override;
    void leave() override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    Composer &composer() { return *m_composer; }
    BundleWorkplace *workplace() const { return m_work; }
    BundleHeader *header() const { return m_header; }
    /// The bundle that is kept; nil while it is new.
    base::Id bundle() const { return m_bundle ? m_bundle->id : base::Id(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class After { Stay, Preview };
    void build();
    void addActions();
    void load(const base::Id &id, std::optional<base::Month> start = {});
    void changeStart(base::Month start);
    void ask(const base::Id &id, std::optional<base::Month> start,
        const std::function<void(work::OpenedBundle)> &take);
    void begin(work::OpenedBundle opened, const QJsonObject &carried = {});
    void changed();
    void showHeader();
    void keep();
    base::Id draftKey() const;
    void save(After after);
    void send(After after);
    void saved(const base::Id &id, const base::Id &act, After after);
    void follow(const QList<domain::RecordRef> &touched);
    void preview();
    void showError(const base::Error &error);

    Desk &m_desk;
    PageActions *m_actions;
    DraftKeeper *m_keeper;
    Undoer *m_undoer;
    Composer *m_composer;
    QAction *m_save = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_preview = nullptr;
    QStackedWidget *m_stack;
    BundleStart *m_start;
    ErrorState *m_error;
    LoadingState *m_loading;
    QWidget *m_desktop;
    BundleHeader *m_header;
    BundleWorkplace *m_work;
    std::optional<domain::Bundle> m_bundle;
    base::Id m_asked; ///< what was to be opened last
    base::Id m_person;
    base::Month m_month;
    base::Id m_takenBack; ///< a bundle that stood here until its act was undone
    bool m_dirty = false;
    bool m_saving = false;
    bool m_quiet = false;
    bool m_masked = false;
};

} // namespace ui
