// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/answersheet.h"

#include "model/instruments/trailwords.h"
#include "ui/assessment/formstate.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;

namespace {

/// What was answered, each occurrence of a repeating group by itself.
QString answerOf(const FormState &state, const Item &item)
{
    QStringList all;
    for (const instruments::Answers &place : instruments::placesOf(item, state.index(), state.answers())) {
        QStringList words;
        const QJsonArray values = place.values(item.linkId);
        for (const QJsonValue &value : values)
            words.append(FormState::wordOf(item, value));
        if (!words.isEmpty())
            all.append(words.join(u", "_s));
    }
    return all.join(u" / "_s);
}

} // namespace

AnswerSheet::AnswerSheet(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
}

void AnswerSheet::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

void AnswerSheet::addHeading(const QString &words)
{
    auto *label = new TextLabel(words);
    label->setContentsMargins(0, 8, 0, 0);
    m_grid->addWidget(label->bold()->overflow(Overflow::Wrap), m_grid->rowCount(), 0, 1, 2);
    label->show();
}

void AnswerSheet::addLine(const QString &question, const QString &answer)
{
    const int row = m_grid->rowCount();
    auto *left = (new TextLabel(question, TextSize::Body, Colour::Text2))->overflow(Overflow::Wrap);
    auto *right = (new TextLabel(answer))->overflow(Overflow::Wrap);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(left, row, 0, Qt::AlignTop);
    m_grid->addWidget(right, row, 1, Qt::AlignTop);
    left->show();
    right->show();
}

void AnswerSheet::show(const FormState &state)
{
    clear();
    for (const FormSection &section : state.sections()) {
        if (state.sections().size() > 1)
            addHeading(FormState::titleOf(section));
        for (const Item *item : section.questions()) {
            const bool repeated = state.index().repeatedIn(item->linkId);
            if (!repeated && !state.isAsked(item->linkId))
                continue;
            const QString answer = answerOf(state, *item);
            const QString text = FormState::text(item->text);
            addLine(item->prefix.isEmpty() ? text : item->prefix + u' ' + text,
                answer.isEmpty() ? tr("no answer") : answer);
        }
    }
    addHeading(tr("How this score came about"));
    const QStringList trail
        = instruments::sentences(state.questionnaire(), state.score(), FormState::language());
    auto *words = new TextLabel(trail.join(u'\n'), TextSize::Body, Colour::Text2);
    m_grid->addWidget(words->overflow(Overflow::Wrap), m_grid->rowCount(), 0, 1, 2);
    words->show();
}

} // namespace ui
