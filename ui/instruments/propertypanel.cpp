// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/propertypanel.h"

#include "ui/assessment/answertext.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

PropertyPanel::PropertyPanel(QWidget *parent)
    : Card({}, {}, parent)
{
    body()->setSpacing(12);
}

QWidget *PropertyPanel::addPart(const QString &heading, QWidget *control, const QString &hint)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!heading.isEmpty()) {
        auto *label = new TextLabel(heading, TextSize::Body);
        label->bold()->overflow(Overflow::Wrap);
        label->setContentsMargins(3, 0, 0, 0);
        label->setBuddy(control);
        column->addWidget(label);
    }
    column->addWidget(control);
    if (!hint.isEmpty()) {
        auto *words = new TextLabel(hint, TextSize::Caption, Colour::Text2);
        words->overflow(Overflow::Wrap);
        words->setContentsMargins(3, 0, 0, 0);
        column->addWidget(words);
    }
    body()->addWidget(box);
    return box;
}

QLineEdit *PropertyPanel::makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    connect(line, &QLineEdit::editingFinished, this, &PropertyPanel::stepEnded);
    return line;
}

AnswerText *PropertyPanel::makeText(const QString &name, int lines)
{
    auto *text = new AnswerText(name);
    text->setLines(lines);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(text, &AnswerText::composed, this, &PropertyPanel::composed);
    return text;
}

void PropertyPanel::put(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

void PropertyPanel::put(AnswerText *field, const QString &text)
{
    if (field->fullText() != text)
        field->setText(text);
}

} // namespace ui
