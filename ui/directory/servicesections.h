// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"

#include <QWidget>

namespace ui {

class Desk;
class FactList;
class TextLabel;

/// What a service has beside its times and facts, each under a heading of its own: prices by income grade
/// with their gaps and overlaps, periods of registration, sites, contact persons. What is empty is not shown.
class ServiceSections : public QWidget {
    Q_OBJECT
public:
    explicit ServiceSections(Desk &desk, QWidget *parent = nullptr);

    void showService(const work::ServiceEdit &edit, bool masked);

private:
    struct Section {
        TextLabel *title;
        FactList *facts;
    };
    Section add(const QString &title, const QString &name);
    static void fill(const Section &section, bool shown);
    void fillPrices(const work::ServiceEdit &edit);
    void fillRegistrations(const work::ServiceEdit &edit);
    void fillSites(const work::ServiceEdit &edit);
    void fillStaff(const work::ServiceEdit &edit, bool masked);

    Desk &m_desk;
    Section m_prices;
    Section m_registrations;
    Section m_sites;
    Section m_staff;
};

} // namespace ui
