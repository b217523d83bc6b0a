// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/pricefields.h"

#include "ui/directory/numbertext.h"
#include "ui/support/formats.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

PriceFields::PriceFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new Form(3))
    , m_price(new QLineEdit)
    , m_subsidy(new QLineEdit)
    , m_copay(new QLineEdit)
    , m_sum(new InlineMessage)
{
    m_price->setObjectName(u"price"_s);
    m_subsidy->setObjectName(u"subsidy"_s);
    m_copay->setObjectName(u"copay"_s);
    m_sum->setObjectName(u"priceSum"_s);
    m_sum->hide();
    m_form->addField(tr("Price a month"), m_price, Required::Yes);
    m_form->addField(tr("Subsidy"), m_subsidy, Required::Yes);
    m_form->addField(tr("Copay"), m_copay, Required::Yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_form);
    column->addWidget(m_sum);
    for (QLineEdit *line : {m_price, m_subsidy, m_copay}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            check();
            Q_EMIT edited();
        });
        connect(line, &QLineEdit::editingFinished, this, &PriceFields::fillThird);
    }
}

void PriceFields::setService(const domain::Service &service)
{
    m_form->clearErrors();
    m_price->setText(numbertext::ofWon(service.price));
    m_subsidy->setText(numbertext::ofWon(service.subsidy));
    m_copay->setText(numbertext::ofWon(service.copay));
    check();
}

void PriceFields::fillThird()
{
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    if (!numbertext::readWon(m_price->text(), price) || !numbertext::readWon(m_subsidy->text(), subsidy)
        || !numbertext::readWon(m_copay->text(), copay))
        return;
    if (price && subsidy && !copay && *price >= *subsidy)
        m_copay->setText(numbertext::ofWon(*price - *subsidy));
    else if (price && copay && !subsidy && *price >= *copay)
        m_subsidy->setText(numbertext::ofWon(*price - *copay));
    else if (!price && subsidy && copay)
        m_price->setText(numbertext::ofWon(*subsidy + *copay));
    check();
}

void PriceFields::check()
{
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    const bool readable = numbertext::readWon(m_price->text(), price)
        && numbertext::readWon(m_subsidy->text(), subsidy) && numbertext::readWon(m_copay->text(), copay);
    if (!readable || !price || !subsidy || !copay) {
        m_sum->say({});
        return;
    }
    const qint64 sum = *subsidy + *copay;
    const QString reckoned
        = tr("%1 + %2 = %3").arg(formats::won(*subsidy), formats::won(*copay), formats::won(sum));
    if (sum == *price) {
        m_sum->setTone(Tone::Ok);
        m_sum->say(tr("Adds up"), reckoned);
    } else {
        const QString amount = formats::won(std::abs(*price - sum));
        m_sum->setTone(Tone::Danger);
        m_sum->say(sum > *price ? tr("Does not add up: %1 too much").arg(amount)
                                : tr("Does not add up: %1 missing").arg(amount),
            reckoned);
    }
}

bool PriceFields::read(domain::Service &service)
{
    m_form->clearErrors();
    fillThird();
    const auto amount = [this](QLineEdit *line, std::optional<qint64> &place) {
        if (!numbertext::readWon(line->text(), place))
            m_form->setError(line, tr("Please write won in digits."));
        else if (!place)
            m_form->setError(line, tr("Please fill this in."));
        else if (*place < 0)
            m_form->setError(line, tr("This cannot be less than nothing."));
    };
    amount(m_price, service.price);
    amount(m_subsidy, service.subsidy);
    amount(m_copay, service.copay);
    if (!m_form->hasErrors() && *service.subsidy + *service.copay != *service.price)
        m_form->setError(m_price, tr("Subsidy and copay have to add up to the price."));
    return !m_form->hasErrors();
}

bool PriceFields::focusFirstError()
{
    return m_form->focusFirstError();
}

} // namespace ui
