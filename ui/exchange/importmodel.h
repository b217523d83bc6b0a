// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importflow.h"
#include "ui/people/personwords.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace ui {

/// The rows of a list that have the outcome in question, as lines of a table.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, State, Who, About, What, ColumnCount };
    /// Whose rows are shown; Doubtful are all that need or needed a decision.
    enum class Filter { All, New, Changed, Same, Doubtful, Refused };
    static constexpr int OutcomeRole = Qt::UserRole + 1;

    ImportModel(ImportFlow &flow, Desk &desk, QObject *parent = nullptr);

    /// Reads the lines of the flow anew.
    void refresh();
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setMasked(bool masked);
    const ImportLine *at(int row) const;
    int rowOfLine(int line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static bool matches(const ImportLine &line, Filter filter);
    int countOf(Filter filter) const;

private:
    QString text(const ImportLine &line, int column) const;
    QString what(const ImportLine &line) const;

    ImportFlow &m_flow;
    Desk &m_desk;
    PersonWords m_words;
    Filter m_filter = Filter::All;
    QList<qsizetype> m_rows;
};

/// Paints the outcome as a chip and the rest as words.
class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
