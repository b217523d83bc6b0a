// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "model/work/services.h"
#include "ui/support/theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// The directory as lines of a table: one for each service at one set of weekly slots.
class ServiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Area,
        Service,
        Organisation,
        Times,
        Copay,
        Places,
        Registered,
        Checked,
        Phone,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int AreaRole = Qt::UserRole + 2; ///< code
    static constexpr int ToneRole = Qt::UserRole + 3; ///< int of Tone; Neutral is plain
    static constexpr int SearchRole = Qt::UserRole + 4; ///< the texts that the filter looks at

    explicit ServiceModel(QDate today, QObject *parent = nullptr);

    void setOffers(const QList<work::OfferView> &offers);
    const QList<work::OfferView> &offers() const { return m_offers; }
    const work::OfferView *at(int row) const;
    /// The first line of an offer, a service or an organisation of this id; -1.
    int rowOf(const base::Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const work::OfferView &view, int column) const;
    QVariant sortValue(const work::OfferView &view, int column) const;
    Tone tone(const work::OfferView &view, int column) const;

    QDate m_today;
    QList<work::OfferView> m_offers;
};

/// Lines that hold every word typed, half syllables and initials too, and are of one area.
class ServiceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ServiceFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setArea(const std::optional<domain::ServiceArea> &area);
    bool isFiltering() const { return !m_words.isEmpty() || m_area; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<domain::ServiceArea> m_area;
};

} // namespace ui
