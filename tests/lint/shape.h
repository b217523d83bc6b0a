// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source.h"

#include <QSet>

namespace lint {

constexpr int kMostLinesCpp = 600;
constexpr int kMostLinesHeader = 300;
constexpr int kMostLinesWidget = 350;

/// The classes of the tree that are widgets: derived from a widget of Qt, directly or over other classes of
/// the tree.
QSet<QString> widgetClasses(const QList<SourceFile> &tree);

/// Files longer than their kind allows. A widget counts in the file that declares it and in its .cpp.
QStringList tooLong(const QList<SourceFile> &tree);

/// Sources without a licence line, headers without `#pragma once`, and names with capitals.
QStringList missingHead(const SourceFile &file);

/// Mentions of documents in sources that the tree does not have.
QStringList missingDocuments(const QList<SourceFile> &tree);

/// Translations of the Korean catalogue that are not finished.
QStringList unfinishedTranslations(const SourceFile &file);

} // namespace lint
