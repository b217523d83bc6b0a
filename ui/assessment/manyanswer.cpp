// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/manyanswer.h"

#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

ManyAnswer::ManyAnswer(const instruments::Item &item, QWidget *parent)
    : AnswerControl(parent)
    , m_item(item)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QString name = FormState::text(item.text);
    auto *box = new QWidget;
    box->setAccessibleName(name);
    auto *flow = new FlowLayout(box, 18);
    for (const instruments::Option &option : item.options) {
        const QString text = FormState::text(option.text);
        auto *tick = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")));
        tick->setAccessibleName(QStringLiteral("%1, %2").arg(name, text));
        flow->addWidget(tick);
        m_ticks.append(tick);
        connect(tick, &QCheckBox::clicked, this, &ManyAnswer::tell);
    }
    layout->addWidget(box);
    if (item.type != instruments::ItemType::OpenChoice)
        return;
    m_other = new QLineEdit;
    m_other->setAccessibleName(tr("%1: another answer").arg(name));
    m_other->setPlaceholderText(tr("Another answer in your own words"));
    layout->addWidget(m_other);
    connect(m_other, &QLineEdit::textEdited, this, &ManyAnswer::tell);
}

void ManyAnswer::tell()
{
    QJsonArray chosen;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            chosen.append(m_item.options[size_t(i)].value);
    }
    if (m_other && !m_other->text().trimmed().isEmpty())
        chosen.append(m_other->text());
    Q_EMIT answered(chosen);
}

void ManyAnswer::setAnswer(const QJsonValue &answer)
{
    const QJsonArray chosen = answer.isArray() ? answer.toArray() : QJsonArray{answer};
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        m_ticks.at(i)->setChecked(chosen.contains(m_item.options[size_t(i)].value));
    if (!m_other || m_other->hasFocus())
        return;
    const QSignalBlocker quiet(m_other);
    m_other->clear();
    for (const QJsonValue &each : chosen) {
        if (each.isString() && !m_item.option(each))
            m_other->setText(each.toString());
    }
}

void ManyAnswer::focusAnswer()
{
    if (!m_ticks.isEmpty())
        m_ticks.first()->setFocus(Qt::TabFocusReason);
}

bool ManyAnswer::choose(int index)
{
    if (index < 0 || index >= m_ticks.size())
        return false;
    m_ticks.at(index)->toggle();
    tell();
    return true;
}

} // namespace ui
