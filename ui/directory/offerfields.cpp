// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/offerfields.h"

#include "model/work/slottext.h"
#include "model/work/slotwords.h"
#include "ui/directory/numbertext.h"
#include "ui/directory/servicewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

OfferFields::OfferFields(const work::OfferEdit &offer, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_today(today)
    , m_form(new Form(2))
    , m_times(new QLineEdit)
    , m_capacity(new QLineEdit)
    , m_places(new QLineEdit)
    , m_checked(new DateField(today))
    , m_closed(new QCheckBox(tr("No longer offered")))
{
    m_times->setObjectName(u"slots"_s);
    m_places->setObjectName(u"places"_s);
    m_form->addField(tr("Days and times"), m_times, Required::No, 2);
    m_form->setHint(m_times, tr("As one writes it: Tue 10:00-11:30; Fri 10:00-11:30"));
    m_form->addField(tr("Capacity"), m_capacity);
    m_form->addField(tr("Free places"), m_places);
    m_form->addField(tr("Counted on"), m_checked, Required::No, 2);
    m_times->setText(work::slottext::wordsOf(work::slottext::textOf(offer.weekly)));
    m_capacity->setText(numbertext::of(offer.offer.capacity));
    m_places->setText(numbertext::of(offer.offer.places));
    m_checked->setDate(offer.offer.checked);
    m_closed->setChecked(offer.offer.closed);
    auto *remove = new Button(tr("Take these times out"), ButtonKind::Flat);
    auto *row = new QHBoxLayout;
    row->addWidget(m_closed);
    row->addStretch(1);
    row->addWidget(remove->small());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Separator);
    column->addWidget(m_form);
    column->addLayout(row);
    connect(remove, &QPushButton::clicked, this, &OfferFields::removeClicked);
    connect(m_closed, &QCheckBox::toggled, this, &OfferFields::edited);
    connect(m_checked, &DateField::dateChanged, this, &OfferFields::edited);
    for (QLineEdit *line : {m_times, m_capacity})
        connect(line, &QLineEdit::textEdited, this, &OfferFields::edited);
    connect(m_places, &QLineEdit::textEdited, this, [this] {
        // Whoever writes a number has just counted.
        m_checked->setDate(m_today);
        Q_EMIT edited();
    });
}

std::optional<work::OfferEdit> OfferFields::read()
{
    m_form->clearErrors();
    work::OfferEdit offer = m_offer;
    const auto weekly = work::slottext::slotsOfWords(m_times->text());
    if (!weekly)
        m_form->setError(m_times, servicewords::issue({u"slots"_s, work::ServiceIssue::Reason::NotASlot}));
    else if (work::slottext::textOf(*weekly) != work::slottext::textOf(m_offer.weekly))
        offer.weekly = *weekly;
    const auto number = [this](QLineEdit *line, std::optional<qint64> &place) {
        if (!numbertext::read(line->text(), place))
            m_form->setError(line, tr("Please write a whole number."));
    };
    number(m_capacity, offer.offer.capacity);
    number(m_places, offer.offer.places);
    if (m_checked->isWrong())
        m_form->setError(m_checked, tr("This is no day."));
    offer.offer.checked = m_checked->date();
    offer.offer.closed = m_closed->isChecked();
    if (m_form->hasErrors())
        return std::nullopt;
    return offer;
}

bool OfferFields::focusFirstError()
{
    return m_form->focusFirstError();
}

QJsonObject OfferFields::typed() const
{
    return {{u"id"_s, m_offer.offer.id.isNil() ? QString() : m_offer.offer.id.toString()},
        {u"times"_s, m_times->text()}, {u"capacity"_s, m_capacity->text()}, {u"places"_s, m_places->text()},
        {u"checked"_s, m_checked->date().toString(Qt::ISODate)}, {u"closed"_s, m_closed->isChecked()}};
}

void OfferFields::restore(const QJsonObject &typed)
{
    m_times->setText(typed.value(u"times"_s).toString());
    m_capacity->setText(typed.value(u"capacity"_s).toString());
    m_places->setText(typed.value(u"places"_s).toString());
    m_checked->setDate(QDate::fromString(typed.value(u"checked"_s).toString(), Qt::ISODate));
    m_closed->setChecked(typed.value(u"closed"_s).toBool());
}

} // namespace ui
