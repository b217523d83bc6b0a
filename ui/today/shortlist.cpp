// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/shortlist.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace ui {
namespace {

/// One line that is a button: painted like a row of a list.
class LineButton : public QAbstractButton {
public:
    explicit LineButton(const ShortList::Line &line)
        : m_line(line)
    {
        setText(line.text);
        setAccessibleName(line.note.isEmpty() ? line.text : line.text + QStringLiteral(", ") + line.note);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {120, theme.smallControlHeight() + 2 * Theme::kRing};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown())
            painter.fillRect(rect(), theme.colour(Colour::Hover));
        int left = 16;
        if (!m_line.icon.isEmpty()) {
            icons::paint(painter, m_line.icon, QRectF(left, 0, theme.iconSize(), height()), theme.scaled(16), theme.colour(Colour::Text2));
            left += theme.iconSize() + 10;
        }
        painter.setFont(theme.font(TextSize::Caption));
        const int noteWide = m_line.note.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_line.note) + 12;
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRect(width() - 16 - noteWide, 0, noteWide, height()), Qt::AlignRight | Qt::AlignVCenter, m_line.note);
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.colour(Colour::Text));
        const QRect place(left, 0, width() - 16 - noteWide - left, height());
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_line.text, Qt::ElideRight, place.width()));
        if (hasFocus())
            paint::focusRing(painter, theme, rect());
    }

private:
    ShortList::Line m_line;
};

} // namespace

ShortList::ShortList(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(title))
    , m_lines(new QVBoxLayout)
    , m_empty(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setPadding(Card::Padding::None);
    m_lines->setContentsMargins(0, 6, 0, 6);
    m_lines->setSpacing(0);
    m_card->body()->addLayout(m_lines);
    m_empty->overflow(Overflow::Wrap);
    m_empty->setContentsMargins(16, 8, 16, 8);
    m_lines->addWidget(m_empty);
}

void ShortList::setTitle(const QString &title, const QString &note)
{
    m_card->setTitle(title);
    m_card->setNote(note);
}

void ShortList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ShortList::setLines(const QList<Line> &lines)
{
    while (m_lines->count() > 1) {
        QLayoutItem *item = m_lines->takeAt(1);
        item->widget()->deleteLater();
        delete item;
    }
    m_empty->setVisible(lines.isEmpty());
    for (const Line &line : lines) {
        auto *button = new LineButton(line);
        m_lines->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, what = line.what] { Q_EMIT chosen(what); });
    }
}

} // namespace ui
