// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>
#include <QStringList>

/// Ways to read back what was written, and texts that break careless writers.
namespace sample {

/// The part of a package; empty where there is none.
QByteArray partOf(const QByteArray &package, const QString &name);
/// Whether this is well-formed XML; what is wrong otherwise.
QString faultOf(const QByteArray &xml);
/// The words of an OpenDocument text, paragraph by paragraph, with its fields left out.
QStringList paragraphsOfOdt(const QByteArray &package);
/// Every word of a document must stand in the text, whatever the spaces and breaks between.
QString missingWord(const documents::Document &document, const QString &text);

/// A document of texts that no paper should stumble over.
documents::Document hostile();

} // namespace sample
