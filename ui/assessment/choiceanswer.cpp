// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/choiceanswer.h"

#include "model/instruments/answers.h"
#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using instruments::Item;
using instruments::ItemType;

namespace {

constexpr qsizetype kMostSegments = 5;
constexpr int kStripWidth = 300;

} // namespace

ChoiceAnswer::ChoiceAnswer(const Item &item, QWidget *parent)
    : AnswerControl(parent)
    , m_item(item)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QStringList texts;
    if (item.type == ItemType::Boolean) {
        texts = Segments::yesNoUnknown();
        m_values = {true, false, instruments::Answers::unknown()};
    }
    for (const instruments::Option &option : item.options) {
        texts.append(FormState::text(option.text));
        m_values.append(option.value);
    }
    const bool takesOther = item.type == ItemType::OpenChoice || m_values.isEmpty();
    if (!takesOther && !m_values.contains(instruments::Answers::unknown())) {
        texts.append(tr("Not known"));
        m_values.append(instruments::Answers::unknown());
    }
    if (!texts.isEmpty() && texts.size() <= kMostSegments && !takesOther)
        makeSegments(texts);
    if (!m_segments && !texts.isEmpty())
        makeList(texts);
    if (takesOther)
        makeOther();
}

void ChoiceAnswer::makeSegments(const QStringList &texts)
{
    auto *segments = new Segments(FormState::text(m_item.text), texts, this);
    segments->setSmall(true);
    if (segments->sizeHint().width() > Theme::of(this).scaled(kStripWidth)) {
        delete segments;
        return;
    }
    m_segments = segments;
    layout()->addWidget(segments);
    connect(segments, &Segments::chosen, this, &ChoiceAnswer::take);
}

void ChoiceAnswer::makeList(const QStringList &texts)
{
    auto *box = new QWidget;
    box->setAccessibleName(FormState::text(m_item.text));
    auto *flow = new FlowLayout(box, 18);
    m_list = new QButtonGroup(this);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *choice = new QRadioButton(QString(texts.at(i)).replace(u'&', QStringLiteral("&&")));
        choice->setAccessibleName(QStringLiteral("%1, %2").arg(FormState::text(m_item.text), texts.at(i)));
        m_list->addButton(choice, int(i));
        flow->addWidget(choice);
    }
    layout()->addWidget(box);
    connect(m_list, &QButtonGroup::idClicked, this, &ChoiceAnswer::take);
}

void ChoiceAnswer::makeOther()
{
    m_other = new QLineEdit;
    m_other->setAccessibleName(tr("%1: another answer").arg(FormState::text(m_item.text)));
    m_other->setPlaceholderText(m_values.isEmpty() ? QString() : tr("Another answer in your own words"));
    layout()->addWidget(m_other);
    connect(m_other, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_list && !text.isEmpty())
            setAnswer(text);
        Q_EMIT answered(text);
    });
}

void ChoiceAnswer::take(int index)
{
    Q_EMIT answered(m_values.value(index));
}

int ChoiceAnswer::indexOf(const QJsonValue &answer) const
{
    return int(m_values.indexOf(answer));
}

void ChoiceAnswer::setAnswer(const QJsonValue &answer)
{
    const int at = answer.isUndefined() ? -1 : indexOf(answer);
    if (m_segments && m_segments->current() != at)
        m_segments->setCurrent(at);
    if (m_list && m_list->checkedId() != at) {
        // An exclusive group does not let go of its last choice.
        m_list->setExclusive(false);
        const auto buttons = m_list->buttons();
        for (QAbstractButton *button : buttons)
            button->setChecked(m_list->id(button) == at);
        m_list->setExclusive(true);
    }
    if (m_other && !m_other->hasFocus()) {
        const QSignalBlocker quiet(m_other);
        m_other->setText(at < 0 ? FormState::wordOf(m_item, answer) : QString());
    }
}

void ChoiceAnswer::focusAnswer()
{
    QWidget *target = m_other;
    if (m_segments) {
        const auto parts = m_segments->findChildren<QWidget *>();
        for (QWidget *part : parts) {
            if (part->focusPolicy() == Qt::StrongFocus)
                target = part;
        }
    } else if (m_list) {
        target = m_list->checkedButton() ? m_list->checkedButton() : m_list->button(0);
    }
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

bool ChoiceAnswer::choose(int index)
{
    if (index < 0 || index >= m_values.size())
        return false;
    setAnswer(m_values.at(index));
    take(index);
    return true;
}

} // namespace ui
