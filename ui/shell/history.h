// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

#include <optional>

namespace ui {

/// The places one has been to, for Alt+Left and Alt+Right. Going somewhere new forgets what lay ahead. Keeps
/// the last fifty.
class History {
public:
    /// The place one is at now; the same place again changes nothing.
    void visit(const Place &place);
    /// What the current place has become, such as another record in the same list.
    void replace(const Place &place);
    std::optional<Place> current() const;
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace ui
