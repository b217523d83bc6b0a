// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/momentanswer.h"

#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::ItemType;

namespace {

QTime timeOf(const QString &text)
{
    for (const QString &format : {u"H:mm"_s, u"H:mm:ss"_s, u"Hmm"_s}) {
        const QTime time = QTime::fromString(text.trimmed(), format);
        if (time.isValid())
            return time;
    }
    return {};
}

/// Korea keeps one offset all year.
constexpr int kKoreanOffset = 9 * 3600;

} // namespace

MomentAnswer::MomentAnswer(const instruments::Item &item, QDate today, QWidget *parent)
    : AnswerControl(parent)
    , m_item(item)
    , m_wrong(new TextLabel({}, TextSize::Caption, Colour::Danger))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString name = FormState::text(item.text);
    if (item.type != ItemType::Time) {
        m_day = new DateField(today);
        m_day->line()->setAccessibleName(name);
        layout->addWidget(m_day);
        connect(m_day, &DateField::dateChanged, this, &MomentAnswer::tell);
    }
    if (item.type != ItemType::Date) {
        m_time = new QLineEdit;
        m_time->setFixedWidth(Theme::of(this).scaled(84));
        m_time->setPlaceholderText(u"14:05"_s);
        m_time->setAccessibleName(tr("%1: time").arg(name));
        layout->addWidget(m_time);
        connect(m_time, &QLineEdit::textEdited, this, &MomentAnswer::tell);
    }
    layout->addWidget(m_wrong);
    m_wrong->setText(tr("Please write the time like 14:05"));
    m_wrong->hide();
}

QJsonValue MomentAnswer::value() const
{
    const QTime time = m_time ? timeOf(m_time->text()) : QTime();
    if (m_item.type == ItemType::Time)
        return time.isValid() ? QJsonValue(time.toString(u"HH:mm:ss"_s)) : QJsonValue::Undefined;
    if (!m_day->date().isValid())
        return QJsonValue::Undefined;
    if (!time.isValid())
        return m_day->date().toString(Qt::ISODate);
    return QDateTime(m_day->date(), time, Qt::OffsetFromUTC, kKoreanOffset).toString(Qt::ISODate);
}

void MomentAnswer::tell()
{
    if (m_quiet)
        return;
    if (m_time)
        m_wrong->setVisible(!m_time->text().trimmed().isEmpty() && !timeOf(m_time->text()).isValid());
    Q_EMIT answered(value());
}

void MomentAnswer::setAnswer(const QJsonValue &answer)
{
    if (answer == value() || (answer.isUndefined() && value().isUndefined()))
        return;
    m_quiet = true;
    const QString text = answer.toString();
    const bool hasTime = text.contains(u'T');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs).toOffsetFromUtc(kKoreanOffset);
    if (m_day && !m_day->line()->hasFocus())
        m_day->setDate(hasTime ? moment.date() : QDate::fromString(text, Qt::ISODate));
    if (m_time && !m_time->hasFocus()) {
        const QTime time = m_item.type == ItemType::Time ? QTime::fromString(text, Qt::ISODate)
            : hasTime                                    ? moment.time()
                                                         : QTime();
        m_time->setText(time.isValid() ? time.toString(u"HH:mm"_s) : QString());
    }
    m_quiet = false;
}

void MomentAnswer::focusAnswer()
{
    QWidget *target = m_day ? m_day->line() : m_time;
    target->setFocus(Qt::TabFocusReason);
}

} // namespace ui
