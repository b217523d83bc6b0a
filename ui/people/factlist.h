// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// A label and its value.
struct Fact {
    QString label;
    QString value;
    Tone tone = Tone::Neutral; ///< the ink of the value; Neutral is plain text
};

/// Labels and values in two columns; what has no value is left out, or says so where nothing else is there.
/// Values can be marked with the mouse to be copied.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
};

} // namespace ui
