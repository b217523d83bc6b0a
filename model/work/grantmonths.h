// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/person.h"

#include <QByteArray>
#include <QStringList>

/// Which months of a service count for whom: one rule, whether the district office keeps the table of grants or a
/// vault on its own does.
namespace work::grantmonths {

/// The same person in two dongs gives the same bytes; the office keeps them sealed and compares only.
QByteArray identityOf(const domain::Person &person);

/// The months ("2026-12") that this service needs: those of the bundle, from the one on in which it begins.
QStringList wanted(const domain::Bundle &bundle, const domain::BundleItem &item);
/// Of these the ones that it keeps: none where it never began, and none after the one in which it ended.
QStringList kept(const domain::Bundle &bundle, const domain::BundleItem &item);

/// Whether the services of a bundle in this state have months, or had them.
bool counts(const domain::Bundle &bundle);

} // namespace work::grantmonths
