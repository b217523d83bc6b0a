// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletable.h"

#include "model/work/copying.h"
#include "ui/people/peoplecolumns.h"
#include "ui/people/peopledelegate.h"
#include "ui/people/peopleheader.h"
#include "ui/session/desk.h"
#include "ui/support/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

PeopleTable::PeopleTable(PeopleModel *model, QWidget *parent)
    : Table(tr("List of people"), parent)
    , m_model(model)
    , m_header(new PeopleHeader(this))
    , m_delegate(new PeopleDelegate(this))
{
    setSortingEnabled(false);
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    m_scale = Theme::of(this).look().percent;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptPerson = currentPerson();
        m_keptRow = currentIndex().row();
        m_keptScroll = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &PeopleTable::restorePlace);
    resetColumns();
    arrange();
}

void PeopleTable::restorePlace()
{
    const int found = m_keptPerson.isNil() ? -1 : m_model->rowOf(m_keptPerson);
    const int row = found >= 0 ? found : std::clamp(m_keptRow, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0) {
        const QModelIndex index = m_model->index(found >= 0 ? found : row, int(PeopleField::Name));
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    verticalScrollBar()->setValue(found >= 0 ? m_keptScroll : 0);
}

void PeopleTable::setDensity(Density density)
{
    m_density = density;
    arrange();
}

void PeopleTable::arrange()
{
    const Theme &theme = Theme::of(this);
    const bool compact = m_density == Density::Compact || theme.isCompact();
    const int line = theme.lineHeight(TextSize::Body);
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(compact ? std::max(30, line + 8) : std::max(40, line + 14));
}

void PeopleTable::resetColumns()
{
    const Theme &theme = Theme::of(this);
    for (int section = 0; section < kPeopleFields; ++section) {
        m_header->moveSection(m_header->visualIndex(section), section);
        const PeopleFieldInfo &info = infoOf(PeopleField(section));
        m_header->resizeSection(section, theme.scaled(info.width));
        setColumnHidden(section, !info.shown);
    }
    m_header->setSectionResizeMode(int(PeopleField::Check), QHeaderView::Fixed);
}

QByteArray PeopleTable::saveColumns() const
{
    return m_header->saveState();
}

void PeopleTable::restoreColumns(const QByteArray &state)
{
    if (!m_header->restoreState(state))
        resetColumns();
}

base::Id PeopleTable::currentPerson() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : base::Id();
}

QList<QStringList> PeopleTable::chosenCells() const
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount() && !m_model->checked().isEmpty(); ++row) {
        if (const domain::PeopleRow *found = m_model->rowAt(row);
            found && m_model->checked().contains(found->id))
            rows.append(row);
    }
    if (rows.isEmpty()) {
        for (const QModelIndex &index : selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
    }
    QList<QStringList> lines;
    const auto add = [&](auto cell) {
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int section = m_header->logicalIndex(visual);
            if (section == int(PeopleField::Check) || isColumnHidden(section))
                continue;
            cells.append(cell(PeopleField(section)));
            if (section == int(PeopleField::Name) && isColumnHidden(int(PeopleField::Age)))
                cells.append(cell(PeopleField::Age));
        }
        lines.append(cells);
    };
    add([](PeopleField field) { return headingOf(field); });
    for (int row : rows) {
        if (const domain::PeopleRow *found = m_model->rowAt(row))
            add([&](PeopleField field) { return cellText(*found, field, m_model->words()); });
    }
    return lines;
}

void PeopleTable::copy()
{
    m_model->words().desk().session().act(
        this, [rows = chosenCells()](work::Context &context) { return work::copying::people(context, rows); },
        [](const base::Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
        });
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        const base::Id person = currentPerson();
        m_model->setChecked(person, !m_model->checked().contains(person));
        return;
    }
    Table::keyPressEvent(event);
}

void PeopleTable::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void PeopleTable::mouseMoveEvent(QMouseEvent *event)
{
    Table::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()).row());
}

void PeopleTable::leaveEvent(QEvent *event)
{
    Table::leaveEvent(event);
    hover(-1);
}

void PeopleTable::paintEvent(QPaintEvent *event)
{
    Table::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const QRect whole(
        0, rowViewportPosition(row), std::min(viewport()->width(), m_header->length()), rowHeight(row));
    QPainter painter(viewport());
    paint::focusRing(painter, Theme::of(this), QRectF(whole).adjusted(5, 1, -1, -2), 4);
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    horizontalScrollBar()->setSingleStep(40);
}

void PeopleTable::changeEvent(QEvent *event)
{
    Table::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_model)
        return;
    const int scale = Theme::of(this).look().percent;
    for (int section = 0; section < kPeopleFields && scale != m_scale; ++section) {
        if (!isColumnHidden(section))
            m_header->resizeSection(section, m_header->sectionSize(section) * scale / m_scale);
    }
    m_scale = scale;
    arrange();
}

} // namespace ui
