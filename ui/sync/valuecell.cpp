// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/valuecell.h"

#include "ui/support/paint.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kMarkSize = 18;
constexpr int kCellSide = 14;
constexpr int kCellTop = 10;
constexpr int kMarkGap = 8;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

ValueCell::ValueCell(const SheetCell &cell, const SheetColumn &head, const QString &about, QWidget *parent)
    : QAbstractButton(parent)
    , m_cell(cell)
    , m_head(new TextLabel(head.title, TextSize::Caption, Colour::Text2))
    , m_text(new TextLabel)
{
    const bool isChoice = cell.option >= 0;
    setCheckable(isChoice);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isChoice);
    setFocusPolicy(isChoice ? Qt::StrongFocus : Qt::NoFocus);
    const QString by = cell.by.isEmpty() ? head.by : cell.by;
    setAccessibleName(u"%1, %2, %3: %4"_s.arg(about, head.title, by, cell.words()));
    const Theme &theme = Theme::of(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isChoice ? kCellSide + theme.scaled(kMarkSize) + kMarkGap : kCellSide, kCellTop, kCellSide, kCellTop);
    layout->setSpacing(2);
    auto *writer = new TextLabel(cell.by, TextSize::Caption, Colour::Text2);
    m_text->setTextFormat(Qt::RichText);
    for (TextLabel *label : {m_head, m_text, writer}) {
        label->overflow(Overflow::Wrap);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    m_head->hide();
    writer->setVisible(!cell.by.isEmpty());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (cell.isTaken)
        m_text->bold();
    showText();
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

void ValueCell::setHeadShown(bool shown)
{
    m_head->setVisible(shown);
}

void ValueCell::showText()
{
    const Theme &theme = Theme::of(this);
    const auto marked = [&](Colour ink, const QString &style, const QString &text) {
        return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(theme.colour(ink).name(), style, escaped(text));
    };
    QString html;
    for (const DiffPart &part : std::as_const(m_cell.text)) {
        if (part.kind == DiffPart::Kind::New)
            html += marked(Colour::Ok, u"font-weight:600;text-decoration:underline"_s, part.text);
        else if (part.kind == DiffPart::Kind::Gone)
            html += marked(Colour::Danger, u"text-decoration:line-through"_s, part.text.trimmed()) + u' ';
        else
            html += m_cell.isAbsent ? marked(Colour::Text2, {}, part.text) : escaped(part.text);
    }
    m_text->setText(html);
}

void ValueCell::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showText();
}

void ValueCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moved(-1, 0);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(1, 0);
        return;
    case Qt::Key_Left:
        Q_EMIT moved(0, -1);
        return;
    case Qt::Key_Right:
        Q_EMIT moved(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ValueCell::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || m_cell.isTaken)
        painter.fillRect(rect(), theme.colour(Colour::Selected));
    else if (isChoice() && underMouse())
        painter.fillRect(rect(), theme.colour(Colour::Hover));
    painter.setPen(theme.colour(Colour::Line));
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, height()));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (!isChoice())
        return;
    const int size = theme.scaled(kMarkSize);
    const QRectF mark(kCellSide, kCellTop + 1, size, size);
    if (m_cell.isCheck)
        paint::checkBox(painter, theme, mark, isChecked() ? Qt::Checked : Qt::Unchecked, true);
    else
        paint::radio(painter, theme, mark, isChecked(), true);
    if (hasFocus())
        paint::focusRing(painter, theme, rect(), 4);
}

} // namespace ui
