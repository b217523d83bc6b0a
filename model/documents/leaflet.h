// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papercomposer.h"

namespace documents {

/// One service as a leaflet tells of it; won a month, -1 where no price is set.
struct LeafletService {
    CategoryMark area = CategoryMark::None;
    QString name;
    QString about;
    QString forWhom;
    QString slots;
    QString sessions;
    qint64 price = -1;
    qint64 subsidy = -1;
    qint64 copay = -1;
    QString provider;
    QString phone; ///< of the organisation: shown whole
    QString address;
    bool comesHome = false;
};

struct LeafletData {
    PaperStamp stamp;
    std::vector<LeafletService> services;
};

/// What a phone reads from the QR code: a contact (vCard 3.0) of the provider.
QString contactCard(const LeafletService &service);

/// A leaflet for residents: what, for whom, when, at which price, and the contact as a QR code.
Document leaflet(const LeafletData &data, const PaperTemplate &used);

} // namespace documents
