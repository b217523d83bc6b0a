// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/questionpanel.h"

#include "ui/assessment/answertext.h"
#include "ui/assessment/formstate.h"
#include "ui/instruments/conditionrows.h"
#include "ui/instruments/optionrows.h"
#include "ui/instruments/typewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleValidator>
#include <QIntValidator>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::FormDraft;
using instruments::Item;
using instruments::ItemType;

namespace {

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : QString();
}

QJsonValue numberFrom(const QLineEdit *line)
{
    bool isNumber = false;
    const double number = line->text().toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
}

bool isNumber(ItemType type)
{
    return type == ItemType::Integer || type == ItemType::Decimal;
}

bool isChoice(ItemType type)
{
    return type == ItemType::Choice || type == ItemType::OpenChoice;
}

} // namespace

QuestionPanel::QuestionPanel(std::vector<instruments::AnswerSet> sets, QWidget *parent)
    : PropertyPanel(parent)
    , m_sets(std::move(sets))
    , m_english(makeLine(tr("In English")))
    , m_shortName(makeLine(tr("Short name")))
    , m_kind(new QComboBox)
    , m_required(new QCheckBox(tr("Has to be answered")))
    , m_options(new OptionRows)
    , m_least(makeLine(tr("At least")))
    , m_most(makeLine(tr("At most")))
    , m_length(makeLine(tr("Letters at most")))
    , m_conditions(new ConditionRows)
    , m_urgent(new QComboBox)
    , m_steps(makeText(tr("What to do at once"), 3))
{
    addPlain();
    addAnswers();
    addLimits();
    addPart(tr("Asked only when"), m_conditions);
    connect(m_conditions, &ConditionRows::edited, this,
        [this](const std::vector<instruments::EnableWhen> &conditions, instruments::EnableBehavior behavior) {
            Q_EMIT editRequested([linkId = m_linkId, conditions, behavior](FormDraft &draft) {
                return draft.setConditions(linkId, conditions, behavior);
            });
        });
    addUrgency();
    addButtons();
    body()->addStretch(1);
}

void QuestionPanel::addPlain()
{
    m_kind->setAccessibleName(tr("Kind of answer"));
    m_kind->setObjectName(u"kind"_s);
    m_kindBox = addPart(tr("Kind of answer"), m_kind);
    m_kindBox->layout()->addWidget(m_required);
    connect(m_kind, &QComboBox::activated, this, &QuestionPanel::chooseKind);
    connect(m_required, &QCheckBox::clicked, this, [this](bool required) {
        Q_EMIT editRequested(
            [linkId = m_linkId, required](FormDraft &draft) { return draft.setRequired(linkId, required); });
    });
}

void QuestionPanel::addAnswers()
{
    m_optionsBox = addPart(tr("Answers"), m_options);
    connect(m_options, &OptionRows::stepEnded, this, &QuestionPanel::stepEnded);
    connect(m_options, &OptionRows::edited, this, [this](const std::vector<instruments::Option> &options) {
        Q_EMIT editRequested([linkId = m_linkId, options, all = m_options->isForAll()](FormDraft &draft) {
            return draft.setOptions(all ? draft.sharing(linkId) : QStringList(linkId), options);
        });
    });
}

void QuestionPanel::addLimits()
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_least->setPlaceholderText(tr("At least"));
    m_most->setPlaceholderText(tr("At most"));
    m_least->setValidator(new QDoubleValidator(m_least));
    m_most->setValidator(new QDoubleValidator(m_most));
    m_length->setValidator(new QIntValidator(0, 20000, m_length));
    row->addWidget(m_least);
    row->addWidget(m_most);
    m_numbersBox = addPart(tr("Least and most"), pair);
    m_lengthBox = addPart(tr("Letters at most"), m_length);
    for (QLineEdit *line : {m_least, m_most, m_length})
        connect(line, &QLineEdit::textEdited, this, &QuestionPanel::readLimits);
}

void QuestionPanel::addUrgency()
{
    m_urgent->setAccessibleName(tr("Makes the case urgent"));
    m_urgent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_urgencyBox = addPart(tr("Makes the case urgent"), m_urgent);
    m_stepsBox = addPart(tr("What to do at once"), m_steps,
        tr("It stands beside the question as soon as the answer is chosen: whom to tell, whom to call."));
    connect(m_urgent, &QComboBox::activated, this, &QuestionPanel::readUrgency);
    connect(m_steps, &AnswerText::edited, this, &QuestionPanel::readUrgency);
    addPart(tr("In English"), m_english);
    addPart(tr("Short name"), m_shortName, tr("For tables and lists of what is still open."));
    connect(m_english, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_item.text.en = text;
        Q_EMIT editRequested([linkId = m_linkId, words = m_item.text](
                                 FormDraft &draft) { return draft.setText(linkId, words); });
    });
    connect(m_shortName, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_item.shortName.ko = text;
        Q_EMIT editRequested([linkId = m_linkId, words = m_item.shortName](
                                 FormDraft &draft) { return draft.setShortName(linkId, words); });
    });
}

void QuestionPanel::addButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kControlSpacing);
    auto *copy = new Button(tr("Copy below"));
    copy->small()->withIcon(u"plus"_s);
    auto *remove = new Button(tr("Remove"), ButtonKind::Danger);
    remove->small()->withIcon(u"x"_s);
    remove->setToolTip(tr("Shift+Delete in the list does the same. It can be undone."));
    row->addWidget(copy);
    row->addWidget(remove);
    row->addStretch(1);
    addPart({}, buttons);
    connect(copy, &Button::clicked, this, &QuestionPanel::duplicateRequested);
    connect(remove, &Button::clicked, this, &QuestionPanel::removeRequested);
}

void QuestionPanel::show(const FormDraft &draft, const QString &linkId, const QHash<QString, QString> &names)
{
    const instruments::ItemIndex index(draft.form());
    const Item *item = index.find(linkId);
    if (!item)
        return;
    m_linkId = linkId;
    m_item = *item;
    setTitle(names.value(linkId));
    put(m_english, item->text.en);
    put(m_shortName, item->shortName.ko);
    showKind(*item);
    m_optionsBox->setVisible(isChoice(item->type));
    if (isChoice(item->type))
        m_options->show(item->options, instruments::answerSetsFor(draft.form(), m_sets),
            int(draft.sharing(linkId).size()));
    showLimits(*item);
    m_conditions->show(draft.form(), linkId, names);
    showUrgency(*item);
}

void QuestionPanel::showKind(const Item &item)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    QList<QuestionKind> kinds = questionKinds();
    const QuestionKind own{item.type, item.repeats && item.type == ItemType::Choice};
    if (!kinds.contains(own))
        kinds.append(own);
    for (const QuestionKind &kind : std::as_const(kinds))
        m_kind->addItem(kindWord(kind), QVariantList{int(kind.type), kind.repeats});
    m_kind->setCurrentIndex(int(kinds.indexOf(own)));
    m_kindBox->setVisible(item.type != ItemType::Group);
    m_required->setVisible(item.isQuestion());
    m_required->setChecked(item.required);
}

void QuestionPanel::chooseKind(int index)
{
    const QVariantList kind = m_kind->itemData(index).toList();
    Q_EMIT editRequested([linkId = m_linkId, type = ItemType(kind.at(0).toInt()),
                             repeats = kind.at(1).toBool()](FormDraft &draft) -> base::Done {
        if (const base::Done done = draft.setType(linkId, type); !done)
            return done;
        return draft.setRepeats(linkId, repeats);
    });
}

void QuestionPanel::showLimits(const Item &item)
{
    m_numbersBox->setVisible(isNumber(item.type));
    m_lengthBox->setVisible(item.type == ItemType::String || item.type == ItemType::Text);
    put(m_least, numberText(item.limits.least));
    put(m_most, numberText(item.limits.most));
    put(m_length, item.maxLength > 0 ? QString::number(item.maxLength) : QString());
}

void QuestionPanel::readLimits()
{
    instruments::Limits limits = m_item.limits;
    if (isNumber(m_item.type)) {
        limits.least = numberFrom(m_least);
        limits.most = numberFrom(m_most);
    }
    Q_EMIT editRequested([linkId = m_linkId, limits, length = m_length->text().toInt()](
                             FormDraft &draft) { return draft.setLimits(linkId, limits, length); });
}

void QuestionPanel::showUrgency(const Item &item)
{
    const bool mayBe = (isChoice(item.type) && !item.options.empty()) || item.type == ItemType::Boolean;
    const QSignalBlocker quiet(m_urgent);
    m_urgent->clear();
    m_urgent->addItem(tr("No"));
    if (item.type == ItemType::Boolean) {
        m_urgent->addItem(tr("With the answer “%1”").arg(Segments::yesNoUnknown().at(0)), QVariantList{true});
        m_urgent->addItem(
            tr("With the answer “%1”").arg(Segments::yesNoUnknown().at(1)), QVariantList{false});
    }
    for (const instruments::Option &option : item.options)
        m_urgent->addItem(tr("With the answer “%1”").arg(FormState::text(option.text)),
            QVariantList{option.value.toVariant()});
    for (const instruments::Option &option : item.options) {
        if (option.weight)
            m_urgent->addItem(tr("From %n point(s) on", nullptr, int(*option.weight)),
                QVariantList{QVariant(), *option.weight});
    }
    QVariantList own;
    if (!item.urgentAnswer.isUndefined())
        own = {item.urgentAnswer.toVariant()};
    else if (item.urgentFrom)
        own = {QVariant(), *item.urgentFrom};
    int at = 0;
    for (int i = 1; i < m_urgent->count() && !own.isEmpty(); ++i) {
        if (m_urgent->itemData(i).toList() == own)
            at = i;
    }
    m_urgent->setCurrentIndex(at);
    m_urgencyBox->setVisible(mayBe);
    m_stepsBox->setVisible(mayBe && at > 0);
    put(m_steps, FormState::text(item.safetyProtocol));
}

void QuestionPanel::readUrgency()
{
    instruments::Urgency urgency;
    const QVariantList chosen = m_urgent->currentData().toList();
    if (chosen.size() == 1)
        urgency.answer = QJsonValue::fromVariant(chosen.first());
    else if (chosen.size() == 2)
        urgency.from = chosen.at(1).toDouble();
    if (!chosen.isEmpty()) {
        urgency.steps = m_item.safetyProtocol;
        QString &steps
            = FormState::language() == instruments::Language::Korean ? urgency.steps.ko : urgency.steps.en;
        steps = m_steps->fullText();
    }
    Q_EMIT editRequested(
        [linkId = m_linkId, urgency](FormDraft &draft) { return draft.setUrgency(linkId, urgency); });
}

} // namespace ui
