// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/conditionrows.h"

#include "ui/assessment/formstate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::EnableWhen;
using instruments::ItemType;
using instruments::Operator;

namespace {

/// Existence is asked in two ways; all other signs stand for themselves.
struct Sign {
    Operator op;
    bool exists;
};
constexpr Sign kSigns[] = {{Operator::Equal, true}, {Operator::NotEqual, true},
    {Operator::GreaterOrEqual, true}, {Operator::LessOrEqual, true}, {Operator::Exists, true},
    {Operator::Exists, false}, {Operator::Greater, true}, {Operator::Less, true}};

int indexOf(const EnableWhen &condition)
{
    for (int i = 0; i < int(std::size(kSigns)); ++i) {
        const bool isSame = kSigns[i].op == condition.op
            && (condition.op != Operator::Exists || kSigns[i].exists == condition.answer.toBool());
        if (isSame)
            return i;
    }
    return 0;
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

bool isNumber(ItemType type)
{
    return type == ItemType::Integer || type == ItemType::Decimal || type == ItemType::Quantity;
}

} // namespace

ConditionRows::ConditionRows(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout)
    , m_behavior(new Segments(tr("Which conditions have to hold"), {tr("All of them"), tr("Any of them")}))
    , m_add(new Button(tr("Add a condition")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_box->setSpacing(2);
    column->addLayout(m_box);
    m_behavior->setSmall(true);
    column->addWidget(m_behavior, 0, Qt::AlignLeft);
    m_add->small()->withIcon(u"plus"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_behavior, &Segments::chosen, this, &ConditionRows::read);
    connect(m_add, &Button::clicked, this, &ConditionRows::add);
}

void ConditionRows::addLine()
{
    Line line{new QWidget, makeBox(tr("Question that decides")), makeBox(tr("Kind of condition")),
        makeBox(tr("Answer that decides")), new QLineEdit};
    line.sign->addItems({tr("is"), tr("is not"), tr("at least"), tr("at most"), tr("is answered"),
        tr("is not answered"), tr("more than"), tr("less than")});
    line.value->setAccessibleName(line.answer->accessibleName());
    auto *column = new QVBoxLayout(line.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    auto *remove = new Button({}, ButtonKind::Flat);
    remove->small()->withIcon(u"x"_s);
    remove->setAccessibleName(tr("Remove the condition"));
    remove->setToolTip(remove->accessibleName());
    top->setSpacing(0);
    top->addWidget(line.question, 1);
    top->addWidget(remove);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(line.sign, 1);
    bottom->addWidget(line.answer, 1);
    bottom->addWidget(line.value, 1);
    column->addLayout(top);
    column->addLayout(bottom);
    m_box->addWidget(line.box);
    connect(line.question, &QComboBox::activated, this, [this, box = line.box](int index) {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).box == box)
                fill(m_lines.at(i), firstOf(m_asked[size_t(index)]));
        }
        read();
    });
    connect(line.sign, &QComboBox::activated, this, &ConditionRows::read);
    connect(line.answer, &QComboBox::activated, this, &ConditionRows::read);
    connect(line.value, &QLineEdit::textEdited, this, &ConditionRows::read);
    connect(remove, &Button::clicked, this, [this, box = line.box] {
        const auto at = std::find_if(
            m_lines.begin(), m_lines.end(), [box](const Line &each) { return each.box == box; });
        at->box->deleteLater();
        at->box->hide();
        m_lines.erase(at);
        read();
    });
    m_lines.append(line);
}

EnableWhen ConditionRows::firstOf(const Asked &asked) const
{
    EnableWhen condition{asked.linkId, Operator::Equal, {}, {}};
    if (!asked.options.empty())
        condition.answer = asked.options.front().value;
    else if (asked.type == ItemType::Boolean)
        condition.answer = true;
    else
        condition = {asked.linkId, Operator::Exists, true, {}};
    return condition;
}

void ConditionRows::fillAnswers(const Line &line, const Asked &asked, const EnableWhen &condition)
{
    line.answer->clear();
    for (const instruments::Option &option : asked.options)
        line.answer->addItem(FormState::text(option.text), option.value.toVariant());
    if (asked.type == ItemType::Boolean) {
        line.answer->addItem(Segments::yesNoUnknown().at(0), true);
        line.answer->addItem(Segments::yesNoUnknown().at(1), false);
    }
    line.answer->setCurrentIndex(line.answer->findData(condition.answer.toVariant()));
    const bool isAsked = condition.op != Operator::Exists;
    line.answer->setVisible(isAsked && line.answer->count() > 0);
    line.value->setVisible(isAsked && line.answer->count() == 0);
    const QString text = condition.answer.isBool() ? QString() : condition.answer.toVariant().toString();
    if (line.value->text() != text && !line.value->hasFocus())
        line.value->setText(text);
}

void ConditionRows::fill(const Line &line, const EnableWhen &condition)
{
    const QSignalBlocker quietQuestion(line.question);
    const QSignalBlocker quietSign(line.sign);
    const QSignalBlocker quietAnswer(line.answer);
    line.question->clear();
    int at = -1;
    for (size_t i = 0; i < m_asked.size(); ++i) {
        line.question->addItem(m_asked[i].name);
        if (m_asked[i].linkId == condition.question)
            at = int(i);
    }
    line.question->setCurrentIndex(at);
    line.sign->setCurrentIndex(indexOf(condition));
    if (at >= 0)
        fillAnswers(line, m_asked[size_t(at)], condition);
}

void ConditionRows::show(
    const instruments::Questionnaire &form, const QString &linkId, const QHash<QString, QString> &names)
{
    const instruments::ItemIndex index(form);
    m_asked.clear();
    const instruments::Item *item = index.find(linkId);
    m_conditions = item ? item->enableWhen : std::vector<EnableWhen>{};
    for (const instruments::Item *each : index.inOrder()) {
        if (each->linkId == linkId || !each->isQuestion() || each->readOnly)
            continue;
        const QString words = FormState::text(each->text);
        m_asked.push_back(
            {each->linkId, names.value(each->linkId) + u": "_s + words, each->type, each->options});
    }
    while (m_lines.size() > qsizetype(m_conditions.size())) {
        m_lines.last().box->hide();
        m_lines.takeLast().box->deleteLater();
    }
    while (m_lines.size() < qsizetype(m_conditions.size()))
        addLine();
    for (size_t i = 0; i < m_conditions.size(); ++i)
        fill(m_lines.at(qsizetype(i)), m_conditions[i]);
    m_behavior->setVisible(m_conditions.size() > 1);
    const bool isAny = item && item->enableBehavior == instruments::EnableBehavior::Any;
    m_behavior->setCurrent(isAny ? 1 : 0);
    m_add->setEnabled(!m_asked.empty());
}

EnableWhen ConditionRows::conditionOf(const Line &line) const
{
    const int at = line.question->currentIndex();
    if (at < 0)
        return {};
    const Asked &asked = m_asked[size_t(at)];
    const Sign sign = kSigns[std::max(0, line.sign->currentIndex())];
    EnableWhen condition{asked.linkId, sign.op, {}, {}};
    if (sign.op == Operator::Exists)
        condition.answer = sign.exists;
    else if (!asked.options.empty() || asked.type == ItemType::Boolean)
        condition.answer = QJsonValue::fromVariant(
            line.answer->currentIndex() < 0 ? line.answer->itemData(0) : line.answer->currentData());
    else if (isNumber(asked.type))
        condition.answer = line.value->text().toDouble();
    else
        condition.answer = line.value->text();
    return condition;
}

void ConditionRows::read()
{
    std::vector<EnableWhen> conditions;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.question->currentIndex() >= 0)
            conditions.push_back(conditionOf(line));
    }
    Q_EMIT edited(conditions,
        m_behavior->current() == 1 ? instruments::EnableBehavior::Any : instruments::EnableBehavior::All);
}

void ConditionRows::add()
{
    if (m_asked.empty())
        return;
    std::vector<EnableWhen> conditions = m_conditions;
    conditions.push_back(firstOf(m_asked.front()));
    Q_EMIT edited(conditions,
        m_behavior->current() == 1 ? instruments::EnableBehavior::Any : instruments::EnableBehavior::All);
}

} // namespace ui
