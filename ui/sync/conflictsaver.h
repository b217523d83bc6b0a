// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mergedrecord.h"
#include "model/work/disagreements.h"
#include "ui/support/errortext.h"

#include <QObject>

namespace ui {

class Desk;

/// Saves what was chosen on the board of conflicts, one thing at a time. Lives on the window's thread.
class ConflictSaver : public QObject {
    Q_OBJECT
public:
    explicit ConflictSaver(Desk &desk, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    void settle(const QList<work::disagreements::Choice> &choices);
    /// Those parts of what was merged that have these keys (see keyOf()).
    void putBack(const domain::MergedRecord &record, const QList<QByteArray> &keys);
    /// Why something was not saved, and what can be done.
    static ErrorText words(const base::Error &error);

Q_SIGNALS:
    /// What came of it; some of it may be done where something stopped it.
    void saved(const work::disagreements::Settlement &settlement);

private:
    void take(const base::Result<work::disagreements::Settlement> &done);

    Desk &m_desk;
    bool m_isBusy = false;
};

} // namespace ui
