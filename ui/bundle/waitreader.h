// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

class Composer;
class Desk;

/// Keeps what a composer knows about waiting lists as the vault has it, also after an undo. Lives on the
/// window's thread, as a part of what shows the composer.
class WaitReader final : public QObject {
    Q_OBJECT
public:
    WaitReader(Desk &desk, Composer &composer, QObject *parent);

private:
    void read();

    Desk &m_desk;
    Composer &m_composer;
};

} // namespace ui
