// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"

#include <QObject>

namespace ui {

class Desk;
class Rail;

/// Keeps the number beside Today true while any other page is open, from unlocking on. It asks for a number
/// only, so nobody's data is shown and nothing goes to the access log.
class TodayBadge final : public QObject {
    Q_OBJECT
public:
    TodayBadge(Desk &desk, Rail &rail, QObject *parent);

private:
    void ask();

    Desk &m_desk;
    Rail &m_rail;
    base::NewestQuestion m_newest;
};

} // namespace ui
