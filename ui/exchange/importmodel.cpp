// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importmodel.h"

#include "model/work/slottext.h"
#include "ui/exchange/importwords.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/support/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

ImportModel::ImportModel(ImportFlow &flow, Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_desk(desk)
    , m_words(desk)
{
}

bool ImportModel::matches(const ImportLine &line, Filter filter)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::New:
        return line.outcome == work::ListOutcome::New;
    case Filter::Changed:
        return line.outcome == work::ListOutcome::Changed;
    case Filter::Same:
        return line.outcome == work::ListOutcome::Same;
    case Filter::Doubtful:
        return !line.candidates.isEmpty();
    case Filter::Refused:
        return line.outcome == work::ListOutcome::Refused;
    }
    return false;
}

int ImportModel::countOf(Filter filter) const
{
    return int(std::count_if(m_flow.lines().begin(), m_flow.lines().end(),
        [filter](const ImportLine &line) { return matches(line, filter); }));
}

void ImportModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_flow.lines().size(); ++i) {
        if (matches(m_flow.lines().at(i), m_filter))
            m_rows.append(i);
    }
    endResetModel();
}

void ImportModel::setFilter(Filter filter)
{
    m_filter = filter;
    refresh();
}

void ImportModel::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    refresh();
}

const ImportLine *ImportModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_flow.lines().at(m_rows.at(row)) : nullptr;
}

int ImportModel::rowOfLine(int line) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (at(row)->line == line)
            return row;
    }
    return -1;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::what(const ImportLine &line) const
{
    if (!line.issues.isEmpty() && (line.outcome == work::ListOutcome::Refused || line.changes.isEmpty()))
        return importwords::issue(m_flow.kind(), line.issues.first());
    if (line.isSkipped)
        return tr("Left out, as decided");
    if (line.outcome == work::ListOutcome::Unclear)
        return tr("%n person(s) of this name: please decide", nullptr, int(line.candidates.size()));
    if (line.sameAsLine > 0 && line.changes.isEmpty())
        return tr("Stands in line %1 already").arg(line.sameAsLine);
    QStringList columns;
    for (const domain::FieldChange &change : line.changes) {
        if (const QString word = importwords::column(m_flow.kind(), change.column); !columns.contains(word))
            columns.append(word);
    }
    return columns.join(u" · "_s);
}

QString ImportModel::text(const ImportLine &line, int column) const
{
    const bool people = m_flow.kind() == work::ListKind::People;
    switch (column) {
    case Line:
        return QString::number(line.line);
    case State:
        return line.isSkipped ? tr("Left out") : importwords::outcome(line.outcome);
    case Who:
        return people ? m_words.name(line.facts.name) : line.service;
    case About:
        return people ? m_words.ageAndSex(line.facts.birth, line.facts.sex) : line.organisation;
    case What:
        return what(line);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const ImportLine *line = at(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*line, index.column());
    if (role == OutcomeRole)
        return int(line->outcome);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = Line; column < ColumnCount; ++column)
            parts.append(text(*line, column));
        return tr("Line %1").arg(parts.join(u", "_s));
    }
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool people = m_flow.kind() == work::ListKind::People;
    switch (section) {
    case Line:
        return tr("Line");
    case State:
        return tr("State");
    case Who:
        return people ? tr("Name") : tr("Service");
    case About:
        return people ? tr("Age and sex") : tr("Organisation");
    default:
        return tr("What happens");
    }
}

void ImportDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, theme.colour(Colour::Selected));
    painter->fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.colour(Colour::Line));
    if (selected && index.column() == 0)
        painter->fillRect(
            option.rect.left(), option.rect.top(), 4, option.rect.height(), theme.colour(Colour::Primary));
    const QRect inner = paint::shownPart(option.rect, option.widget).adjusted(12, 0, -6, -1);
    painter->setClipRect(option.rect);
    const QString text = index.data().toString();
    if (index.column() == ImportModel::State) {
        const auto outcome = work::ListOutcome(index.data(ImportModel::OutcomeRole).toInt());
        paint::chip(*painter, theme, QPointF(inner.left(), inner.center().y() + 0.5),
            importwords::tone(outcome), text, importwords::icon(outcome));
    } else {
        const bool who = index.column() == ImportModel::Who;
        painter->setFont(theme.font(TextSize::Body, who ? Weight::Bold : Weight::Regular));
        painter->setPen(theme.colour(
            index.column() == ImportModel::Line || index.column() == ImportModel::About ? Colour::Text2
                                                                                        : Colour::Text));
        const int align = index.column() == ImportModel::Line ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(inner, align | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

} // namespace ui
