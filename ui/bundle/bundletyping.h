// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundles.h"

#include <QJsonObject>

#include <optional>

namespace ui {

class BundleWorkplace;
class Composer;

/// What is chosen and typed on the page of a bundle, as its draft keeps it and as work takes it.
namespace bundletyping {

QJsonObject read(const Composer &composer, const BundleWorkplace &work, base::Month start);
/// Offers that are gone are left out; without any word on offers the choice stays.
void restore(const QJsonObject &typed, Composer &composer, const BundleWorkplace &work);
/// With the signature where one is needed: a password is taken once only. `kept` is the bundle to be changed.
work::BundleInput takeInput(const Composer &composer, const BundleWorkplace &work, base::Month start,
    const std::optional<domain::Bundle> &kept);

} // namespace bundletyping

} // namespace ui
