// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleheader.h"

#include "ui/bundle/actionbutton.h"
#include "ui/bundle/bundlewords.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kStarts = 6; ///< months that are offered
constexpr int kLongest = 12;

} // namespace

BundleHeader::BundleHeader(const Actions &actions, QDate today, QWidget *parent)
    : Toolbar(parent)
    , m_today(today)
    , m_back(new Button({}, ButtonKind::Flat))
    , m_state(new ChipLabel)
    , m_start(new QComboBox)
    , m_months(new QComboBox)
    , m_rules(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_others(new Button)
    , m_save(new Button({}, ButtonKind::Primary))
    , m_menu(new QMenu(this))
    , m_compare(actions.compare)
{
    m_back->small()->withIcon(u"left"_s);
    m_start->setProperty("small", true);
    m_months->setProperty("small", true);
    m_others->setMenu(m_menu);
    m_rules->setContentsMargins(6, 0, 0, 0);
    m_rules->overflow(Overflow::Elide);
    for (QWidget *part :
        {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_start),
            static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_rules)})
        addLeft(part);
    auto *reset = actionButton(actions.reset, u"undo"_s);
    auto *preview = actionButton(actions.preview, u"print"_s);
    m_save->bind(actions.save, u"check"_s);
    m_save->setObjectName(u"save"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_others), static_cast<QWidget *>(reset),
             static_cast<QWidget *>(preview), static_cast<QWidget *>(m_save)})
        addRight(part);
    connect(m_back, &Button::clicked, this, &BundleHeader::backRequested);
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        if (const auto month = base::monthFromIso(m_start->itemData(index).toString()))
            Q_EMIT startChosen(*month);
    });
    connect(m_months, &QComboBox::activated, this,
        [this](int index) { Q_EMIT monthsChosen(m_months->itemData(index).toInt()); });
    words();
}

void BundleHeader::words()
{
    m_back->setText(tr("To the person"));
    m_others->setText(tr("Other bundles"));
    m_start->setAccessibleName(tr("Start month"));
    m_months->setAccessibleName(tr("Months"));
    fillStarts();
    const int months = m_months->currentData().toInt();
    m_months->clear();
    for (int i = 1; i <= kLongest; ++i)
        m_months->addItem(tr("%n month(s)", nullptr, i), i);
    setMonths(months);
}

void BundleHeader::fillStarts()
{
    const QSignalBlocker quiet(m_start);
    m_start->clear();
    const base::Month now = base::monthOf(m_today);
    QList<base::Month> months;
    for (int i = 0; i <= kStarts; ++i)
        months.append(now.plus(i));
    if (m_chosen.isValid() && !months.contains(m_chosen))
        months.prepend(m_chosen);
    for (const base::Month &month : months)
        m_start->addItem(tr("From %1").arg(base::formatMonth(month)), base::isoMonth(month));
    m_start->setCurrentIndex(std::max(0, m_start->findData(base::isoMonth(m_chosen))));
}

void BundleHeader::setKeeping(bool keeps)
{
    m_save->setVisible(keeps);
    updateGeometry();
}

void BundleHeader::setStart(base::Month start)
{
    m_chosen = start;
    fillStarts();
}

void BundleHeader::setMonths(int months)
{
    m_months->setCurrentIndex(std::max(0, m_months->findData(months)));
}

void BundleHeader::show(
    const Composer &composer, const QString &grade, const QString &state, const QString &number)
{
    m_state->setChip(state.isEmpty() ? tr("New, not kept yet") : state, Tone::Warn, u"pen"_s);
    QStringList parts{number, grade, tr("rules %1").arg(composer.made().rules.edition)};
    parts.removeAll(QString());
    m_rules->setText(parts.join(u" · "_s));
    fillMenu(composer);
}

void BundleHeader::fillMenu(const Composer &composer)
{
    m_menu->clear();
    const BundleWords words(composer);
    const auto &bundles = composer.solution().bundles;
    m_others->setEnabled(bundles.size() > 1);
    for (size_t i = 0; i < bundles.size(); ++i) {
        QStringList names;
        for (const int offer : bundles[i].offers)
            names.append(words.provider(offer));
        if (names.isEmpty())
            names.append(tr("no service"));
        const QString text = tr("No. %1 · %2 points · %3 · copay %4")
                                 .arg(i + 1)
                                 .arg(composer.pointsOf(bundles[i]))
                                 .arg(names.join(u" / "_s), formats::won(bundles[i].copay));
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(composer.bundleChosen() == int(i));
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT bundleChosen(int(i)); });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_compare);
}

void BundleHeader::changeEvent(QEvent *event)
{
    Toolbar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
