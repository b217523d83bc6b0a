// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/totalpanel.h"

#include "ui/assessment/formstate.h"
#include "ui/instruments/bandrows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::FormDraft;
using instruments::MissingRule;

TotalPanel::TotalPanel(QDate today, QWidget *parent)
    : PropertyPanel(parent)
    , m_english(makeLine(tr("In English")))
    , m_all(new Segments(tr("What is counted"), {tr("All questions with points"), tr("Chosen ones")}))
    , m_reach(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_partsBox(new QWidget)
    , m_parts(new QVBoxLayout(m_partsBox))
    , m_missing(new QComboBox)
    , m_mayMiss(new QSpinBox)
    , m_bands(new BandRows(today))
{
    m_parts->setContentsMargins(0, 4, 0, 0);
    m_parts->setSpacing(0);
    QWidget *counted = addPart(tr("What is counted"), m_all);
    counted->layout()->addWidget(m_reach);
    counted->layout()->addWidget(m_partsBox);
    m_reach->setContentsMargins(3, 0, 0, 0);
    connect(m_all, &Segments::chosen, this, [this](int index) { send(index == 0); });
    addMissing();
    addPart(tr("Bands"), m_bands, tr("What the points mean, such as low, middle, high. May stay empty."));
    connect(m_bands, &BandRows::edited, this, [this](const std::vector<instruments::Band> &bands) {
        Q_EMIT editRequested(
            [linkId = m_linkId, bands](FormDraft &draft) { return draft.setBands(linkId, bands); });
    });
    connect(m_bands, &BandRows::stepEnded, this, &TotalPanel::stepEnded);
    addPart(tr("In English"), m_english);
    connect(m_english, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_text.en = text;
        Q_EMIT editRequested(
            [linkId = m_linkId, words = m_text](FormDraft &draft) { return draft.setText(linkId, words); });
    });
    auto *remove = new Button(tr("Remove"), ButtonKind::Danger);
    remove->small()->withIcon(u"x"_s);
    body()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &Button::clicked, this, &TotalPanel::removeRequested);
    body()->addStretch(1);
}

void TotalPanel::addMissing()
{
    m_missing->setAccessibleName(tr("Where answers are missing"));
    m_missing->addItem(tr("The sum so far, marked as provisional"), int(MissingRule::Provisional));
    m_missing->addItem(tr("No total"), int(MissingRule::Incomplete));
    m_missing->addItem(tr("They count as the mean of the others"), int(MissingRule::Prorated));
    m_missing->addItem(tr("They count 0"), int(MissingRule::Zero));
    m_missing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mayMiss->setRange(1, 99);
    m_mayMiss->setAccessibleName(tr("How many may be missing"));
    m_mayMiss->setPrefix(tr("up to "));
    m_mayMiss->setSuffix(tr(" missing"));
    QWidget *box = addPart(tr("Where answers are missing"), m_missing);
    box->layout()->addWidget(m_mayMiss);
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        m_rule.missing = MissingRule(m_missing->itemData(index).toInt());
        m_rule.mayMiss = m_mayMiss->value();
        send(m_all->current() == 0);
    });
    connect(m_mayMiss, &QSpinBox::valueChanged, this, [this](int number) {
        m_rule.mayMiss = number;
        send(m_all->current() == 0);
    });
}

void TotalPanel::showParts(const FormDraft &draft, const QHash<QString, QString> &names)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    const instruments::ItemIndex index(draft.form());
    for (const instruments::Item *item : index.inOrder()) {
        if (!item->isQuestion() || item->readOnly || !item->lowestWeight())
            continue;
        const QString words = names.value(item->linkId) + u": "_s + FormState::text(item->text);
        auto *box
            = new QCheckBox(fontMetrics().elidedText(words, Qt::ElideRight, Theme::of(this).scaled(290)));
        box->setToolTip(words);
        box->setChecked(m_rule.parts.contains(item->linkId));
        connect(box, &QCheckBox::clicked, this, [this, linkId = item->linkId](bool counts) {
            m_rule.parts.removeAll(linkId);
            if (counts)
                m_rule.parts.append(linkId);
            send(false);
        });
        m_parts->addWidget(box);
        m_boxes.append(box);
    }
}

void TotalPanel::show(const FormDraft &draft, const QString &linkId, const QHash<QString, QString> &names)
{
    const instruments::TotalRule *rule = draft.totalRule(linkId);
    const instruments::ItemIndex index(draft.form());
    const instruments::Item *item = index.find(linkId);
    if (!rule || !item)
        return;
    m_linkId = linkId;
    m_rule = *rule;
    m_text = item->text;
    setTitle(FormState::text(item->text));
    put(m_english, item->text.en);
    const bool all = draft.countsAll(linkId);
    m_all->setCurrent(all ? 0 : 1);
    m_partsBox->setVisible(!all);
    if (!all)
        showParts(draft, names);
    m_reach->setText(rule->minimum && rule->maximum
            ? tr("%n question(s), %1 to %2 points", nullptr, int(rule->parts.size()))
                  .arg(QString::number(*rule->minimum), QString::number(*rule->maximum))
            : tr("%n question(s)", nullptr, int(rule->parts.size())));
    const QSignalBlocker quietMissing(m_missing);
    const QSignalBlocker quietNumber(m_mayMiss);
    m_missing->setCurrentIndex(m_missing->findData(int(rule->missing)));
    m_mayMiss->setVisible(rule->missing == MissingRule::Prorated);
    if (rule->mayMiss > 0)
        m_mayMiss->setValue(rule->mayMiss);
    m_bands->show(*rule);
}

void TotalPanel::send(bool all)
{
    Q_EMIT editRequested([linkId = m_linkId, rule = m_rule, all](
                             FormDraft &draft) { return draft.setTotal(linkId, rule, all); });
}

} // namespace ui
