// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/offer.h"
#include "model/domain/service.h"
#include "model/domain/slot.h"
#include "model/work/services.h"
#include "ui/support/theme.h"

#include <QList>
#include <QString>

/// How services read on the screen, and which of their values are doubtful.
namespace ui::servicewords {

/// Places that were counted longer ago than this are doubtful.
inline constexpr int kCheckedDays = 90;
/// A registration that ends sooner than this is worth a look.
inline constexpr int kRegisteredDays = 30;

QString area(const QString &code);
/// The words of the three areas in their order.
QStringList areas();
QString times(const QList<domain::Slot> &weekly); ///< `화·금 10:00–11:30`; by arrangement where there is none
QString copayOfPrice(const domain::Service &service); ///< in won: `20,000 / 200,000`
QString price(const domain::Service &service); ///< `200,000원 = 정부지원금 180,000원 + 본인부담금 20,000원`
QString places(const domain::Offer &offer); ///< `4 / 10`
QString registered(const domain::Service &service); ///< `2027. 12. 31.`
QString coverage(const QJsonObject &coverage); ///< `건강 80% · 일상생활유지 50%`
QString sessions(const domain::Service &service); ///< `8 times a month, 90 minutes each`
QString ages(const domain::Service &service);

/// No longer offered, or its registration is over.
bool isEnded(const work::OfferView &view, QDate today);

Tone placesTone(const domain::Offer &offer);
Tone registeredTone(const domain::Service &service, QDate today);
Tone checkedTone(const domain::Offer &offer, QDate today, int days = kCheckedDays);

/// What keeps a service from being saved, as a sentence.
QString issue(const work::ServiceIssue &issue);

} // namespace ui::servicewords
