// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/repeatedgroup.h"

#include "model/instruments/answers.h"
#include "ui/assessment/formstate.h"
#include "ui/assessment/questionlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;

RepeatedGroup::RepeatedGroup(FormState &state, const Item &group, const FormPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_group(group)
    , m_place(place)
    , m_all(new QVBoxLayout)
    , m_add((new Button(tr("One more: %1").arg(FormState::text(group.text))))->small())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(8);
    m_all->setSpacing(10);
    layout->addLayout(m_all);
    m_add->withIcon(u"plus"_s);
    m_add->setObjectName(u"addOccurrence"_s);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        m_state.addOccurrence(m_place, m_group);
        if (!m_lists.isEmpty())
            m_lists.last()->focusFirst();
    });
    refresh();
}

void RepeatedGroup::refresh()
{
    const int count = m_state.occurrences(m_place, m_group);
    if (count != m_built)
        build(count);
    for (QuestionList *list : std::as_const(m_lists))
        list->refresh();
    m_add->setVisible(count < m_group.limits.maxOccurs.value_or(instruments::kMaxOccurrences));
}

void RepeatedGroup::build(int count)
{
    m_built = count;
    m_lists.clear();
    while (QLayoutItem *item = m_all->takeAt(0)) {
        // It may be the very button in it that asked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < count; ++i) {
        QWidget *one = makeOne(i, count);
        m_all->addWidget(one);
        one->show();
    }
}

QWidget *RepeatedGroup::makeOne(int at, int count)
{
    const QString title = tr("%1 %2").arg(FormState::text(m_group.text)).arg(at + 1);
    auto *card = new Card(title);
    std::vector<const Item *> items;
    for (const Item &child : m_group.children)
        items.push_back(&child);
    FormPlace place = m_place;
    place.append({m_group.linkId, at});
    auto *list = new QuestionList(m_state, items, place);
    connect(list, &QuestionList::composed, this, &RepeatedGroup::composed);
    card->body()->addWidget(list);
    m_lists.append(list);
    if (count > std::max(1, m_group.limits.minOccurs)) {
        auto *remove = (new Button(tr("Take out")))->small();
        remove->setAccessibleName(tr("%1: take out").arg(title));
        card->header()->addWidget(remove);
        connect(
            remove, &Button::clicked, this, [this, at] { m_state.removeOccurrence(m_place, m_group, at); });
    }
    return card;
}

} // namespace ui
