// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/questionlist.h"

#include "ui/assessment/formstate.h"
#include "ui/assessment/questionrow.h"
#include "ui/assessment/repeatedgroup.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;
using instruments::ItemRole;
using instruments::ItemType;

QuestionList::QuestionList(
    FormState &state, const std::vector<const Item *> &items, const FormPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_place(place)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Item *item : items)
        add(layout, *item);
    refresh();
}

void QuestionList::add(QVBoxLayout *layout, const Item &item)
{
    if (item.role == ItemRole::Total || item.role == ItemRole::Subtotal)
        return;
    if (item.isRepeatingGroup()) {
        auto *group = new RepeatedGroup(m_state, item, m_place);
        connect(group, &RepeatedGroup::composed, this, &QuestionList::composed);
        layout->addWidget(group);
        m_groups.append(group);
        m_passages.append({&item, group});
        return;
    }
    if (item.isQuestion() && isReckoned(item)) {
        addReckoned(layout, item);
    } else if (item.isQuestion()) {
        auto *row = new QuestionRow(m_state, item, m_place, this);
        connect(row, &QuestionRow::composed, this, &QuestionList::composed);
        layout->addWidget(row);
        m_rows.append(row);
    } else if (!item.text.isEmpty()) {
        const bool isHeading = item.type == ItemType::Group;
        auto *words = new TextLabel(FormState::text(item.text), isHeading ? TextSize::Strong : TextSize::Body,
            isHeading ? Colour::Text : Colour::Text2);
        if (isHeading)
            words->bold();
        words->setContentsMargins(0, isHeading ? 10 : 2, 0, 4);
        layout->addWidget(words->overflow(Overflow::Wrap));
        m_passages.append({&item, words});
    }
    for (const Item &child : item.children)
        add(layout, child);
}

void QuestionList::addReckoned(QVBoxLayout *layout, const Item &item)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->addWidget(
        (new TextLabel(FormState::text(item.text), TextSize::Body, Colour::Text2))->overflow(Overflow::Wrap),
        1);
    auto *value = new TextLabel;
    line->addWidget(value->bold());
    layout->addWidget(row);
    m_passages.append({&item, row});
    m_reckoned.append({&item, value});
}

void QuestionList::refresh()
{
    for (const Passage &passage : std::as_const(m_passages))
        passage.widget->setVisible(m_state.isAskedAt(m_place, passage.item->linkId));
    for (QuestionRow *row : std::as_const(m_rows))
        row->refresh();
    for (RepeatedGroup *group : std::as_const(m_groups))
        group->refresh();
    for (const Reckoned &reckoned : std::as_const(m_reckoned)) {
        QJsonValue value = m_state.calculated().value(reckoned.item->linkId);
        if (value.isUndefined())
            value = m_state.answersAt(m_place).value(reckoned.item->linkId);
        reckoned.value->setText(value.isUndefined() ? u"–"_s : FormState::wordOf(*reckoned.item, value));
    }
}

QList<QuestionRow *> QuestionList::allRows() const
{
    return findChildren<QuestionRow *>();
}

void QuestionList::focusFirst()
{
    const auto rows = allRows();
    for (QuestionRow *row : rows) {
        if (!row->isHidden()) {
            row->focusControl();
            return;
        }
    }
}

QWidget *QuestionList::focusQuestion(const QString &linkId)
{
    const auto rows = allRows();
    for (QuestionRow *row : rows) {
        if (row->linkId() == linkId && !row->isHidden()) {
            row->focusControl();
            return row;
        }
    }
    return nullptr;
}

bool QuestionList::chooseInFocus(int index)
{
    const auto rows = allRows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i)->isAncestorOf(QApplication::focusWidget()))
            continue;
        if (!rows.at(i)->choose(index))
            return false;
        for (qsizetype next = i + 1; next < rows.size(); ++next) {
            if (!rows.at(next)->isHidden()) {
                rows.at(next)->focusControl();
                break;
            }
        }
        return true;
    }
    return false;
}

} // namespace ui
