// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/support/icons.h"
#include "ui/support/inputcommit.h"
#include "ui/support/paint.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Some input methods commit on Enter and let the key through as well.
constexpr qint64 kSameKeyPress = 40;
constexpr int kLensGap = 9;
constexpr int kHintGap = 8;

} // namespace

SearchField::SearchField(const QString &placeholder, Frame frame, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setAttribute(Qt::WA_InputMethodEnabled);
    if (frame == Frame::Bare)
        setFrame(false);
    else
        m_lens = addAction(icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    // Qt counts the icon's margin twice.
    if (m_lens)
        setTextMargins(-9, 0, 0, 0);
    connect(this, &QLineEdit::textChanged, this, [this] { tell(); });
    dress();
}

QString SearchField::searchText() const
{
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole.normalized(QString::NormalizationForm_C);
}

void SearchField::setHint(const QString &key)
{
    m_hint = key;
    update();
}

/// Words come first: beside a long placeholder in a narrow field the key is left out.
bool SearchField::showsHint() const
{
    if (m_hint.isEmpty() || !searchText().isEmpty())
        return false;
    const Theme &theme = Theme::of(this);
    const int lens = m_lens ? theme.iconSize() + 2 * kLensGap : kLensGap;
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    return lens + words + kLensGap + paint::keyCapWidth(theme, m_hint) + Theme::kRing + kHintGap <= width();
}

void SearchField::tell()
{
    const QString now = searchText();
    if (now == m_told)
        return;
    m_told = now;
    update();
    Q_EMIT searchTextChanged(now);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool committing = !m_preedit.isEmpty() && !event->commitString().isEmpty();
    // Before the base class: its textChanged must already see the new composition.
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (committing)
        m_committed.start();
    tell();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isComposing()) {
        commitInput();
        return;
    }
    if (enter && m_committed.isValid() && m_committed.elapsed() < kSameKeyPress) {
        m_committed.invalidate();
        return;
    }
    if (event->key() == Qt::Key_Escape && isComposing()) {
        QInputMethodEvent none;
        inputMethodEvent(&none);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty() && hasFrame()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!showsHint())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int wide = paint::keyCapWidth(theme, m_hint);
    paint::keyCap(painter, theme, QPointF(width() - wide - Theme::kRing - kHintGap, height() / 2.0), m_hint);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void SearchField::dress()
{
    const Theme &theme = Theme::of(this);
    if (m_lens)
        m_lens->setIcon(icons::icon(u"search"_s, theme.colour(Colour::Text2)));
}

} // namespace ui
