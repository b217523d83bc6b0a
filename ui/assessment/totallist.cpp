// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/totallist.h"

#include "ui/assessment/formstate.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString pointsOf(const instruments::Total &total)
{
    if (!total.value)
        return u"–"_s;
    const QString value = QString::number(*total.value, 'g', 10);
    return total.maximum ? u"%1 / %2"_s.arg(value, QString::number(*total.maximum, 'g', 10)) : value;
}

} // namespace

TotalList::TotalList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void TotalList::show(const FormState &state)
{
    const auto &totals = state.score().subtotals;
    setVisible(!totals.empty());
    while (m_grid->count() < int(totals.size()) * 3) {
        const int row = m_grid->count() / 3;
        m_grid->addWidget((new TextLabel)->overflow(Overflow::Wrap), row, 0);
        m_grid->addWidget((new TextLabel)->bold(), row, 1, Qt::AlignRight);
        m_grid->addWidget(new TextLabel({}, TextSize::Caption, Colour::Text2), row, 2);
    }
    const auto label = [&](size_t row, int column) {
        return qobject_cast<TextLabel *>(m_grid->itemAtPosition(int(row), column)->widget());
    };
    for (size_t i = 0; i < totals.size(); ++i) {
        const instruments::Total &total = totals[i];
        label(i, 0)->setText(state.nameOf(total.linkId));
        label(i, 1)->setText(pointsOf(total));
        const QString band = total.band ? FormState::text(total.band->label) : QString();
        label(i, 2)->setText(
            total.isProvisional() && total.value ? tr("%1 provisional").arg(band).trimmed() : band);
    }
}

} // namespace ui
