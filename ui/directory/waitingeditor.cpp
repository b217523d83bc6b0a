// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/waitingeditor.h"

#include "model/domain/fieldvalue.h"
#include "model/work/log.h"
#include "ui/directory/placesgrid.h"
#include "ui/forms/codebox.h"
#include "ui/forms/draftkeeper.h"
#include "ui/people/personpicker.h"
#include "ui/support/inputcommit.h"
#include "ui/support/inview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

const QString WaitingEditor::kPage = u"waiting"_s;

WaitingEditor::WaitingEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk)
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
    , m_form(new Form)
    , m_who(new QWidget)
    , m_picker(new PersonPicker(desk, tr("Who waits")))
    , m_chosen(new TextLabel)
    , m_offer(new CodeBox(tr("Choose the times")))
    , m_since(new DateField(desk.today()))
    , m_note(new QLineEdit)
{
    setObjectName(u"waitingEditor"_s);
    m_offer->setObjectName(u"waitingOffer"_s);
    m_since->line()->setObjectName(u"waitingSince"_s);
    m_note->setObjectName(u"waitingNote"_s);
    build();
    hide();
    connect(m_picker, &PersonPicker::picked, this, [this](const domain::PeopleRow &person) {
        choose(person.id, person.name);
        m_keeper->touch();
        (m_offer->isVisible() ? static_cast<QWidget *>(m_offer) : m_since->line())
            ->setFocus(Qt::TabFocusReason);
    });
    connect(m_offer, &QComboBox::currentIndexChanged, m_keeper, &DraftKeeper::touch);
    connect(m_since, &DateField::dateChanged, m_keeper, &DraftKeeper::touch);
    connect(m_note, &QLineEdit::textChanged, m_keeper, &DraftKeeper::touch);
}

void WaitingEditor::build()
{
    auto *whoLayout = new QVBoxLayout(m_who);
    whoLayout->setContentsMargins(0, 0, 0, 0);
    whoLayout->setSpacing(2);
    whoLayout->addWidget(m_picker);
    whoLayout->addWidget(m_chosen->bold());
    m_who->setFocusProxy(m_picker->line());
    m_form->addField(tr("Who waits"), m_who, Required::Yes);
    m_form->addField(tr("For"), m_offer, Required::Yes);
    m_form->addField(tr("Since"), m_since, Required::Yes);
    m_form->addField(tr("Note"), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 10);
    layout->addWidget(m_form);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 2);
    auto *put = new Button(tr("Put on the list"), ButtonKind::Primary);
    auto *discard = new Button(tr("Cancel"));
    put->setObjectName(u"putWaiting"_s);
    discard->setObjectName(u"cancelWaiting"_s);
    flow->addWidget(put->small());
    flow->addWidget(discard->small());
    layout->addWidget(buttons);
    connect(put, &QPushButton::clicked, this, &WaitingEditor::put);
    connect(discard, &QPushButton::clicked, this, &WaitingEditor::discard);
}

void WaitingEditor::open(const work::ServiceEdit &service)
{
    m_keeper->end();
    m_service = service;
    m_form->clearErrors();
    m_picker->clear();
    choose({}, {});
    m_offer->clear();
    m_offer->addItem(tr("Choose the times"), QString());
    for (const work::OfferEdit &offer : service.offers) {
        if (!offer.offer.closed)
            m_offer->addItem(PlacesGrid::nameOf(service, offer), offer.offer.id.toString());
    }
    // One offer is no choice.
    m_offer->setCurrentIndex(m_offer->count() == 2 ? 1 : 0);
    m_since->setDate(m_desk.today());
    m_note->clear();
    show();
    restore();
    m_picker->line()->setFocus(Qt::OtherFocusReason);
    // The whole form with its buttons.
    bringIntoView(*this);
}

void WaitingEditor::restore()
{
    m_desk.session().ask(
        this,
        [service = m_service.service.id](
            work::Context &context) { return work::log::draft(context, kPage, service); },
        [this, service = m_service.service.id](const base::Result<std::optional<domain::Draft>> &draft) {
            if (service != m_service.service.id || isHidden())
                return;
            if (draft && *draft) {
                const QJsonObject &body = (*draft)->body;
                choose(base::Id::fromString(body.value(u"person"_s).toString()).value_or(base::Id()),
                    body.value(u"name"_s).toString());
                m_offer->setCode(body.value(u"offer"_s).toString());
                m_since->setDate(domain::FieldValue<QDate>::fromJson(body.value(u"since"_s)));
                m_note->setText(body.value(u"note"_s).toString());
            }
            m_keeper->begin();
        });
}

void WaitingEditor::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    m_picker->setMasked(masked);
    choose(m_person, m_name);
}

void WaitingEditor::choose(const base::Id &person, const QString &name)
{
    m_person = person;
    m_name = name;
    m_chosen->setText(person.isNil() ? QString() : tr("Chosen: %1").arg(m_words.name(name)));
    m_chosen->setVisible(!person.isNil());
}

void WaitingEditor::writeDraft()
{
    const QJsonObject body{{u"person"_s, m_person.isNil() ? QString() : m_person.toString()},
        {u"name"_s, m_name}, {u"offer"_s, m_offer->code()},
        {u"since"_s, domain::FieldValue<QDate>::toJson(m_since->date())}, {u"note"_s, m_note->text()}};
    const domain::Draft draft{kPage, m_service.service.id, body, m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &) {});
}

void WaitingEditor::discard()
{
    m_keeper->end();
    hide();
    m_desk.session().act(
        this,
        [service = m_service.service.id](
            work::Context &context) { return work::log::discardDraft(context, kPage, service); },
        [](const base::Done &) {});
}

void WaitingEditor::showRefusal()
{
    m_form->setError(m_who, tr("This person waits for these times already."));
    m_form->focusFirstError();
    m_keeper->begin();
}

void WaitingEditor::put()
{
    commitInput();
    m_form->clearErrors();
    if (m_person.isNil())
        m_form->setError(m_who, tr("Please choose somebody who was found."));
    if (m_offer->code().isEmpty())
        m_form->setError(m_offer, tr("Please choose what the person waits for."));
    if (!m_since->date().isValid())
        m_form->setError(m_since, tr("This is no day."));
    else if (m_since->date() > m_desk.today())
        m_form->setError(m_since, tr("This day lies in the future."));
    if (m_form->focusFirstError())
        return;
    domain::Waiting entry;
    entry.parent = m_person;
    entry.offer = base::Id::fromString(m_offer->code()).value_or(base::Id());
    entry.since = m_since->date();
    entry.note = m_note->text().trimmed();
    m_keeper->end();
    Q_EMIT putWanted(entry);
}

void WaitingEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return put();
    if (event->key() == Qt::Key_Escape)
        return discard();
    QWidget::keyPressEvent(event);
}

void WaitingEditor::hideEvent(QHideEvent *event)
{
    m_keeper->write();
    QWidget::hideEvent(event);
}

void WaitingEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::InfoBg));
}

} // namespace ui
