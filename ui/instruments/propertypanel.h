// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace ui {

class AnswerText;

/// A card of properties under small headings, in the order of adding. A group of properties can be hidden as
/// a whole.
class PropertyPanel : public Card {
    Q_OBJECT
public:
    explicit PropertyPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The focus left a field: the next edit is another step.
    void stepEnded();
    void composed();

protected:
    /// A heading over a control; answers the box that holds both.
    QWidget *addPart(const QString &heading, QWidget *control, const QString &hint = {});
    QLineEdit *makeLine(const QString &name);
    AnswerText *makeText(const QString &name, int lines);
    /// Shows a text unless it stands there already; does not emit.
    static void put(QLineEdit *line, const QString &text);
    static void put(AnswerText *field, const QString &text);
};

} // namespace ui
