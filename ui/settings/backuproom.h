// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/vaults.h"
#include "ui/settings/room.h"

namespace ui {

class Button;
class Desk;
class InlineMessage;
class LoadingState;

/// A backup that is opened before it counts, and the check of everything in the vault.
class BackupRoom : public Room {
    Q_OBJECT
public:
    explicit BackupRoom(Desk &desk);
    ~BackupRoom() override;

private:
    void backup();
    void check();
    void sayChecked(const base::Result<work::VerifyReport> &report);
    base::Progress begin(const QString &what);
    void end();

    Desk &m_desk;
    Button *m_backup;
    Button *m_check;
    InlineMessage *m_message;
    LoadingState *m_loading;
    base::CancelFlag m_cancel;
};

} // namespace ui
