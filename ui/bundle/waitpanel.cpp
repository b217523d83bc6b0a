// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/waitpanel.h"

#include "ui/bundle/placeframe.h"
#include "ui/bundle/bundlewords.h"
#include "ui/forms/codebox.h"
#include "ui/session/desk.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

WaitPanel::WaitPanel(Desk &desk, Composer &composer, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_composer(composer)
    , m_title(new TextLabel)
    , m_text(new TextLabel({}, TextSize::Caption))
    , m_trouble(new TextLabel({}, TextSize::Caption, Colour::Danger))
    , m_outcome(new CodeBox(desk, "waiting-outcomes", {}))
    , m_do(new Button)
    , m_back(new Button)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PlaceFrame::kSide, 6, PlaceFrame::kSide, 8);
    layout->setSpacing(3);
    layout->addWidget(m_title->bold()->overflow(Overflow::Wrap));
    layout->addWidget(m_text->overflow(Overflow::Wrap));
    layout->addWidget(m_trouble->overflow(Overflow::Wrap));
    // Whoever is placed starts the service, which takes him off the list by itself.
    m_outcome->removeItem(m_outcome->findData(QLatin1String(work::waitinglist::kPlaced)));
    m_outcome->setProperty("small", true);
    layout->addWidget(m_outcome);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, 2);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_do->small());
    flow->addWidget(m_back->small());
    layout->addWidget(row);
    connect(m_do, &Button::clicked, this, &WaitPanel::act);
    connect(m_back, &Button::clicked, this, &WaitPanel::close);
    hide();
}

int WaitPanel::index() const
{
    return m_offer.isNil() ? -1 : m_composer.made().indexOf(m_offer);
}

void WaitPanel::open(int offer)
{
    m_offer = m_composer.made().offers[offer].offer.id;
    m_trouble->hide();
    m_outcome->setCurrentIndex(0);
    show();
    refresh();
    m_do->setFocus(Qt::TabFocusReason);
}

void WaitPanel::close()
{
    if (isHidden())
        return;
    m_offer = {};
    hide();
    Q_EMIT closed();
}

QString WaitPanel::text() const
{
    return m_text->text();
}

void WaitPanel::refresh()
{
    const int offer = index();
    if (offer < 0 || !m_composer.canWait(offer)) {
        m_offer = {};
        hide();
        return;
    }
    const work::WaitingPerson *own = m_composer.waitFor(offer);
    const int count = m_composer.made().offers[offer].waiting;
    m_title->setText(tr("Waiting list: %1").arg(BundleWords(m_composer).provider(offer)));
    m_text->setText(own
            ? tr("No. %1 of %2, waiting since %3.")
                  .arg(own->position)
                  .arg(count)
                  .arg(formats::day(own->entry.since))
            : tr("No place is free; %n waiting. The service cannot be chosen until there is a place.", nullptr,
                  count));
    m_outcome->setVisible(own);
    m_outcome->setItemText(0, tr("Why is the person taken off?"));
    m_outcome->setAccessibleName(m_outcome->itemText(0));
    m_do->setText(own ? tr("Take off the list") : tr("Put on the waiting list"));
    m_back->setText(tr("Back"));
}

void WaitPanel::act()
{
    const int offer = index();
    if (offer < 0)
        return;
    const work::WaitingPerson *own = m_composer.waitFor(offer);
    const QString outcome = m_outcome->code();
    if (own && outcome.isEmpty()) {
        m_trouble->setText(tr("Please choose why."));
        m_trouble->show();
        m_outcome->setFocus(Qt::TabFocusReason);
        return;
    }
    const base::Id entry = own ? own->entry.id : base::Id();
    m_desk.session().act(
        this,
        [entry, outcome, person = m_composer.made().person.id, id = m_offer](
            work::Context &context) -> base::Done {
            if (!entry.isNil())
                return work::waitinglist::take(context, entry, outcome);
            const auto put = work::waitinglist::put(context, person, id);
            return put ? base::Done() : put.error();
        },
        [this](const base::Done &done) {
            m_trouble->setVisible(!done);
            if (!done)
                m_trouble->setText(errorText(done.error()).happened);
        });
}

void WaitPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WaitPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ui
