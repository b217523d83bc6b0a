// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/textrows.h"

#include "ui/assessment/answertext.h"
#include "ui/templates/templatewords.h"
#include "ui/templates/wordsedit.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui {

TextRows::TextRows(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
}

void TextRows::rebuild(documents::PaperKind kind)
{
    m_kind = kind;
    for (const Line &line : std::as_const(m_lines)) {
        delete line.label;
        delete line.text;
    }
    m_lines.clear();
    QStringList names = documents::builtInTemplate(kind).texts.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        Line line{name, new TextLabel({}, TextSize::Caption, Colour::Text2), new AnswerText({})};
        line.text->setLines(2);
        line.text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line.label->setContentsMargins(3, 6, 0, 0);
        line.label->overflow(Overflow::Wrap);
        line.label->setBuddy(line.text);
        layout()->addWidget(line.label);
        layout()->addWidget(line.text);
        connect(line.text, &AnswerText::edited, this, [this, name](const QString &text) {
            wordsedit::in(m_texts[name], m_language) = text;
            Q_EMIT edited(m_texts);
        });
        m_lines.append(line);
    }
    words();
}

void TextRows::show(const documents::PaperTemplate &form, instruments::Language language)
{
    m_texts = form.texts;
    m_language = language;
    if (m_kind != form.kind)
        rebuild(form.kind);
    const QHash<QString, documents::Words> &known = documents::builtInTemplate(form.kind).texts;
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = wordsedit::in(std::as_const(m_texts)[line.name], language);
        line.text->setPlaceholderText(known.value(line.name).in(language));
        if (line.text->fullText() != text)
            line.text->setText(text);
    }
}

void TextRows::words()
{
    for (const Line &line : std::as_const(m_lines)) {
        line.label->setText(templatewords::textName(line.name));
        line.text->setAccessibleName(line.label->text());
    }
}

void TextRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
