// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/frame.h"
#include "ui/session/gate.h"

#include <QString>
#include <QTextStream>

#include <memory>

namespace work {
class Session;
}

namespace desktop {

/// Walks the main job on a demo district without anybody at the keys: today, a person, the assessment, the
/// composer, a kept bundle, its paper, locking. Leaves a picture of each screen and the plan as PDF, and says
/// what it did. The same window and the same acts as with a display.
class Tour {
public:
    Tour(ui::Frame &frame, ui::Gate &gate, const QString &folder);

    /// Watches for the session that the gate opens; called before the walk.
    void follow(const std::shared_ptr<work::Session> &session) { m_session = session; }
    /// The exit code: 0 where every step worked.
    int run();

private:
    bool waitForWindow();
    void settle(int milliseconds = 400);
    void visit(const QString &page, const QVariant &what, const QString &picture);
    void picture(const QString &name);
    bool chooseSomebody();
    bool keepBundle();
    bool printPlan();

    ui::Frame &m_frame;
    ui::Gate &m_gate;
    QString m_folder;
    std::weak_ptr<work::Session> m_session;
    QString m_person;
    QString m_name;
    QString m_bundle;
    QTextStream m_out;
    int m_pictures = 0;
};

} // namespace desktop
