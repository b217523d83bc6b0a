// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/propertystack.h"

#include "ui/instruments/formauthor.h"
#include "ui/instruments/headpanel.h"
#include "ui/instruments/questionpanel.h"
#include "ui/instruments/structurelist.h"
#include "ui/instruments/totalpanel.h"

namespace ui {

PropertyStack::PropertyStack(
    FormAuthor &author, std::vector<instruments::AnswerSet> sets, QDate today, QWidget *parent)
    : SnugStack(parent)
    , m_author(author)
    , m_head(new HeadPanel)
    , m_question(new QuestionPanel(std::move(sets)))
    , m_total(new TotalPanel(today))
{
    for (PropertyPanel *panel : {static_cast<PropertyPanel *>(m_head),
             static_cast<PropertyPanel *>(m_question), static_cast<PropertyPanel *>(m_total)}) {
        add(panel);
        connect(panel, &PropertyPanel::stepEnded, &m_author, &FormAuthor::endStep);
        connect(panel, &PropertyPanel::composed, this, &PropertyStack::composed);
    }
    const auto apply = [this](const FormAuthor::Edit &edit) { m_author.apply(edit); };
    connect(m_question, &QuestionPanel::editRequested, this, apply);
    connect(m_total, &TotalPanel::editRequested, this, apply);
    connect(m_head, &HeadPanel::edited, this, [this](const instruments::FormHead &head) {
        m_author.apply([&](instruments::FormDraft &draft) { return draft.setHead(head); });
    });
    connect(m_question, &QuestionPanel::removeRequested, this, &PropertyStack::removeRequested);
    connect(m_total, &TotalPanel::removeRequested, this, &PropertyStack::removeRequested);
    connect(m_question, &QuestionPanel::duplicateRequested, this, &PropertyStack::duplicateRequested);
}

void PropertyStack::show(const QString &linkId, const StructureList &list)
{
    QHash<QString, QString> names;
    const QStringList all = m_author.linkIds();
    for (const QString &each : all)
        names.insert(each, list.nameOf(each));
    QWidget *panel = m_head;
    if (m_author.draft().totalRule(linkId)) {
        m_total->show(m_author.draft(), linkId, names);
        panel = m_total;
    } else if (all.contains(linkId)) {
        m_question->show(m_author.draft(), linkId, names);
        panel = m_question;
    } else {
        m_head->show(m_author.draft().head());
    }
    setCurrentWidget(panel);
    setEnabled(!m_author.isReadOnly());
}

} // namespace ui
