// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/sectionrow.h"

#include "ui/assessment/answertext.h"
#include "ui/support/theme.h"
#include "ui/templates/templatewords.h"
#include "ui/templates/wordsedit.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

SectionRow::SectionRow(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QCheckBox)
    , m_up(new Button({}, ButtonKind::Flat))
    , m_down(new Button({}, ButtonKind::Flat))
    , m_remove(new Button({}, ButtonKind::Flat))
    , m_heading(new QLineEdit)
    , m_text(new AnswerText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_shown, 1);
    m_up->small()->withIcon(u"up"_s);
    m_down->small()->withIcon(u"down"_s);
    m_remove->small()->withIcon(u"x"_s);
    for (Button *button : {m_up, m_down, m_remove})
        head->addWidget(button);
    column->addLayout(head);
    m_text->setLines(2);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    connect(m_shown, &QCheckBox::toggled, this, &SectionRow::read);
    connect(m_heading, &QLineEdit::textEdited, this, &SectionRow::read);
    connect(m_text, &AnswerText::edited, this, &SectionRow::read);
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &Button::clicked, this, &SectionRow::removeRequested);
}

void SectionRow::show(
    const documents::TemplateSection &section, instruments::Language language, bool isNeeded)
{
    m_section = section;
    m_language = language;
    m_isNeeded = isNeeded;
    const QSignalBlocker quiet(m_shown);
    m_shown->setChecked(!section.isHidden);
    m_shown->setEnabled(!isNeeded);
    wordsedit::put(m_heading, wordsedit::in(section.heading, language));
    if (m_text->fullText() != wordsedit::in(section.text, language))
        m_text->setText(wordsedit::in(section.text, language));
    m_remove->setVisible(section.id.startsWith(u"own"));
    words();
}

void SectionRow::setEnds(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void SectionRow::begin()
{
    m_heading->setFocus();
}

void SectionRow::words()
{
    const QString name = templatewords::sectionName(m_section.id);
    m_shown->setText(name);
    m_shown->setToolTip(m_isNeeded ? tr("This section may be moved, but not left out.") : QString());
    m_heading->setPlaceholderText(tr("No heading"));
    m_text->setPlaceholderText(tr("No text below the heading"));
    m_heading->setAccessibleName(tr("Heading of: %1").arg(name));
    m_text->setAccessibleName(tr("Text of: %1").arg(name));
    const std::pair<Button *, QString> buttons[] = {{m_up, tr("Move up: %1").arg(name)},
        {m_down, tr("Move down: %1").arg(name)}, {m_remove, tr("Remove: %1").arg(name)}};
    for (const auto &[button, said] : buttons) {
        button->setAccessibleName(said);
        button->setToolTip(said);
    }
}

void SectionRow::read()
{
    m_section.isHidden = !m_shown->isChecked();
    wordsedit::in(m_section.heading, m_language) = m_heading->text();
    wordsedit::in(m_section.text, m_language) = m_text->fullText();
    Q_EMIT edited();
}

void SectionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
