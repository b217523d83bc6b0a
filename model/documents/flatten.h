// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace documents {

/// What formats of others can hold.
using FlatBlock = std::variant<Heading, Paragraph, Table, Picture, PageBreak>;

/// A document in blocks that every word processor knows: the title with its box of approval becomes a table,
/// as do places to sign; charts and marks become pictures. An empty paragraph keeps two tables apart. Needs a
/// QGuiApplication.
std::vector<FlatBlock> flatten(const Document &document);

} // namespace documents
