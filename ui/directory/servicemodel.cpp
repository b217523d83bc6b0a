// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicemodel.h"

#include "model/base/names.h"
#include "ui/directory/servicewords.h"
#include "ui/search/match.h"
#include "ui/support/formats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ServiceModel::ServiceModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{
}

void ServiceModel::setOffers(const QList<work::OfferView> &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
}

const work::OfferView *ServiceModel::at(int row) const
{
    return row >= 0 && row < m_offers.size() ? &m_offers.at(row) : nullptr;
}

int ServiceModel::rowOf(const base::Id &id) const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(), [&](const work::OfferView &view) {
        return view.offer.id == id || view.service.id == id || view.organisation.id == id;
    });
    return found == m_offers.end() ? -1 : int(found - m_offers.begin());
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServiceModel::text(const work::OfferView &view, int column) const
{
    switch (column) {
    case Area:
        return servicewords::area(view.service.area);
    case Service:
        return view.service.name;
    case Organisation:
        return view.organisation.name;
    case Times:
        return servicewords::times(view.weekly);
    case Copay:
        return servicewords::copayOfPrice(view.service);
    case Places:
        return servicewords::places(view.offer);
    case Registered:
        return servicewords::registered(view.service);
    case Checked:
        return view.offer.checked.isValid() ? formats::nearDay(view.offer.checked, m_today) : tr("never");
    case Phone:
        return base::formatPhone(view.organisation.phone);
    default:
        return {};
    }
}

QVariant ServiceModel::sortValue(const work::OfferView &view, int column) const
{
    const auto number = [](const std::optional<qint64> &value) { return value ? *value : qint64(-1); };
    switch (column) {
    case Area: {
        const auto area = domain::serviceAreaOf(view.service.area);
        return area ? int(*area) : domain::kServiceAreas;
    }
    case Copay:
        return number(view.service.copay);
    case Places:
        return number(view.offer.places);
    case Registered:
        return view.service.registeredUntil;
    case Checked:
        return view.offer.checked;
    default:
        return text(view, column);
    }
}

Tone ServiceModel::tone(const work::OfferView &view, int column) const
{
    switch (column) {
    case Places:
        return servicewords::placesTone(view.offer);
    case Registered:
        return servicewords::registeredTone(view.service, m_today);
    case Checked:
        return servicewords::checkedTone(view.offer, m_today);
    default:
        return Tone::Neutral;
    }
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    const work::OfferView *view = at(index.row());
    if (!view)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*view, index.column());
    case SortRole:
        return sortValue(*view, index.column());
    case AreaRole:
        return view->service.area;
    case ToneRole:
        return int(tone(*view, index.column()));
    case SearchRole:
        return QStringList{view->service.name, view->organisation.name, text(*view, Times),
            view->organisation.address.line(), view->organisation.phone};
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = Area; column < ColumnCount; ++column)
            parts.append(u"%1 %2"_s.arg(headerData(column, Qt::Horizontal).toString(), text(*view, column)));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Area:
        return tr("Area");
    case Service:
        return tr("Service");
    case Organisation:
        return tr("Organisation");
    case Times:
        return tr("Days and times");
    case Copay:
        return tr("Copay / price");
    case Places:
        return tr("Places / capacity");
    case Registered:
        return tr("Registered until");
    case Checked:
        return tr("Checked on");
    default:
        return tr("Phone");
    }
}

ServiceFilter::ServiceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ServiceModel::SortRole);
    setSortLocaleAware(true);
}

void ServiceFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ServiceFilter::setArea(const std::optional<domain::ServiceArea> &area)
{
    m_area = area;
    invalidateFilter();
}

bool ServiceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_area && index.data(ServiceModel::AreaRole).toString() != domain::codeOf(*m_area))
        return false;
    const QStringList texts = index.data(ServiceModel::SearchRole).toStringList();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive) || !search::matches(text, word).isEmpty();
        });
    });
}

} // namespace ui
