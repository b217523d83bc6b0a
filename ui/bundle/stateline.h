// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"

#include <QWidget>

namespace ui {

class FlowLayout;

/// Where a bundle stands: draft, conference, approved, requested, running or paused, ended, evaluated, with the
/// days that are behind it; rejected and withdrawn end the line early.
class StateLine : public QWidget {
    Q_OBJECT
public:
    explicit StateLine(QWidget *parent = nullptr);

    void show(const work::BundleLife &life);
    using QWidget::show;
    /// The line as a sentence, as a screen reader says it.
    const QString &sentence() const { return m_sentence; }

private:
    enum class Mark { Behind, Here, Ahead, Over };
    struct Station {
        QString text;
        QDate day;
        Mark mark = Mark::Ahead;
    };
    static QList<Station> stationsOf(const work::BundleLife &life);
    static QWidget *chipOf(const Station &station, bool isPaused, QString &text);
    void clear();

    FlowLayout *m_flow;
    QString m_sentence;
};

} // namespace ui
