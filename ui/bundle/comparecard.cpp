// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/comparecard.h"

#include "model/bundle/sentences.h"
#include "ui/bundle/bundlewords.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kChosen = -1; ///< what stands on the page
constexpr int kHeads = 1; ///< rows above the figures: the boxes

} // namespace

CompareCard::CompareCard(Composer &composer, QWidget *parent)
    : Card({}, {}, parent)
    , m_composer(composer)
    , m_first(new QComboBox)
    , m_second(new QComboBox)
    , m_grid(new QGridLayout)
    , m_sentences(new TextLabel)
    , m_close(new Button({}, ButtonKind::Flat))
{
    setTitle(u" "_s);
    header()->addWidget(m_close->small());
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (QComboBox *box : {m_first, m_second}) {
        box->setProperty("small", true);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &CompareCard::refresh);
    }
    m_grid->addWidget(m_first, 0, 1);
    m_grid->addWidget(m_second, 0, 2);
    body()->setSpacing(8);
    body()->addLayout(m_grid);
    body()->addWidget(m_sentences->overflow(Overflow::Wrap));
    connect(m_close, &Button::clicked, this, &CompareCard::closed);
    words();
}

void CompareCard::words()
{
    setTitle(tr("Two bundles side by side"));
    m_close->setText(tr("Close"));
    m_first->setAccessibleName(tr("First bundle"));
    m_second->setAccessibleName(tr("Second bundle"));
}

void CompareCard::fillBoxes()
{
    const auto &bundles = m_composer.solution().bundles;
    for (QComboBox *box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        const int before = box->count() > 0 ? box->currentData().toInt() : box == m_first ? kChosen : 0;
        box->clear();
        box->addItem(tr("What is chosen now"), kChosen);
        for (size_t i = 0; i < bundles.size(); ++i)
            box->addItem(
                tr("No. %1, %2 points").arg(i + 1).arg(m_composer.pointsOf(bundles[i])), int(i));
        box->setCurrentIndex(std::max(0, box->findData(before)));
    }
    // The best beside itself says nothing.
    const bool isSame = m_first->currentData().toInt() == kChosen && m_second->currentData().toInt() == 0
        && m_composer.bundleChosen() == 0;
    if (isSame && m_second->count() > 2)
        m_second->setCurrentIndex(2);
}

std::vector<int> CompareCard::offersOf(const QComboBox *box) const
{
    const int index = box->currentData().toInt();
    return index == kChosen ? m_composer.chosen() : m_composer.solution().bundles[size_t(index)].offers;
}

void CompareCard::clear()
{
    for (int i = m_grid->count() - 1; i >= 0; --i) {
        QWidget *widget = m_grid->itemAt(i)->widget();
        if (widget == m_first || widget == m_second)
            continue;
        delete m_grid->takeAt(i);
        widget->hide();
        widget->deleteLater();
    }
}

void CompareCard::addRow(const QString &name, const QString &first, const QString &second)
{
    const int row = m_grid->rowCount();
    auto *head = new TextLabel(name, TextSize::Caption, Colour::Text2);
    m_grid->addWidget(head, row, 0, Qt::AlignTop);
    head->show();
    int column = 1;
    for (const QString &text : {first, second}) {
        auto *label = new TextLabel(text);
        if (first != second)
            label->bold();
        m_grid->addWidget(label->overflow(Overflow::Wrap), row, column++, Qt::AlignTop);
        label->show();
    }
}

void CompareCard::addNeeds(const work::BundleComparison &comparison)
{
    const auto &first = comparison.first.explanation.needs;
    const auto &second = comparison.second.explanation.needs;
    for (size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        addRow(tr("%1 (%2) covered")
                   .arg(BundleWords::needArea(first[i].need.area), BundleWords::severity(first[i].need.severity)),
            percent(first[i].share), percent(second[i].share));
}

void CompareCard::fillTable(const work::BundleComparison &comparison)
{
    clear();
    const BundleWords words(m_composer);
    const auto both = [&](const QString &name, const auto &of) {
        addRow(name, of(comparison.first), of(comparison.second));
    };
    for (const domain::ServiceArea area : domain::kAllServiceAreas) {
        both(BundleWords::area(area), [&](const work::ComparedBundle &side) {
            QStringList names;
            for (const int offer : side.offers) {
                if (m_composer.problem().offers[size_t(offer)].area == area)
                    names.append(u"%1 · %2"_s.arg(words.provider(offer), words.service(offer)));
            }
            return names.isEmpty() ? tr("Not used") : names.join(u'\n');
        });
    }
    addNeeds(comparison);
    both(tr("Copay a month"),
        [](const work::ComparedBundle &side) { return formats::won(side.month.copay); });
    both(tr("Price a month"), [](const work::ComparedBundle &side) {
        return tr("%1 = %2 + %3")
            .arg(formats::won(side.month.price), formats::won(side.month.subsidy),
                formats::won(side.month.copay));
    });
    both(tr("Copay, whole period"), [](const work::ComparedBundle &side) {
        return tr("%1 in %n month(s)", nullptr, side.months).arg(formats::won(side.month.copay * side.months));
    });
    both(tr("On the way in a week"),
        [](const work::ComparedBundle &side) { return tr("%1 min").arg(side.minutes); });
    both(tr("Rules"), [&](const work::ComparedBundle &side) {
        QStringList broken;
        for (const bundle::RuleResult &result : side.broken)
            broken.append(words.sentence(result));
        return broken.isEmpty() ? tr("breaks none") : broken.join(u'\n');
    });
}

void CompareCard::refresh()
{
    if (isHidden() || m_composer.made().person.id.isNil())
        return;
    fillBoxes();
    const work::BundleComparison comparison = work::bundlecompare::ofChoices(
        m_composer.made(), offersOf(m_first), offersOf(m_second), m_composer.months());
    fillTable(comparison);
    m_sentences->setText(work::bundlecompare::sentences(comparison).join(u'\n'));
}

QString CompareCard::sentences() const
{
    return m_sentences->text();
}

QStringList CompareCard::line(int row) const
{
    QStringList texts;
    int seen = 0;
    for (int i = kHeads; i < m_grid->rowCount(); ++i) {
        if (!m_grid->itemAtPosition(i, 0) || seen++ != row)
            continue;
        for (int column = 0; column < 3; ++column)
            texts.append(qobject_cast<TextLabel *>(m_grid->itemAtPosition(i, column)->widget())->text());
    }
    return texts;
}

void CompareCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void CompareCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

void CompareCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        words();
        refresh();
    }
}

} // namespace ui
