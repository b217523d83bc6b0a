// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"
#include "ui/bundle/placeframe.h"

namespace ui {

class Desk;
class FlowLayout;

/// The services of one area in a bundle after its draft: what runs, what waits to start, what has ended, each
/// with its stage of recovery and what can be done with it. A place may stay unused.
class ItemCard : public PlaceFrame {
    Q_OBJECT
public:
    ItemCard(Desk &desk, domain::ServiceArea area, QWidget *parent = nullptr);

    void show(const work::BundleLife &life);
    using PlaceFrame::show;

Q_SIGNALS:
    void stageWanted(const base::Id &item);
    void endWanted(const base::Id &item);
    void exchangeWanted(const base::Id &item);
    /// Another service for this area.
    void addWanted();

private:
    void clear();
    void addItem(const work::BundleLife &life, const domain::BundleItem &item);
    void addLine(const QString &icon, const QString &text);
    void addGrants(const work::BundleLife &life, const domain::BundleItem &item);
    QString whyRefused(const work::grants::View &view) const;
    void addButtons(const work::BundleLife &life, const domain::BundleItem &item);
    void addEmpty(const work::BundleLife &life);
    QString stageOf(const work::BundleLife &life, const domain::BundleItem &item) const;

    Desk &m_desk;
    QVBoxLayout *m_rows;
};

} // namespace ui
