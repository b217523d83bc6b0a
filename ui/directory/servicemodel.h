// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/areas.h"
#include "model/work/services.h"
#include "ui/support/theme.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// A line of the directory: one service at one set of weekly slots, with the words that are dear to make.
struct ServiceLine {
    work::OfferView view;
    QString times;
    QStringList searched; ///< the texts that the filter looks through, each by itself

    /// Pure, so that a worker makes them.
    static QList<ServiceLine> of(const QList<work::OfferView> &views);
};

/// The directory as lines of a table, the ended ones too.
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
    static constexpr int EndedRole = Qt::UserRole + 4;

    explicit ServiceModel(QDate today, QObject *parent = nullptr);

    /// `checkedDays`: what was checked longer ago is to be asked again.
    void setLines(const QList<ServiceLine> &lines, int checkedDays);
    const ServiceLine *at(int row) const;
    bool isEnded(int row) const;
    /// The first line of an offer, a service or an organisation of this id; -1.
    int rowOf(const base::Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ServiceLine &line, int column) const;
    QVariant sortValue(const ServiceLine &line, int column) const;
    Tone tone(const ServiceLine &line, int column) const;

    QDate m_today;
    int m_checkedDays = 0;
    QList<ServiceLine> m_lines;
};

/// Lines that hold every word typed, half syllables and initials too, and are of one area, offered or ended.
/// Where nothing has the words, they are read as the other keyboard would have written them.
class ServiceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Offered { Now, Ended, All };

    explicit ServiceFilter(ServiceModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setArea(const std::optional<domain::ServiceArea> &area);
    void setOffered(Offered offered);
    /// Whether lines may be hidden that a new person would look for.
    bool isNarrowed() const { return !m_text.isEmpty() || m_area || m_offered == Offered::Ended; }
    const ServiceLine *lineAt(int row) const;
    /// Lines with at least one place free.
    int withPlaces() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void refilter();

    ServiceModel *m_model;
    QString m_text;
    QStringList m_words;
    std::optional<domain::ServiceArea> m_area;
    Offered m_offered = Offered::Now;
};

} // namespace ui
