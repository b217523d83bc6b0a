// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/repeatedanswer.h"

#include "model/instruments/answers.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RepeatedAnswer::RepeatedAnswer(
    const instruments::Item &item, std::function<AnswerControl *()> make, QWidget *parent)
    : AnswerControl(parent)
    , m_item(item)
    , m_make(std::move(make))
    , m_lines(new QVBoxLayout)
    , m_add((new Button(tr("One more answer")))->small())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_lines->setSpacing(4);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->withIcon(u"plus"_s);
    connect(m_add, &Button::clicked, this, [this] {
        add();
        m_controls.last()->focusAnswer();
    });
    add();
}

void RepeatedAnswer::add()
{
    AnswerControl *control = m_make();
    m_lines->addWidget(control);
    const qsizetype at = m_controls.size();
    m_controls.append(control);
    m_values.append(QJsonValue::Undefined);
    connect(control, &AnswerControl::composed, this, &RepeatedAnswer::composed);
    connect(control, &AnswerControl::answered, this, [this, at](const QJsonValue &answer) {
        const bool isNone = answer.isUndefined() || (answer.isString() && answer.toString().isEmpty());
        m_values[at] = isNone ? QJsonValue(QJsonValue::Undefined) : answer;
        tell();
    });
    m_add->setVisible(!m_item.limits.maxOccurs || m_controls.size() < *m_item.limits.maxOccurs);
}

void RepeatedAnswer::tell()
{
    QJsonArray given;
    for (const QJsonValue &value : std::as_const(m_values)) {
        if (!value.isUndefined())
            given.append(value);
    }
    Q_EMIT answered(given);
}

void RepeatedAnswer::setAnswer(const QJsonValue &answer)
{
    QJsonArray now;
    for (const QJsonValue &value : std::as_const(m_values)) {
        if (!value.isUndefined())
            now.append(value);
    }
    const bool isNone = answer.isUndefined() || answer == instruments::Answers::unknown();
    const QJsonArray given = answer.isArray() ? answer.toArray() : isNone ? QJsonArray() : QJsonArray{answer};
    if (given == now)
        return;
    while (m_controls.size() < given.size())
        add();
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        m_values[i] = i < given.size() ? given.at(i) : QJsonValue(QJsonValue::Undefined);
        m_controls.at(i)->setAnswer(m_values.at(i));
    }
}

void RepeatedAnswer::focusAnswer()
{
    m_controls.first()->focusAnswer();
}

} // namespace ui
