// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/arealist.h"

#include "ui/assessment/formstate.h"
#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 14;
constexpr int kFigureRole = Qt::UserRole + 1;
constexpr int kNoteRole = Qt::UserRole + 2; ///< a word in the place of the figure
constexpr int kIconRole = Qt::UserRole + 3; ///< empty: a dashed ring
constexpr int kToneRole = Qt::UserRole + 4;
constexpr int kBreakRole = Qt::UserRole + 5; ///< a stronger line above

class AreaDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {160, std::max(theme.isCompact() ? 34 : 42, theme.lineHeight(TextSize::Body) + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRect rect = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
        if (index.row() > 0) {
            const bool strong = index.data(kBreakRole).toBool();
            painter->fillRect(
                rect.left(), rect.top(), rect.width(), strong ? 2 : 1, theme.colour(Colour::Line));
        }
        paintIcon(
            *painter, theme, QRectF(rect.left() + kSide, rect.top(), theme.iconSize(), rect.height()), index);
        const QColor ink = theme.ink(Tone(index.data(kToneRole).toInt()));
        const QString figure = index.data(kFigureRole).toString();
        const QString note = index.data(kNoteRole).toString();
        painter->setFont(
            figure.isEmpty() ? theme.font(TextSize::Caption) : theme.font(TextSize::Body, Weight::Bold));
        painter->setPen(figure.isEmpty() ? theme.colour(Colour::Text2) : ink);
        const QString aside = figure.isEmpty() ? note : figure;
        const int wide = painter->fontMetrics().horizontalAdvance(aside);
        const int right = rect.right() - kSide;
        painter->drawText(QRect(right - wide, rect.top(), wide + 2, rect.height()), Qt::AlignVCenter, aside);
        const int left = rect.left() + kSide + theme.iconSize() + 12;
        painter->setFont(theme.font(TextSize::Body, selected ? Weight::Bold : Weight::Regular));
        painter->setPen(theme.colour(Colour::Text));
        const int room = right - wide - 8 - left;
        painter->drawText(QRect(left, rect.top(), room, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -1), 4);
        painter->restore();
    }

private:
    static void paintIcon(QPainter &painter, const Theme &theme, const QRectF &rect, const QModelIndex &index)
    {
        const QString icon = index.data(kIconRole).toString();
        if (!icon.isEmpty()) {
            const bool done = icon == u"checkc"_s;
            const QColor ink
                = done ? theme.colour(Colour::Ok) : theme.ink(Tone(index.data(kToneRole).toInt()));
            icons::paint(painter, icon, rect, theme.iconSize(), ink);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.colour(Colour::Text2), 1.6);
        pen.setDashPattern({1.6, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const double radius = theme.iconSize() * 0.39;
        painter.drawEllipse(rect.center(), radius, radius);
    }
};

struct RowLook {
    QString icon;
    QString figure;
    QString note;
    Tone tone = Tone::Neutral;
};

RowLook lookOf(const FormState &state, const FormSection &section)
{
    RowLook look;
    look.tone = Tone::Outline;
    const bool complete = state.isComplete(section);
    bool anything = false;
    for (const instruments::Item *item : section.questions())
        anything = anything || state.answers().state(*item) != instruments::AnswerState::Empty;
    if (section.isArea()) {
        if (const auto level = state.severity(section))
            look.figure = QString::number(*level);
        else if (state.answers().state(*section.severity) == instruments::AnswerState::Unknown)
            look.note = AreaList::tr("not known");
        else if (section.severity->required)
            look.note = AreaList::tr("not answered");
        if (complete && anything)
            look.icon = u"checkc"_s;
        return look;
    }
    if (section.hasFlags) {
        look.icon = u"flag"_s;
        const auto raised = state.score().flags.size();
        if (raised > 0) {
            look.figure = QString::number(raised);
            look.tone = Tone::Danger;
        } else if (const auto unknown = state.score().unknownFlags.size(); unknown > 0) {
            look.note = AreaList::tr("%n not known", nullptr, int(unknown));
            look.tone = Tone::Warn;
        } else {
            look.note = complete ? AreaList::tr("none") : AreaList::tr("not answered");
        }
        return look;
    }
    if (section.isList) {
        const auto questions = section.questions();
        const auto asked = std::count_if(questions.begin(), questions.end(),
            [&](const instruments::Item *item) { return state.isAsked(item->linkId); });
        const auto answered
            = std::count_if(questions.begin(), questions.end(), [&](const instruments::Item *item) {
                  return state.isAsked(item->linkId)
                      && state.answers().state(*item) != instruments::AnswerState::Empty;
              });
        look.icon = complete && anything ? u"checkc"_s : QString();
        look.note = u"%1 / %2"_s.arg(answered).arg(asked);
        return look;
    }
    look.icon = u"users"_s;
    look.note = anything ? AreaList::tr("written") : QString();
    return look;
}

} // namespace

AreaList::AreaList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Areas"));
    setModel(m_model);
    setItemDelegate(new AreaDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void AreaList::show(const FormState &state, int current)
{
    m_quiet = true;
    const auto &sections = state.sections();
    while (m_model->rowCount() < int(sections.size())) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        m_model->appendRow(item);
    }
    int areas = 0;
    int answered = 0;
    for (size_t i = 0; i < sections.size(); ++i) {
        const FormSection &section = sections[i];
        QStandardItem *item = m_model->item(int(i));
        RowLook look = lookOf(state, section);
        if (int(i) == current && section.isArea())
            look.icon = u"pen"_s;
        if (section.number > 0 || (section.isList && !state.hasAreas())) {
            ++areas;
            answered += state.isComplete(section) ? 1 : 0;
        }
        const QString title = FormState::text(section.title);
        item->setText(title);
        item->setData(look.figure, kFigureRole);
        item->setData(look.note, kNoteRole);
        item->setData(look.icon, kIconRole);
        item->setData(int(look.tone), kToneRole);
        item->setData(i > 0 && sections[i - 1].isArea() && !section.isArea(), kBreakRole);
        const QString figure = look.figure.isEmpty() ? look.note : tr("%1 points").arg(look.figure);
        item->setData(figure.isEmpty() ? title : u"%1, %2"_s.arg(title, figure), Qt::AccessibleTextRole);
    }
    m_count = u"%1 / %2"_s.arg(answered).arg(areas);
    setCurrentIndex(m_model->index(current, 0));
    m_quiet = false;
}

int AreaList::neededWidth() const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics bold(theme.font(TextSize::Body, Weight::Bold));
    const QFontMetrics caption(theme.font(TextSize::Caption));
    int widest = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i, 0);
        const int aside = std::max(bold.horizontalAdvance(index.data(kFigureRole).toString()),
            caption.horizontalAdvance(index.data(kNoteRole).toString()));
        widest = std::max(widest, bold.horizontalAdvance(index.data().toString()) + aside);
    }
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::max(222, widest + 2 * kSide + theme.iconSize() + 12 + 10 + bar);
}

void AreaList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(current.row());
}

void AreaList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
