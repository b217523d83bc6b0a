// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/lineanswer.h"

#include "model/instruments/values.h"
#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::ItemType;

LineAnswer::LineAnswer(const instruments::Item &item, QWidget *parent)
    : AnswerControl(parent)
    , m_item(item)
    , m_line(new QLineEdit)
    , m_wrong(new TextLabel({}, TextSize::Caption, Colour::Danger))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_line->setAccessibleName(FormState::text(item.text));
    if (item.maxLength > 0)
        m_line->setMaxLength(item.maxLength);
    if (isNumber()) {
        m_line->setFixedWidth(Theme::of(this).scaled(110));
        m_line->setAlignment(Qt::AlignRight);
        layout->addWidget(m_line);
        m_unit = new TextLabel({}, TextSize::Body, Colour::Text2);
        layout->addWidget(m_unit);
    } else {
        m_line->setMinimumWidth(Theme::of(this).scaled(160));
        layout->addWidget(m_line, 1);
    }
    layout->addWidget(m_wrong);
    m_wrong->hide();
    connect(m_line, &QLineEdit::textEdited, this, &LineAnswer::read);
}

bool LineAnswer::isNumber() const
{
    return m_item.type == ItemType::Integer || m_item.type == ItemType::Decimal
        || m_item.type == ItemType::Quantity;
}

bool LineAnswer::isWide() const
{
    return !isNumber();
}

QJsonValue LineAnswer::numberFrom(const QString &text) const
{
    bool ok = false;
    const double number = QLocale::c().toDouble(QString(text).remove(u','), &ok);
    if (!ok || (m_item.type == ItemType::Integer && std::trunc(number) != number))
        return QJsonValue::Undefined;
    if (m_item.type != ItemType::Quantity || !m_shown.isObject())
        return number;
    QJsonObject quantity = m_shown.toObject();
    quantity.insert(u"value"_s, number);
    return quantity;
}

QJsonValue LineAnswer::referenceTo(const QString &text) const
{
    QJsonObject reference = m_shown.toObject();
    reference.insert(u"display"_s, text);
    return reference;
}

void LineAnswer::read(const QString &text)
{
    const QString trimmed = text.trimmed();
    QJsonValue answer = text;
    if (trimmed.isEmpty())
        answer = QJsonValue::Undefined;
    else if (isNumber())
        answer = numberFrom(trimmed);
    else if (m_item.type == ItemType::Reference)
        answer = referenceTo(text);
    const bool wrong = !trimmed.isEmpty() && answer.isUndefined();
    m_wrong->setText(
        m_item.type == ItemType::Integer ? tr("Please write a whole number") : tr("Please write a number"));
    m_wrong->setVisible(wrong);
    Q_EMIT answered(answer);
}

void LineAnswer::setAnswer(const QJsonValue &answer)
{
    m_shown = answer;
    if (m_unit) {
        const QJsonObject quantity = answer.toObject();
        m_unit->setText(quantity.value(u"unit"_s).toString(quantity.value(u"code"_s).toString()));
        m_unit->setVisible(!m_unit->text().isEmpty());
    }
    if (m_line->hasFocus())
        return;
    const QSignalBlocker quiet(m_line);
    const auto number = isNumber() ? instruments::numberOf(answer) : std::nullopt;
    if (number)
        m_line->setText(QString::number(*number, 'g', 15));
    else if (!m_wrong->isVisibleTo(this) || !answer.isUndefined())
        m_line->setText(FormState::wordOf(m_item, answer));
}

void LineAnswer::focusAnswer()
{
    m_line->setFocus(Qt::TabFocusReason);
}

} // namespace ui
