// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/costcard.h"

#include "model/base/money.h"
#include "ui/bundle/bundlewords.h"
#include "ui/bundle/costbar.h"
#include "ui/support/formats.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

CostCard::CostCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_subsidyHead(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_copayHead(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_bar(new CostBar)
    , m_period(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    setTitle(u" "_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    header()->setSpacing(12);
    header()->addWidget(m_subsidyHead);
    header()->addWidget(m_copayHead);
    int row = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isSum = i + 1 == m_lines.size();
        if (isSum)
            grid->addWidget(new Separator, row++, 0, 1, 4);
        else
            grid->addWidget(new CategoryMark(domain::kAllServiceAreas[i], 22), row, 0);
        Line &line = m_lines[i];
        line = {new TextLabel, new TextLabel, new TextLabel};
        if (isSum)
            line.name->bold();
        line.copay->bold();
        line.subsidy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line.copay->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(line.name, row, isSum ? 0 : 1, 1, isSum ? 2 : 1);
        grid->addWidget(line.subsidy, row, 2);
        grid->addWidget(line.copay, row++, 3);
    }
    body()->setSpacing(8);
    body()->addLayout(grid);
    body()->addWidget(m_bar);
    body()->addWidget(m_period->overflow(Overflow::Wrap));
    words();
}

void CostCard::words()
{
    setTitle(tr("Cost of a month"));
    m_subsidyHead->setText(tr("Subsidy"));
    m_copayHead->setText(tr("Copay"));
}

void CostCard::show(const Composer &composer)
{
    Areas areas;
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        if (!composer.chosenIn(area).empty())
            areas[size_t(area)] = composer.moneyOf(area);
    }
    show(areas, composer.months());
}

void CostCard::show(const Areas &areas, int months)
{
    work::BundleMoney month;
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        const auto &money = areas[size_t(area)];
        const Line &line = m_lines[size_t(area)];
        line.name->setText(BundleWords::area(area));
        line.subsidy->setText(money ? base::formatDigits(money->subsidy) : u"–"_s);
        line.copay->setText(money ? base::formatDigits(money->copay) : u"–"_s);
        month.price += money ? money->price : 0;
        month.subsidy += money ? money->subsidy : 0;
        month.copay += money ? money->copay : 0;
    }
    m_lines[3].name->setText(tr("Sum %1").arg(base::formatDigits(month.price)));
    m_lines[3].subsidy->setText(base::formatDigits(month.subsidy));
    m_lines[3].copay->setText(base::formatDigits(month.copay));
    m_bar->setAmounts(month.subsidy, month.copay);
    m_period->setText(tr("%n month(s): %1 = subsidy %2 + copay %3", nullptr, months)
                          .arg(formats::won(month.price * months), formats::won(month.subsidy * months),
                              formats::won(month.copay * months)));
}

void CostCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
