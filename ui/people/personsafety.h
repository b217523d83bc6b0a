// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/disagreement.h"
#include "ui/people/persontab.h"

#include <QHash>

class QVBoxLayout;

namespace ui {

class Desk;
class NoticeBar;

/// What whoever visits has to know first; stands above the tabs, so that no text size pushes it out of sight.
/// While people disagree about it, or about anything else that somebody has to decide, all their values stand
/// here with the way to decide. Takes no room where there is none of it.
class PersonSafety final : public QWidget {
    Q_OBJECT
public:
    explicit PersonSafety(Desk &desk, QWidget *parent = nullptr);

    void show(const PersonView &view);
    using QWidget::show;

Q_SIGNALS:
    void placeRequested(const ui::Place &place);

private:
    void ask();
    void take(const QList<domain::Disagreement> &open, const QHash<base::Id, QString> &names);
    void showAll();
    void addDispute(const domain::Disagreement &one);

    Desk &m_desk;
    std::optional<PersonView> m_view;
    QList<domain::Disagreement> m_open; ///< what has to be decided about this person
    QHash<base::Id, QString> m_names;
    base::NewestQuestion m_newest;
    QVBoxLayout *m_bars;
};

} // namespace ui
