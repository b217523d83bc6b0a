// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/choicecard.h"

#include "ui/support/paint.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kRadio = 18;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

ChoiceCard::ChoiceCard(int number, const ConflictOption &option, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_option(option)
    , m_text(new TextLabel)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(u"%1, %2, %3: %4"_s.arg(m_number).arg(option.title, option.by, option.plain()));
    setToolTip(QString::number(m_number));
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14 + theme.scaled(kRadio) + 10, 13, 14, 13);
    layout->setSpacing(4);
    auto *title = new TextLabel(u"%1  %2"_s.arg(number).arg(option.title));
    auto *by = new TextLabel(option.by, TextSize::Caption, Colour::Text2);
    m_text->setTextFormat(Qt::RichText);
    for (TextLabel *label : {title->bold(), by, m_text}) {
        label->overflow(Overflow::Wrap);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    by->setVisible(!option.by.isEmpty());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showText();
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

void ChoiceCard::showText()
{
    const Theme &theme = Theme::of(this);
    const auto marked = [&](Colour ink, const QString &style, const QString &text) {
        return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(theme.colour(ink).name(), style, escaped(text));
    };
    QString html;
    for (const DiffPart &part : std::as_const(m_option.text)) {
        if (part.kind == DiffPart::Kind::New)
            html += marked(Colour::Ok, u"font-weight:600;text-decoration:underline"_s, part.text);
        else if (part.kind == DiffPart::Kind::Gone)
            html += marked(Colour::Danger, u"text-decoration:line-through"_s, part.text.trimmed()) + u' ';
        else
            html += escaped(part.text);
    }
    m_text->setText(html);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showText();
}

/// Arrows go from card to card, as among the buttons of one choice.
void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(
        Theme::kRing + 0.5, Theme::kRing + 0.5, -Theme::kRing - 0.5, -Theme::kRing - 0.5);
    const Colour line = isChecked() ? Colour::Primary : Colour::LineStrong;
    painter.setPen(QPen(theme.colour(line), isChecked() ? 2 : 1));
    painter.setBrush(theme.colour(isChecked() ? Colour::Selected : underMouse() ? Colour::Hover : Colour::Panel));
    painter.drawRoundedRect(box, Theme::kCardRadius, Theme::kCardRadius);
    const int size = theme.scaled(kRadio);
    paint::radio(painter, theme, QRectF(14, 14, size, size), isChecked(), isEnabled());
    if (hasFocus())
        paint::focusRing(painter, theme, rect());
}

} // namespace ui
