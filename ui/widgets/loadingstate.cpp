// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loadingstate.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>

namespace ui {

LoadingState::LoadingState(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_stop(new Button(tr("Stop")))
    , m_bar(new QProgressBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text->overflow(Overflow::Wrap), 1);
    row->addWidget(m_stop->small());
    layout->addLayout(row);
    layout->addWidget(m_bar);
    m_bar->setTextVisible(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPatience);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT stopped();
    });
    hide();
}

void LoadingState::begin(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_bar->setAccessibleName(text);
    setProgress(0, 0);
    if (!isVisible())
        m_timer.start();
}

void LoadingState::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(done * 1000 / total));
}

void LoadingState::end()
{
    m_timer.stop();
    hide();
}

void LoadingState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_stop->setText(tr("Stop"));
}

} // namespace ui
