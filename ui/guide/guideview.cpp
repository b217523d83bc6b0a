// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guideview.h"

#include "ui/guide/guidetext.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kReadable = 720;
constexpr int kLeastMargin = 20;

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"guideView"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Page of the guide"));
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT linkChosen(link.toString()); });
}

void GuideView::read(const QString &filledMarkdown)
{
    m_text = filledMarkdown;
    refresh();
    verticalScrollBar()->setValue(0);
}

void GuideView::mark(const QString &text)
{
    moveCursor(QTextCursor::Start);
    const QString word = text.section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty() && find(word))
        ensureCursorVisible();
}

void GuideView::refresh()
{
    const int place = verticalScrollBar()->value();
    guidetext::layOut(*document(), m_text, Theme::of(this));
    fitMargins();
    // The cursor stands where the last words were laid out; taking the focus would scroll to it.
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

void GuideView::fitMargins()
{
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(kLeastMargin, (room - Theme::of(this).scaled(kReadable)) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.leftMargin() == side)
        return;
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(12);
    format.setBottomMargin(12);
    document()->rootFrame()->setFrameFormat(format);
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_text.isEmpty())
        refresh();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitMargins();
}

} // namespace ui
