// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"
#include "ui/people/timeline.h"

namespace ui {

class Button;
class EmptyState;

/// The assessments or the bundles of a person, newest first; one opens on its own page.
class RecordsTab : public PersonTab {
    Q_OBJECT
public:
    enum class Kind { Assessments, Bundles };
    explicit RecordsTab(Kind kind, QWidget *parent = nullptr);

    void show(const PersonView &view) override;
    using QWidget::show;
    bool select(const base::Id &record) { return m_list->selectId(record); }
    TimelineView *list() const { return m_list; }

Q_SIGNALS:
    /// A new one is wanted.
    void newRequested();
    void recordOpened(const base::Id &record);

private:
    Kind m_kind;
    TimelineView *m_list;
    EmptyState *m_empty;
    QWidget *m_footer;
    Button *m_open;
};

} // namespace ui
