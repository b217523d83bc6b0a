// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class Segments;
class TextLabel;

/// One of a few, with a line below that says what the chosen one means.
class ExplainedChoice : public QWidget {
    Q_OBJECT
public:
    /// As many notes as texts; the first is chosen.
    ExplainedChoice(
        const QString &name, const QStringList &texts, const QStringList &notes, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);

private:
    void showNote();

    Segments *m_choice;
    TextLabel *m_note;
    QStringList m_notes;
};

} // namespace ui
