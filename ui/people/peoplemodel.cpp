// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplemodel.h"

#include "model/work/people.h"
#include "ui/people/peoplecolumns.h"

#include <algorithm>

namespace ui {

namespace {

// What scrolled past long ago need not be fetched.
constexpr qsizetype kMostWanted = 3;

} // namespace

PeopleModel::PeopleModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_words(desk)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &PeopleModel::fetch);
}

void PeopleModel::ask(const domain::PeopleQuery &query)
{
    m_fresh = query != m_query || m_age == 0;
    m_query = query;
    begin(m_fresh ? 0 : m_lastWanted);
}

void PeopleModel::refresh()
{
    if (m_age > 0)
        ask(m_query);
}

void PeopleModel::begin(int page)
{
    ++m_age;
    m_asking = true;
    // An answer under way belongs to the old question and will not come.
    m_busy = false;
    m_wanted = {page};
    Q_EMIT asked();
    fetch();
}

void PeopleModel::want(int row) const
{
    const int page = row / kPage;
    // While a new question is under way its rows are those of the old one.
    if (m_asking || m_wanted.contains(page))
        return;
    if (const auto found = m_pages.constFind(page); found != m_pages.cend() && found->age == m_age)
        return;
    m_lastWanted = page;
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    m_fetch.start();
}

void PeopleModel::seek(const base::Id &person)
{
    m_desk.session().askNewest(
        m_newestSought, this,
        [query = m_query](work::Context &context) { return work::people::listIds(context, query); },
        [this, person, age = m_age](const base::Result<QList<base::Id>> &ids) {
            const qsizetype row = ids && age == m_age ? ids->indexOf(person) : -1;
            if (row >= 0)
                want(int(row));
        });
}

void PeopleModel::fetch()
{
    if (m_busy || m_wanted.isEmpty())
        return;
    m_busy = true;
    const int page = m_wanted.last();
    m_desk.session().askNewest(
        m_newest, this,
        [query = m_query, page](
            work::Context &context) { return work::people::list(context, query, page * kPage, kPage); },
        [this, page](const base::Result<domain::PeoplePage> &answer) {
            m_busy = false;
            m_asking = false;
            m_wanted.removeAll(page);
            if (!answer) {
                m_wanted.clear();
                Q_EMIT failed(answer.error());
                return;
            }
            take(page, *answer);
            if (!m_wanted.isEmpty())
                m_fetch.start();
            Q_EMIT answered();
        });
}

void PeopleModel::take(int page, const domain::PeoplePage &answer)
{
    const bool reset = m_fresh || answer.total != m_total;
    if (reset)
        beginResetModel();
    if (m_fresh)
        m_pages.clear();
    m_fresh = false;
    m_total = answer.total;
    m_pages.insert(page, {answer.rows, m_age});
    if (reset)
        endResetModel();
    else if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, kPeopleFields - 1));
}

const domain::PeopleRow *PeopleModel::rowAt(int row) const
{
    const auto page = m_pages.constFind(row / kPage);
    if (row < 0 || page == m_pages.cend() || row % kPage >= page->rows.size())
        return nullptr;
    return &page->rows.at(row % kPage);
}

base::Id PeopleModel::idAt(int row) const
{
    const domain::PeopleRow *found = rowAt(row);
    return found ? found->id : base::Id();
}

int PeopleModel::rowOf(const base::Id &id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int i = 0; i < int(page->rows.size()); ++i) {
            if (page->rows.at(i).id == id)
                return page.key() * kPage + i;
        }
    }
    return -1;
}

void PeopleModel::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, kPeopleFields - 1));
}

void PeopleModel::setChecked(const base::Id &id, bool checked)
{
    if (id.isNil() || checked == m_checked.contains(id))
        return;
    if (checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void PeopleModel::clearChecks()
{
    m_checked.clear();
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_total - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

void PeopleModel::checkAll()
{
    m_desk.session().ask(
        this, [query = m_query](work::Context &context) { return work::people::listIds(context, query); },
        [this](const base::Result<QList<base::Id>> &ids) {
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            m_checked = QSet<base::Id>(ids->begin(), ids->end());
            if (m_total > 0)
                Q_EMIT dataChanged(index(0, 0), index(m_total - 1, 0), {Qt::CheckStateRole});
            Q_EMIT checksChanged();
        });
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPeopleFields;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    want(index.row());
    const domain::PeopleRow *row = rowAt(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    const auto field = PeopleField(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, field, m_words);
    case Qt::AccessibleTextRole:
        if (field == PeopleField::Check)
            return m_checked.contains(row->id) ? tr("Chosen") : tr("Not chosen");
        return cellSentence(*row, field, m_words);
    case Qt::CheckStateRole:
        if (field == PeopleField::Check)
            return m_checked.contains(row->id) ? Qt::Checked : Qt::Unchecked;
        return {};
    default:
        return {};
    }
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !rowAt(index.row()))
        return false;
    setChecked(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return headingOf(PeopleField(section));
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == int(PeopleField::Check))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui
