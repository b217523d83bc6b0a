// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/questionline.h"

#include "model/instruments/answersets.h"
#include "ui/assessment/formstate.h"
#include "ui/instruments/questiontext.h"
#include "ui/instruments/typewords.h"
#include "ui/support/icons.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;
using instruments::ItemRole;
using instruments::ItemType;

namespace {

constexpr int kIndent = 24;
constexpr int kSign = 18;

} // namespace

QuestionLine::QuestionLine(const QString &linkId, QWidget *parent)
    : QWidget(parent)
    , m_linkId(linkId)
    , m_number(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_text(new QuestionText(tr("Question")))
    , m_caption(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 6);
    row->setSpacing(6);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setContentsMargins(0, 2, 0, 0);
    row->addWidget(m_number, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_text);
    m_caption->overflow(Overflow::Elide);
    m_caption->setContentsMargins(2, 0, 0, 0);
    column->addWidget(m_caption);
    row->addLayout(column, 1);
    row->addSpacing(kSign);
}

QString QuestionLine::caption(const Item &item)
{
    QStringList parts;
    const bool isCounted = item.role == ItemRole::Total || item.role == ItemRole::Subtotal;
    if (item.options.empty() || isCounted)
        parts.append(typeWord(item));
    else
        parts.append(FormState::text(instruments::namedByOptions(item.options)));
    if (!isCounted && !item.options.empty() && item.lowestWeight())
        parts.append(tr("%1 to %2 points")
                         .arg(QString::number(*item.lowestWeight()), QString::number(*item.highestWeight())));
    if (item.repeats && item.isQuestion())
        parts.append(tr("several answers"));
    if (item.isQuestion() && !item.required && !isCounted)
        parts.append(tr("may stay open"));
    if (!item.enableWhen.empty())
        parts.append(tr("asked only on a condition"));
    if (item.role == ItemRole::UrgentFlag)
        parts.append(tr("urgent point"));
    return parts.join(u" · "_s);
}

void QuestionLine::show(const Item &item, const Look &look)
{
    const Theme &theme = Theme::of(this);
    layout()->setContentsMargins(12 + look.depth * theme.scaled(kIndent), 5, 12, 6);
    m_number->setText(look.number);
    m_number->setFixedWidth(theme.scaled(look.number.size() > 3 ? 44 : 30));
    const QString words = item.text.in(look.language);
    if (m_text->fullText() != words)
        m_text->setText(words);
    const bool isHeading = item.type == ItemType::Group || !look.number.size();
    m_text->setInk(
        TextSize::Body, isHeading && item.type != ItemType::Display ? Weight::Bold : Weight::Regular);
    m_text->setReadOnly(look.isReadOnly);
    m_text->setPlaceholderText(item.type == ItemType::Group ? tr("Name of the group") : tr("What is asked?"));
    m_text->setAccessibleName(look.number.isEmpty() ? tr("Words") : tr("Question %1").arg(look.number));
    m_caption->setText(caption(item));
    m_isWrong = look.isWrong;
    update();
}

void QuestionLine::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
}

void QuestionLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (m_isCurrent) {
        painter.fillRect(rect(), theme.colour(Colour::Selected));
        painter.fillRect(QRect(0, 0, 4, height()), theme.colour(Colour::Primary));
    }
    painter.setPen(theme.colour(Colour::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (m_isWrong) {
        const int size = theme.scaled(kSign);
        icons::paint(
            painter, u"alert"_s, QRect(width() - size - 10, 6, size, size), size, theme.ink(Tone::Warn));
    }
}

void QuestionLine::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_text->edit();
    Q_EMIT pressed();
}

} // namespace ui
