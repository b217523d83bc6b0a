// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/peoplequery.h"

#include <QHeaderView>

namespace ui {

/// The heading of the list of people: sorts by several columns (a click sorts by one, Shift adds another),
/// with arrows and numbers of the order, and a box that ticks everybody.
class PeopleHeader : public QHeaderView {
    Q_OBJECT
public:
    enum class Adding { Alone, Behind };
    explicit PeopleHeader(QWidget *parent = nullptr);

    const QList<domain::PeopleSort> &order() const { return m_order; }
    void setOrder(const QList<domain::PeopleSort> &order);
    /// What a click does: the column ascending, the same again descending, then not at all.
    void sortBy(domain::PeopleColumn column, Adding adding);
    void setChecks(Qt::CheckState state);
    Qt::CheckState checks() const { return m_checks; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void orderChanged();
    void allClicked();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void clicked(int section);

    QList<domain::PeopleSort> m_order;
    Qt::CheckState m_checks = Qt::Unchecked;
};

} // namespace ui
