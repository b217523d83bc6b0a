// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperheader.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

PaperHeader::PaperHeader(QAction *print, QWidget *parent)
    : Toolbar(parent)
    , m_back(new Button({}, ButtonKind::Flat))
    , m_watermark(new ChipLabel)
    , m_masked(new Button)
    , m_large(new Button)
    , m_smaller(new Button)
    , m_zoom(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_bigger(new Button)
    , m_fit(new Button)
    , m_page(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    m_back->small()->withIcon(u"left"_s);
    m_smaller->small()->withIcon(u"minus"_s);
    m_bigger->small()->withIcon(u"plus"_s);
    for (Button *toggle : {m_masked, m_large}) {
        toggle->small()->setCheckable(true);
        connect(toggle, &Button::toggled, this, &PaperHeader::copyChanged);
    }
    m_masked->withIcon(u"eyeoff"_s)->setObjectName(u"masked"_s);
    m_large->setObjectName(u"largePrint"_s);
    m_fit->small();
    m_page->setContentsMargins(8, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_watermark),
             static_cast<QWidget *>(m_masked), static_cast<QWidget *>(m_large),
             static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_zoom),
             static_cast<QWidget *>(m_bigger), static_cast<QWidget *>(m_fit), static_cast<QWidget *>(m_page)})
        addLeft(part);
    auto *paper = new Button({}, ButtonKind::Primary);
    paper->bind(print, u"print"_s);
    paper->setObjectName(u"print"_s);
    addRight(paper);
    connect(m_back, &Button::clicked, this, &PaperHeader::backRequested);
    connect(m_smaller, &Button::clicked, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(m_bigger, &Button::clicked, this, [this] { Q_EMIT zoomRequested(1); });
    connect(m_fit, &Button::clicked, this, [this] { Q_EMIT zoomRequested(0); });
    words();
}

void PaperHeader::words()
{
    m_masked->setText(tr("Masked copy"));
    m_large->setText(tr("Large print"));
    m_fit->setText(tr("Fit the width"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_smaller->setToolTip(tr("Smaller"));
    m_bigger->setAccessibleName(tr("Larger"));
    m_bigger->setToolTip(tr("Larger"));
}

void PaperHeader::setBack(const QString &words)
{
    m_back->setText(words);
}

void PaperHeader::setMaskForced(bool forced)
{
    if (forced == !m_masked->isEnabled())
        return;
    if (forced)
        m_wasMasked = m_masked->isChecked();
    m_masked->setEnabled(!forced);
    m_masked->setChecked(forced || m_wasMasked);
    m_masked->setToolTip(forced ? tr("The screen is masked, and so is every copy") : QString());
}

void PaperHeader::setWatermark(const QString &watermark)
{
    m_watermark->setVisible(!watermark.isEmpty());
    m_watermark->setChip(tr("Watermark: %1").arg(watermark), Tone::Warn, u"pen"_s);
}

void PaperHeader::setPage(int page, int count)
{
    m_page->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
}

void PaperHeader::setZoom(int percent)
{
    m_zoom->setText(u"%1 %"_s.arg(percent));
}

bool PaperHeader::isMasked() const
{
    return m_masked->isChecked();
}

bool PaperHeader::isLargePrint() const
{
    return m_large->isChecked();
}

void PaperHeader::changeEvent(QEvent *event)
{
    Toolbar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
