// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "ui/support/theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace ui {

class Desk;

/// The offers of a service as a small table: when, how many it takes, how many have it now, how many places
/// are left, how many wait, and when somebody last checked. Names nobody.
class PlacesGrid : public QWidget {
    Q_OBJECT
public:
    explicit PlacesGrid(const Desk &desk, QWidget *parent = nullptr);

    /// `users`: how many have each offer; `checkedDays`: after how many days something counts as to be asked
    /// again.
    void showOffers(const work::ServiceEdit &edit, const QHash<base::Id, int> &users, int checkedDays);
    /// The times of an offer, with its group or site where another has the same times.
    static QString nameOf(const work::ServiceEdit &edit, const work::OfferEdit &offer);

private:
    void addHeads();
    void addOffer(const work::ServiceEdit &edit, const work::OfferEdit &offer, int users, int checkedDays);
    void addNumber(int row, int column, const QString &head, const QString &text, Tone tone);

    const Desk &m_desk;
    QGridLayout *m_grid;
    int m_row = 0;
};

} // namespace ui
