// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/headpanel.h"

#include "ui/assessment/answertext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

HeadPanel::HeadPanel(QWidget *parent)
    : PropertyPanel(parent)
    , m_english(makeLine(tr("Name in English")))
    , m_description(makeText(tr("What it is for"), 3))
    , m_descriptionEnglish(makeText(tr("What it is for, in English"), 2))
    , m_label(makeLine(tr("Note beside the name")))
    , m_labelEnglish(makeLine(tr("Note beside the name, in English")))
    , m_licence(new QComboBox)
    , m_source(makeText(tr("Source and rights"), 3))
{
    setTitle(tr("The checklist"));
    m_licence->addItem(tr("Made by our office"), u"own"_s);
    m_licence->addItem(tr("Free to use"), u"free"_s);
    m_licence->addItem(tr("Free to use where the source is named"), u"citation"_s);
    m_licence->addItem(tr("In the public domain"), u"publicDomain"_s);
    m_licence->addItem(tr("Published by a public office"), u"public"_s);
    m_licence->addItem(tr("Only with permission"), u"restricted"_s);
    m_licence->setAccessibleName(tr("Whose it is"));
    addPart(tr("Name in English"), m_english);
    addPart(tr("What it is for"), m_description);
    addPart(tr("What it is for, in English"), m_descriptionEnglish);
    addPart(tr("Note beside the name"), m_label, tr("For example “For screening, not a diagnosis”."));
    addPart(tr("Note beside the name, in English"), m_labelEnglish);
    addPart(tr("Whose it is"), m_licence);
    addPart(tr("Source and rights"), m_source,
        tr("Where the questions come from, who may use them. Many scales may not be used without "
           "permission."));
    body()->addStretch(1);
    for (QLineEdit *line : {m_english, m_label, m_labelEnglish})
        connect(line, &QLineEdit::textEdited, this, &HeadPanel::read);
    for (AnswerText *text : {m_description, m_descriptionEnglish, m_source})
        connect(text, &AnswerText::edited, this, &HeadPanel::read);
    connect(m_licence, &QComboBox::activated, this, &HeadPanel::read);
}

void HeadPanel::show(const instruments::FormHead &head)
{
    m_head = head;
    put(m_english, head.title.en);
    put(m_description, head.description.ko);
    put(m_descriptionEnglish, head.description.en);
    put(m_label, head.label.ko);
    put(m_labelEnglish, head.label.en);
    put(m_source, head.copyright.ko);
    const QSignalBlocker quiet(m_licence);
    m_licence->setCurrentIndex(m_licence->findData(head.licence));
}

void HeadPanel::read()
{
    m_head.title.en = m_english->text();
    m_head.description = {m_description->fullText(), m_descriptionEnglish->fullText()};
    m_head.label = {m_label->text(), m_labelEnglish->text()};
    m_head.copyright.ko = m_source->fullText();
    if (m_licence->currentIndex() >= 0)
        m_head.licence = m_licence->currentData().toString();
    Q_EMIT edited(m_head);
}

} // namespace ui
