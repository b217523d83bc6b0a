// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/item.h"

#include <QJsonValue>
#include <QWidget>

namespace ui {

/// The control by which one question is answered, of the kind that its type asks for. Works with values as
/// the map of answers holds them.
class AnswerControl : public QWidget {
    Q_OBJECT
public:
    /// The control for an item; its name is told to screen readers. An item that takes several free answers
    /// gets a list of such controls. `today` decides the century of short years.
    static AnswerControl *make(const instruments::Item &item, QDate today, QWidget *parent = nullptr);

    /// Shows an answer, undefined for none. Does not emit. What is being typed stays.
    virtual void setAnswer(const QJsonValue &answer) = 0;
    virtual void focusAnswer() = 0;
    /// Chooses an option by its place in the form; answers whether there is such a choice.
    virtual bool choose(int) { return false; }
    /// Whether it needs a line of its own below the question.
    virtual bool isWide() const { return false; }
    /// Whether "not known" is one of its own choices, or has no sense there.
    virtual bool knowsUnknown() const { return false; }

Q_SIGNALS:
    void answered(const QJsonValue &answer);
    /// The input method ended a composition.
    void composed();

protected:
    explicit AnswerControl(QWidget *parent);

    static AnswerControl *makeOne(const instruments::Item &item, QDate today, QWidget *parent);
};

} // namespace ui
