// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/structurecard.h"

#include "ui/instruments/formauthor.h"
#include "ui/instruments/questionline.h"
#include "ui/instruments/questiontext.h"
#include "ui/instruments/structurelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::FormDraft;

StructureCard::StructureCard(FormAuthor &author, QWidget *parent)
    : Card(tr("Questions"), {}, parent)
    , m_author(author)
    , m_list(new StructureList)
    , m_scroll(scrollRoom(m_list))
    , m_below(new QWidget)
{
    setPadding(Padding::None);
    body()->addWidget(m_scroll);
    auto *column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeButtons());
    auto *hint
        = new TextLabel(tr("Enter: next question · Tab: into a group · Alt+↑ ↓: move · Shift+Delete: remove"),
            TextSize::Caption, Colour::Text2);
    hint->overflow(Overflow::Wrap);
    column->addWidget(hint);
    footer()->addWidget(m_below, 1);
    connect(m_list, &StructureList::currentChanged, this, [this](const QString &linkId) {
        if (QuestionLine *line = m_list->line(linkId))
            m_scroll->ensureWidgetVisible(line);
    });
}

QWidget *StructureCard::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 2);
    const auto button = [&](const QString &text, auto act) {
        auto *made = new Button(text);
        made->small()->withIcon(u"plus"_s);
        connect(made, &Button::clicked, this, act);
        flow->addWidget(made);
        return made;
    };
    const auto make = [this](auto making) {
        const QString made = m_author.make(making);
        if (!made.isEmpty())
            goTo(made);
    };
    button(tr("Group"),
        [this, make] { make([this](FormDraft &draft) { return draft.addGroup(m_list->current(), {}); }); });
    button(tr("Text to read"),
        [this, make] { make([this](FormDraft &draft) { return draft.addDisplay(m_list->current(), {}); }); });
    m_total = button(tr("Total"), [this] { Q_EMIT totalRequested(); });
    m_total->setObjectName(u"addTotal"_s);
    button(tr("Subtotal"), [this, make] {
        make([this](FormDraft &draft) {
            return draft.addSubtotal(m_list->current(), {tr("Subtotal"), u"Subtotal"_s});
        });
    });
    return buttons;
}

void StructureCard::refresh()
{
    m_list->show(m_author.form(), m_author.problems(), m_author.isReadOnly(), m_author.language());
    const QStringList all = m_author.linkIds();
    for (const QString &linkId : all)
        m_list->setShiftable(linkId, m_author.draft().canIndent(linkId), m_author.draft().canOutdent(linkId));
    setNote(tr("%n question(s)", nullptr, m_author.questions()));
    m_total->setEnabled(!m_author.form().total);
    m_below->parentWidget()->setVisible(!m_author.isReadOnly());
}

void StructureCard::begin()
{
    m_list->clearUnborn();
    m_list->setCurrent({});
    m_scroll->ensureVisible(0, 0);
}

void StructureCard::goTo(const QString &linkId)
{
    m_list->edit(linkId);
    if (QuestionLine *line = m_list->line(linkId))
        m_scroll->ensureWidgetVisible(line);
}

void StructureCard::goToNew(const QString &current)
{
    m_list->clearUnborn();
    m_list->editNew();
    m_list->setCurrent(current);
    m_scroll->ensureWidgetVisible(m_list->newText());
}

} // namespace ui
