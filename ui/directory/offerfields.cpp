// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/offerfields.h"

#include "model/work/slottext.h"
#include "model/work/slotwords.h"
#include "ui/directory/numbertext.h"
#include "ui/directory/servicewords.h"
#include "ui/forms/codebox.h"
#include "ui/support/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

OfferFields::OfferFields(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_form(new Form(3))
    , m_site(new CodeBox(tr("Where the organisation is")))
    , m_times(new QLineEdit)
    , m_capacity(new QLineEdit)
    , m_places(new QLineEdit)
    , m_checked(new DateField(today))
    , m_closed(new QCheckBox(tr("No longer offered")))
{
    m_times->setObjectName(u"slots"_s);
    m_capacity->setObjectName(u"capacity"_s);
    m_places->setObjectName(u"places"_s);
    m_checked->line()->setObjectName(u"checked"_s);
    m_closed->setObjectName(u"closed"_s);
    m_form->addField(tr("Days and times"), m_times, Required::No, 3);
    m_form->setHint(m_times, tr("Such as Tue 10:00-11:30; Fri 10:00-11:30. Empty: by arrangement."));
    m_form->addField(tr("Free places"), m_places);
    m_form->addField(tr("Capacity"), m_capacity);
    m_form->addField(tr("Checked on"), m_checked);
    m_site->setObjectName(u"site"_s);
    m_form->addField(tr("Site"), m_site, Required::No, 3);
    m_form->setHint(m_site, tr("Sites are listed here once they are saved."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_form);
    auto *tick = new QHBoxLayout;
    tick->setContentsMargins(Theme::kRing, 0, 0, 0);
    tick->addWidget(m_closed, 0, Qt::AlignLeft);
    column->addLayout(tick);
    connect(m_site, &QComboBox::currentIndexChanged, this, &OfferFields::edited);
    connect(m_closed, &QCheckBox::toggled, this, &OfferFields::edited);
    connect(m_checked, &DateField::dateChanged, this, &OfferFields::edited);
    for (QLineEdit *line : {m_times, m_capacity, m_places})
        connect(line, &QLineEdit::textChanged, this, &OfferFields::edited);
    // Whoever writes a number has just counted.
    connect(m_places, &QLineEdit::textEdited, this, [this] { m_checked->setDate(m_today); });
}

void OfferFields::setSites(const QList<domain::Site> &sites)
{
    const QSignalBlocker quiet(m_site);
    for (const domain::Site &site : sites) {
        if (m_site->findData(site.id.toString()) < 0)
            m_site->addItem(site.name.isEmpty() ? site.address.line() : site.name, site.id.toString());
    }
}

void OfferFields::setOffer(const work::OfferEdit &offer)
{
    m_form->clearErrors();
    m_times->setText(work::slottext::wordsOf(work::slottext::textOf(offer.weekly)));
    m_capacity->setText(numbertext::of(offer.offer.capacity));
    m_places->setText(numbertext::of(offer.offer.places));
    m_checked->setDate(offer.offer.checked);
    m_site->setCode(offer.offer.site.isNil() ? QString() : offer.offer.site.toString());
    m_closed->setChecked(offer.offer.closed);
}

std::optional<work::OfferEdit> OfferFields::read(const work::OfferEdit &loaded)
{
    m_form->clearErrors();
    work::OfferEdit offer = loaded;
    const auto weekly = work::slottext::slotsOfWords(m_times->text());
    if (!weekly)
        m_form->setError(m_times, servicewords::issue({u"slots"_s, work::ServiceIssue::Reason::NotASlot}));
    else if (work::slottext::textOf(*weekly) != work::slottext::textOf(loaded.weekly))
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
    offer.offer.site = base::Id::fromString(m_site->code()).value_or(base::Id());
    offer.offer.closed = m_closed->isChecked();
    if (m_form->hasErrors())
        return std::nullopt;
    return offer;
}

bool OfferFields::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
