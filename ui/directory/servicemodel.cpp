// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicemodel.h"

#include "model/base/hangul.h"
#include "model/base/hangulkeys.h"
#include "model/base/names.h"
#include "model/work/slottext.h"
#include "ui/directory/servicewords.h"
#include "ui/support/formats.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMinutesOfDay = 24 * 60;

/// Minutes from the beginning of the week; by arrangement comes last.
int beginOf(const QList<domain::Slot> &weekly)
{
    const auto first = weekly.isEmpty() ? std::nullopt : work::slottext::weeklyOf(weekly.first());
    return first ? first->day * kMinutesOfDay + first->from : std::numeric_limits<int>::max();
}

bool hasWord(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return text.contains(word, Qt::CaseInsensitive) || base::hangul::matchesInitialsMix(text, word);
    });
}

} // namespace

QList<ServiceLine> ServiceLine::of(const QList<work::OfferView> &views)
{
    QList<ServiceLine> lines;
    lines.reserve(views.size());
    for (const work::OfferView &view : views) {
        const QString times = servicewords::times(view.weekly);
        const domain::Organisation &organisation = view.organisation;
        lines.append({view, times,
            {view.service.name, organisation.name, times, view.address().line(), view.phone(),
                view.site ? view.site->name : QString()}});
    }
    return lines;
}

ServiceModel::ServiceModel(QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{
}

void ServiceModel::setLines(const QList<ServiceLine> &lines, int checkedDays)
{
    beginResetModel();
    m_checkedDays = checkedDays;
    m_lines = lines;
    endResetModel();
}

const ServiceLine *ServiceModel::at(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

bool ServiceModel::isEnded(int row) const
{
    const ServiceLine *line = at(row);
    return line && servicewords::isEnded(line->view, m_today);
}

int ServiceModel::rowOf(const base::Id &id) const
{
    int found = -1;
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const work::OfferView &view = m_lines.at(row).view;
        if (view.offer.id != id && view.service.id != id && view.organisation.id != id)
            continue;
        // What is still offered is looked for first.
        if (view.offer.id == id || !isEnded(row))
            return row;
        if (found < 0)
            found = row;
    }
    return found;
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ServiceModel::text(const ServiceLine &line, int column) const
{
    const work::OfferView &view = line.view;
    switch (column) {
    case Area:
        return servicewords::area(view.service.area);
    case Service:
        return view.service.name;
    case Organisation:
        return view.organisation.name;
    case Times:
        return line.times;
    case Copay:
        return servicewords::copayOfPrice(view.service);
    case Places:
        return view.offer.closed ? tr("ended")
            : view.waiting > 0 ? tr("%1, %2 waiting").arg(servicewords::places(view.offer)).arg(view.waiting)
                               : servicewords::places(view.offer);
    case Registered:
        return servicewords::registered(view.service);
    case Checked:
        return view.offer.checked.isValid() ? formats::nearDay(view.offer.checked, m_today) : tr("never");
    case Phone:
        return base::formatPhone(view.phone());
    default:
        return {};
    }
}

QVariant ServiceModel::sortValue(const ServiceLine &line, int column) const
{
    const work::OfferView &view = line.view;
    const auto number = [](const std::optional<qint64> &value) { return value ? *value : qint64(-1); };
    switch (column) {
    case Area: {
        const auto area = domain::serviceAreaOf(view.service.area);
        return area ? int(*area) : domain::kServiceAreas;
    }
    case Times:
        return beginOf(view.weekly);
    case Copay:
        return number(view.service.copay);
    case Places:
        return view.offer.closed ? qint64(-2) : number(view.offer.places);
    case Registered:
        return view.service.registeredUntil.isValid() ? view.service.registeredUntil : QDate(9999, 12, 31);
    case Checked:
        return view.offer.checked.isValid() ? view.offer.checked : QDate(1, 1, 1);
    default:
        return text(line, column);
    }
}

Tone ServiceModel::tone(const ServiceLine &line, int column) const
{
    const bool closed = line.view.offer.closed;
    switch (column) {
    case Places:
        return closed ? Tone::Neutral : servicewords::placesTone(line.view.offer);
    case Registered:
        return closed ? Tone::Neutral : servicewords::registeredTone(line.view.service, m_today);
    case Checked:
        return closed ? Tone::Neutral : servicewords::checkedTone(line.view.offer, m_today, m_checkedDays);
    default:
        return Tone::Neutral;
    }
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    const ServiceLine *line = at(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*line, index.column());
    case SortRole:
        return sortValue(*line, index.column());
    case AreaRole:
        return line->view.service.area;
    case ToneRole:
        return int(tone(*line, index.column()));
    case EndedRole:
        return isEnded(index.row());
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int column = Area; column < ColumnCount; ++column) {
            if (const QString words = text(*line, column); !words.isEmpty())
                parts.append(u"%1 %2"_s.arg(headerData(column, Qt::Horizontal).toString(), words));
        }
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
        return tr("Places");
    case Registered:
        return tr("Valid until");
    case Checked:
        return tr("Checked on");
    default:
        return tr("Phone");
    }
}

ServiceFilter::ServiceFilter(ServiceModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(ServiceModel::SortRole);
    setSortLocaleAware(true);
    connect(model, &QAbstractItemModel::modelReset, this, &ServiceFilter::refilter);
}

void ServiceFilter::setText(const QString &text)
{
    m_text = text.simplified();
    refilter();
}

void ServiceFilter::refilter()
{
    m_words = m_text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    if (m_words.isEmpty() || rowCount() > 0)
        return;
    const QString asHangul = base::hangul::hangulFromKeys(m_text);
    const QString other = asHangul == m_text ? base::hangul::keysFromHangul(m_text) : asHangul;
    if (other == m_text)
        return;
    m_words = other.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ServiceFilter::setArea(const std::optional<domain::ServiceArea> &area)
{
    m_area = area;
    refilter();
}

void ServiceFilter::setOffered(Offered offered)
{
    m_offered = offered;
    refilter();
}

const ServiceLine *ServiceFilter::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : m_model->at(mapToSource(index(row, 0)).row());
}

int ServiceFilter::withPlaces() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const domain::Offer &offer = lineAt(row)->view.offer;
        count += !offer.closed && offer.places.value_or(0) > 0 ? 1 : 0;
    }
    return count;
}

bool ServiceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ServiceLine *line = m_model->at(row);
    if (m_area && line->view.service.area != domain::codeOf(*m_area))
        return false;
    if (m_offered != Offered::All && m_model->isEnded(row) != (m_offered == Offered::Ended))
        return false;
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return hasWord(line->searched, word); });
}

} // namespace ui
