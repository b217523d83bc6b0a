// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/codelist.h"
#include "model/work/bundles.h"
#include "model/work/grants.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// A bundle as scripts and as people read it in a line: its id, whose it is, where it stands, from when and how long.
QJsonObject bundleJson(const domain::Bundle &bundle);
QStringList bundleCells(const domain::CodeLists &codes, const domain::Bundle &bundle, const QString &person);

/// The months that the office was asked for, with its answers, in the order of `grants`.
QJsonArray grantsJson(const QList<work::grants::View> &grants);
QList<QStringList> grantRows(const QList<domain::BundleItem> &items, const QList<work::grants::View> &grants);
/// How many of them wait, were granted and refused; empty where none was asked for.
QString grantCounts(const QList<work::grants::View> &grants);

} // namespace cli
