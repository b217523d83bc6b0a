// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/structurelist.h"

#include "ui/instruments/questionline.h"
#include "ui/instruments/questiontext.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Item;
using instruments::ItemType;

StructureList::StructureList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QuestionText(tr("Name of the checklist")))
    , m_new(new QuestionText(tr("New question")))
    , m_newRow(new QWidget)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    makeEnds();
}

void StructureList::makeEnds()
{
    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 12, 16, 10);
    m_title->setInk(TextSize::H2, Weight::Bold);
    m_title->setPlaceholderText(tr("Name of the checklist"));
    m_title->setObjectName(u"formTitle"_s);
    headRow->addWidget(m_title);
    m_layout->addWidget(head);

    auto *row = new QHBoxLayout(m_newRow);
    row->setContentsMargins(12, 8, 12, 12);
    row->setSpacing(6);
    auto *sign = new TextLabel(u"+"_s, TextSize::Body, Colour::Text2);
    sign->setAlignment(Qt::AlignRight | Qt::AlignTop);
    sign->setFixedWidth(Theme::of(this).scaled(30));
    row->addWidget(sign, 0, Qt::AlignTop);
    m_new->setPlaceholderText(tr("Type a question and press Enter. Of pasted lines each becomes one."));
    m_new->setObjectName(u"newQuestion"_s);
    row->addWidget(m_new, 1);
    m_layout->addWidget(m_newRow);
    m_layout->addStretch(1);

    connect(m_title, &AnswerText::edited, this, &StructureList::titleEdited);
    connect(m_title, &AnswerText::composed, this, &StructureList::composed);
    connect(m_title, &QuestionText::focused, this, [this] {
        setCurrent({});
        Q_EMIT currentChanged({});
    });
    connect(m_title, &QuestionText::entered, this, [this] { step({}, 1); });
    connect(m_title, &QuestionText::stepRequested, this, [this](int by) {
        if (by > 0)
            step({}, 1);
    });
    connect(m_new, &AnswerText::edited, this, &StructureList::unbornEdited);
    connect(m_new, &QuestionText::entered, this, &StructureList::enterNew);
    connect(m_new, &QuestionText::stepRequested, this, [this](int by) {
        if (by < 0)
            edit(m_order.isEmpty() ? QString() : m_order.last());
    });
    connect(m_new, &QuestionText::removeRequested, this, [this] {
        if (unborn().isEmpty())
            edit(m_order.isEmpty() ? QString() : m_order.last());
        else
            clearUnborn();
    });
    connect(m_new, &QuestionText::linesPasted, this, [this](const QString &text) {
        Q_EMIT linesPasted({}, unborn().isEmpty() ? text : unborn() + u'\n' + text);
    });
    for (QuestionText *each : {m_title, m_new}) {
        connect(each, &QuestionText::undoRequested, this, &StructureList::undoRequested);
        connect(each, &QuestionText::redoRequested, this, &StructureList::redoRequested);
    }
}

void StructureList::enterNew()
{
    if (!unborn().isEmpty())
        Q_EMIT addRequested({}, unborn());
}

QString StructureList::unborn() const
{
    return m_new->fullText().simplified();
}

void StructureList::clearUnborn()
{
    m_new->setText({});
    m_new->setFixedHeight(m_new->sizeHint().height());
    m_new->setInk(TextSize::Body, Weight::Regular);
}

void StructureList::listen(QuestionText *text, const QString &linkId)
{
    connect(text, &AnswerText::edited, this,
        [this, linkId](const QString &words) { Q_EMIT textEdited(linkId, words); });
    connect(text, &AnswerText::composed, this, &StructureList::composed);
    connect(text, &QuestionText::focused, this, [this, linkId] {
        setCurrent(linkId);
        Q_EMIT currentChanged(linkId);
    });
    connect(text, &QuestionText::entered, this, [this, linkId] {
        if (!m_isReadOnly)
            Q_EMIT addRequested(linkId, {});
    });
    connect(text, &QuestionText::removeRequested, this, [this, linkId] { Q_EMIT removeRequested(linkId); });
    connect(text, &QuestionText::moveRequested, this,
        [this, linkId](int by) { Q_EMIT moveRequested(linkId, by); });
    connect(text, &QuestionText::shiftRequested, this,
        [this, linkId](bool in) { Q_EMIT shiftRequested(linkId, in); });
    connect(text, &QuestionText::stepRequested, this, [this, linkId](int by) { step(linkId, by); });
    connect(text, &QuestionText::linesPasted, this,
        [this, linkId](const QString &lines) { Q_EMIT linesPasted(linkId, lines); });
    connect(text, &QuestionText::undoRequested, this, &StructureList::undoRequested);
    connect(text, &QuestionText::redoRequested, this, &StructureList::redoRequested);
}

QuestionLine *StructureList::makeLine(const QString &linkId)
{
    auto *line = new QuestionLine(linkId);
    line->setObjectName(u"item:"_s + linkId);
    listen(line->text(), linkId);
    m_lines.insert(linkId, line);
    return line;
}

void StructureList::place(const Item &item, int depth, const QString &number)
{
    QuestionLine *line = m_lines.value(item.linkId);
    if (!line)
        line = makeLine(item.linkId);
    const int at = int(m_order.size()) + 1;
    if (m_layout->indexOf(line) != at) {
        // Moving a widget within its layout keeps the focus, taking it out of its parent would not.
        m_layout->removeWidget(line);
        m_layout->insertWidget(at, line);
        line->QWidget::show();
    }
    m_order.append(item.linkId);
    const QString plain = number.endsWith(u'.') ? number.chopped(1) : number;
    const QString name = plain.isEmpty() ? item.text.in(m_language) : tr("Question %1").arg(plain);
    m_names.insert(item.linkId, name.isEmpty() ? tr("A text without words") : name);
    line->show(item, {number, depth, m_language, m_wrong.contains(item.linkId), m_isReadOnly});
    line->setCurrent(item.linkId == m_current);
}

void StructureList::placeAll(const std::vector<Item> &items, int depth, const QString &before)
{
    int number = 0;
    for (const Item &item : items) {
        const bool isReckoned
            = item.role == instruments::ItemRole::Total || item.role == instruments::ItemRole::Subtotal;
        QString label;
        if (item.isQuestion() && !isReckoned)
            label = before + QString::number(++number) + (depth == 0 ? u"."_s : QString());
        else if (item.type == ItemType::Group)
            label = before + QString::number(++number) + (depth == 0 ? u"."_s : QString());
        place(item, depth, label);
        placeAll(item.children, depth + 1,
            label.isEmpty() ? before : (label.endsWith(u'.') ? label.chopped(1) : label) + u'-');
    }
}

void StructureList::show(const instruments::Questionnaire &form,
    const std::vector<instruments::DraftProblem> &problems, bool isReadOnly, instruments::Language language)
{
    m_language = language;
    m_isReadOnly = isReadOnly;
    m_wrong.clear();
    for (const instruments::DraftProblem &problem : problems)
        m_wrong.insert(problem.linkId);
    const QString title = form.title.in(m_language);
    if (m_title->fullText() != title)
        m_title->setText(title);
    m_title->setInk(TextSize::H2, Weight::Bold);
    m_title->setReadOnly(isReadOnly);
    m_newRow->setVisible(!isReadOnly);
    m_order.clear();
    m_names.clear();
    placeAll(form.items, 0, {});
    const QStringList shown = m_lines.keys();
    for (const QString &linkId : shown) {
        if (!m_order.contains(linkId))
            m_lines.take(linkId)->deleteLater();
    }
    QWidget *before = m_title;
    for (const QString &linkId : std::as_const(m_order)) {
        QWidget::setTabOrder(before, m_lines.value(linkId)->text());
        before = m_lines.value(linkId)->text();
    }
    QWidget::setTabOrder(before, m_new);
}

void StructureList::setShiftable(const QString &linkId, bool in, bool out)
{
    if (QuestionLine *line = m_lines.value(linkId))
        line->text()->setShiftable(in, out);
}

void StructureList::setCurrent(const QString &linkId)
{
    if (QuestionLine *old = m_lines.value(m_current))
        old->setCurrent(false);
    m_current = linkId;
    if (QuestionLine *now = m_lines.value(linkId))
        now->setCurrent(true);
}

void StructureList::edit(const QString &linkId)
{
    if (QuestionLine *line = m_lines.value(linkId))
        line->text()->edit();
    else
        m_title->edit();
}

void StructureList::editNew()
{
    m_new->edit();
}

void StructureList::step(const QString &from, int by)
{
    const qsizetype at = from.isEmpty() ? -1 : m_order.indexOf(from);
    const qsizetype to = at + by;
    if (to >= m_order.size())
        m_isReadOnly ? void() : editNew();
    else
        edit(to < 0 ? QString() : m_order.at(to));
}

} // namespace ui
