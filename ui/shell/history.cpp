// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace ui {

namespace {

constexpr qsizetype kDepth = 50;

} // namespace

void History::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kDepth)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::replace(const Place &place)
{
    if (m_at >= 0)
        m_places[m_at] = place;
    else
        visit(place);
}

std::optional<Place> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_places.at(m_at));
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

void History::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace ui
