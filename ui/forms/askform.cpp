// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/askform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace ui {

AskForm::AskForm(const QString &agree, const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextSize::Strong))
    , m_trouble(new InlineMessage(Tone::Danger))
    , m_form(new Form)
    , m_outcome(new InlineMessage(Tone::Info))
    , m_agree(new Button(agree, ButtonKind::Danger))
    , m_leave(new Button(tr("Leave it as it is")))
{
    m_agree->setObjectName(names.agreeName);
    m_leave->setObjectName(names.leaveName);
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row, Theme::kControlSpacing);
    buttons->addWidget(m_agree->withIcon(names.icon));
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 8);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title->bold()->overflow(Overflow::Wrap)),
             static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_form),
             static_cast<QWidget *>(m_outcome), row})
        layout->addWidget(part);
    layout->addStretch(1);
    m_trouble->hide();
    connect(m_agree, &QPushButton::clicked, this, [this] { this->agree(); });
    connect(m_leave, &QPushButton::clicked, this, &AskForm::cancel);
    hide();
}

void AskForm::addBeforeButtons(QWidget *part)
{
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->indexOf(m_outcome) + 1, part);
}

void AskForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrangeTabs();
}

void AskForm::arrangeTabs()
{
    // Fields are made after the buttons. Qt takes an order of a window of its own for a ring, in which the first
    // button follows the last field already; so it is put right once the form stands in its page.
    if (m_last) {
        setTabOrder(m_last, m_agree);
        setTabOrder(m_agree, m_leave);
    }
}

void AskForm::close()
{
    hide();
}

void AskForm::cancel()
{
    close();
    Q_EMIT closed();
}

void AskForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

} // namespace ui
