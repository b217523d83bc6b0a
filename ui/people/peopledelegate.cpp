// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopledelegate.h"

#include "ui/people/peoplecolumns.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPad = 10;
constexpr int kCheckSize = 18;

const PeopleModel *peopleModel(const QModelIndex &index)
{
    return qobject_cast<const PeopleModel *>(index.model());
}

/// Writes pieces of text and chips one behind the other within a rectangle.
class Line {
public:
    Line(QPainter &painter, const Theme &theme, const QRect &rect)
        : m_painter(painter)
        , m_theme(theme)
        , m_rect(rect)
        , m_x(rect.left())
    {
    }
    int room() const { return m_rect.right() + 1 - m_x; }
    void skip(int pixels) { m_x += pixels; }
    void text(const QString &text, Weight weight = Weight::Regular, Colour colour = Colour::Text,
        TextSize size = TextSize::Body)
    {
        if (text.isEmpty() || room() < 8)
            return;
        m_painter.setFont(m_theme.font(size, weight));
        m_painter.setPen(m_theme.colour(colour));
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int wide = metrics.horizontalAdvance(text);
        const QString shown = wide <= room() ? text : metrics.elidedText(text, Qt::ElideRight, room());
        m_painter.drawText(QRect(m_x, m_rect.top(), room() + 2, m_rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        m_x += std::min(wide, room());
    }
    bool chip(const QString &text, Tone tone)
    {
        const int wide = paint::chipWidth(m_theme, text);
        if (wide > room())
            return false;
        paint::chip(m_painter, m_theme, {double(m_x), m_rect.center().y() + 0.5}, tone, text);
        m_x += wide;
        return true;
    }
    QRectF square(int size)
    {
        const QRectF square(m_x, m_rect.top() + (m_rect.height() - size) / 2.0, size, size);
        m_x += size;
        return square;
    }

private:
    QPainter &m_painter;
    const Theme &m_theme;
    QRect m_rect;
    int m_x;
};

void paintName(
    QPainter &painter, const Theme &theme, Line &line, const domain::PeopleRow &row, const PersonWords &words)
{
    Q_UNUSED(painter)
    Q_UNUSED(theme)
    line.text(words.name(row.name), Weight::Bold);
    line.skip(6);
    QString behind = words.ageAndSex(row.birth, row.sex);
    const bool namesake = row.sameName && !words.isMasked();
    if (namesake && row.birth.isValid())
        behind += u" · %1"_s.arg(row.birth.year());
    line.text(behind, Weight::Regular, Colour::Text2, TextSize::Caption);
    if (namesake) {
        line.skip(6);
        line.chip(PeopleDelegate::tr("Namesake"), Tone::Outline);
    }
    if (row.hasConflict) {
        line.skip(6);
        line.chip(PeopleDelegate::tr("Conflict"), Tone::Warn);
    }
    if (!row.status.isEmpty()) {
        line.skip(6);
        line.chip(words.desk().word("person-states", row.status), Tone::Neutral);
    }
}

/// An alarm may come from another form than the needs assessment, which gives the total.
bool isMarked(const domain::PeopleRow &row)
{
    return row.total || row.alarm != domain::Alarm::None;
}

void paintTotal(QPainter &painter, const Theme &theme, Line &line, const domain::PeopleRow &row)
{
    if (isMarked(row)) {
        paint::urgencyMark(painter, theme, line.square(theme.scaled(16)), urgencyOf(row.total, row.alarm));
        line.skip(8);
    }
    if (!row.total) {
        line.text(PeopleDelegate::tr("Not assessed"), Weight::Regular, Colour::Text2, TextSize::Caption);
        return;
    }
    line.text(QString::number(*row.total), Weight::Bold);
    line.text(u"  / %1"_s.arg(kMostTotal), Weight::Regular, Colour::Text2, TextSize::Caption);
}

void paintGroups(Line &line, const domain::PeopleRow &row, const PersonWords &words)
{
    const QStringList groups = words.groupsForLists(row.needGroups);
    qsizetype shown = 0;
    for (const QString &group : groups) {
        if (!line.chip(words.desk().word("need-groups", group), Tone::Info))
            break;
        line.skip(5);
        ++shown;
    }
    if (shown == 0 && !groups.isEmpty())
        line.text(words.codes("need-groups", groups), Weight::Regular, Colour::Text, TextSize::Caption);
    else if (shown < groups.size())
        line.text(u"+%1"_s.arg(groups.size() - shown), Weight::Regular, Colour::Text2, TextSize::Caption);
}

void paintCarePass(
    QPainter &painter, const Theme &theme, Line &line, const domain::PeopleRow &row, const PersonWords &words)
{
    if (row.bundle.isEmpty()) {
        line.text(PeopleDelegate::tr("None"), Weight::Regular, Colour::Text2, TextSize::Caption);
        return;
    }
    for (domain::ServiceArea area : domain::kAllServiceAreas) {
        if (!row.bundleAreas.contains(domain::codeOf(area)))
            continue;
        paint::categoryMark(painter, theme, line.square(theme.scaled(20)), area);
        line.skip(7);
    }
    if (row.bundleAreas.isEmpty() || row.bundle != u"active")
        line.text(words.desk().word("bundle-states", row.bundle), Weight::Regular, Colour::Text2,
            TextSize::Caption);
}

void paintBlank(QPainter &painter, const Theme &theme, const QRect &rect)
{
    const int high = 12;
    painter.fillRect(QRect(rect.left(), rect.center().y() - high / 2, rect.width() * 2 / 3, high),
        theme.colour(Colour::Sunken));
}

void paintCell(QPainter &painter, const Theme &theme, const QRect &rect, const domain::PeopleRow &row,
    PeopleField field, const PersonWords &words)
{
    Line line(painter, theme, rect);
    switch (field) {
    case PeopleField::Name:
        return paintName(painter, theme, line, row, words);
    case PeopleField::Total:
        return paintTotal(painter, theme, line, row);
    case PeopleField::Groups:
        return paintGroups(line, row, words);
    case PeopleField::CarePass:
        return paintCarePass(painter, theme, line, row, words);
    case PeopleField::Needs:
        if (!row.assessed.isValid())
            return line.text(
                PeopleDelegate::tr("Not assessed"), Weight::Regular, Colour::Text2, TextSize::Caption);
        return line.text(cellText(row, field, words));
    case PeopleField::LastContact:
        if (!row.lastContact)
            return line.text(PeopleDelegate::tr("None"), Weight::Regular, Colour::Text2, TextSize::Caption);
        return line.text(cellText(row, field, words), Weight::Regular, Colour::Text2);
    case PeopleField::Assessed:
    case PeopleField::Added:
        return line.text(cellText(row, field, words), Weight::Regular, Colour::Text2);
    default:
        return line.text(cellText(row, field, words));
    }
}

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
}

QRect checkRect(const Theme &theme, const QRect &cell)
{
    QRect box(0, 0, theme.scaled(kCheckSize), theme.scaled(kCheckSize));
    box.moveCenter(cell.center());
    return box;
}

} // namespace

void PeopleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const PeopleModel *model = peopleModel(index);
    if (!model)
        return;
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected || index.row() == m_hovered)
        painter->fillRect(rect, theme.colour(selected ? Colour::Selected : Colour::Hover));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));
    if (selected && isFirstColumn(option, index))
        painter->fillRect(rect.left(), rect.top(), 4, rect.height(), theme.colour(Colour::Primary));
    // Asking for the text also tells the model that the row is being looked at.
    model->want(index.row());
    const domain::PeopleRow *row = model->rowAt(index.row());
    const QRect inner = paint::shownPart(rect, option.widget).adjusted(kPad, 0, -kPad / 2, -1);
    const auto field = PeopleField(index.column());
    if (!row) {
        if (field != PeopleField::Check)
            paintBlank(*painter, theme, inner);
    } else if (field == PeopleField::Check) {
        const auto state = model->checked().contains(row->id) ? Qt::Checked : Qt::Unchecked;
        paint::checkBox(*painter, theme, checkRect(theme, rect), state, true);
    } else {
        painter->setClipRect(rect);
        paintCell(*painter, theme, inner, *row, field, model->words());
    }
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.scaled(infoOf(PeopleField(index.column())).width), theme.rowHeight()};
}

bool PeopleDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    if (index.column() != int(PeopleField::Check) || event->type() != QEvent::MouseButtonRelease)
        return false;
    if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize PeopleStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    const int lines = theme.lineHeight(TextSize::Body) + theme.lineHeight(TextSize::Caption);
    return {100, std::max(theme.isCompact() ? 50 : 57, lines + 14)};
}

void PeopleStripDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const PeopleModel *model = peopleModel(index);
    if (!model)
        return;
    const QRect rect = option.rect;
    painter->save();
    paint::row(*painter, theme, rect, option.state.testFlag(QStyle::State_Selected),
        option.state.testFlag(QStyle::State_MouseOver), false);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));
    model->want(index.row());
    const domain::PeopleRow *row = model->rowAt(index.row());
    const int mark = theme.scaled(16);
    const int left = rect.left() + 14;
    const int body = theme.lineHeight(TextSize::Body);
    const int caption = theme.lineHeight(TextSize::Caption);
    const int top = rect.top() + (rect.height() - body - caption) / 2;
    const QRect first(left + mark + 10, top, rect.right() - left - mark - 20, body);
    const QRect second(first.left(), top + body, first.width(), caption);
    if (!row) {
        paintBlank(*painter, theme, first);
        painter->restore();
        return;
    }
    const PersonWords &words = model->words();
    if (isMarked(*row))
        paint::urgencyMark(*painter, theme, QRectF(left, first.center().y() - mark / 2.0, mark, mark),
            urgencyOf(row->total, row->alarm));
    Line line(*painter, theme, first);
    line.text(words.name(row->name), Weight::Bold);
    line.skip(7);
    line.text(words.ageAndSex(row->birth, row->sex), Weight::Regular, Colour::Text2, TextSize::Caption);
    if (row->hasConflict) {
        line.skip(6);
        line.chip(PeopleDelegate::tr("Conflict"), Tone::Warn);
    }
    Line below(*painter, theme, second);
    // What somebody is ill with is no matter of a list.
    QString why = words.needs(row->severities);
    if (row->sameName && !words.isMasked())
        why = tr("Namesake, born %1").arg(row->birth.year());
    else if (!row->total)
        why = tr("Not assessed");
    below.text(why.isEmpty() ? row->dong : why, Weight::Regular, Colour::Text2, TextSize::Caption);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -2), 4);
    painter->restore();
}

} // namespace ui
