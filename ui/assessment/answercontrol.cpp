// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/answercontrol.h"

#include "ui/assessment/choiceanswer.h"
#include "ui/assessment/fileanswer.h"
#include "ui/assessment/lineanswer.h"
#include "ui/assessment/manyanswer.h"
#include "ui/assessment/momentanswer.h"
#include "ui/assessment/repeatedanswer.h"
#include "ui/assessment/textanswer.h"

namespace ui {

using instruments::ItemType;

AnswerControl::AnswerControl(QWidget *parent)
    : QWidget(parent)
{
}

AnswerControl *AnswerControl::makeOne(const instruments::Item &item, QDate today, QWidget *parent)
{
    switch (item.type) {
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return new ChoiceAnswer(item, parent);
    case ItemType::Date:
    case ItemType::DateTime:
    case ItemType::Time:
        return new MomentAnswer(item, today, parent);
    case ItemType::Attachment:
        return new FileAnswer(item, parent);
    case ItemType::Text:
        return new TextAnswer(item, parent);
    default:
        return item.options.empty() ? static_cast<AnswerControl *>(new LineAnswer(item, parent))
                                    : new ChoiceAnswer(item, parent);
    }
}

AnswerControl *AnswerControl::make(const instruments::Item &item, QDate today, QWidget *parent)
{
    if (!item.repeats)
        return makeOne(item, today, parent);
    if (!item.options.empty())
        return new ManyAnswer(item, parent);
    return new RepeatedAnswer(
        item, [&item, today] { return makeOne(item, today, nullptr); }, parent);
}

} // namespace ui
