// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "ui/people/overviewcolumn.h"
#include "ui/people/persontab.h"
#include "ui/support/theme.h"

namespace ui {

/// The last column of the overview: what comes next, who is around, benefits and appointments.
class OverviewSide : public OverviewColumn {
    Q_OBJECT
public:
    explicit OverviewSide(QWidget *parent = nullptr);

    void show(const PersonView &view);
    using QWidget::show;

Q_SIGNALS:
    void familyRequested();

private:
    void askDuties(const PersonView &view);
    void addPair(const QString &left, const QString &right, Tone tone = Tone::Neutral);
    static QHBoxLayout *pair(const QString &left, const QString &right, Tone tone);
    void addNone(const QString &text);
    void showFamily(const PersonView &view);
    void showBenefits(const PersonView &view);
    void showAppointments(const PersonView &view);

    base::NewestQuestion m_newest;
    QVBoxLayout *m_duties = nullptr;
};

} // namespace ui
