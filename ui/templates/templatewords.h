// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertemplate.h"

#include <QString>

/// How parts of templates are called for those who change them.
namespace ui::templatewords {

/// The name of a section: what it holds, whatever its heading says.
QString sectionName(const QString &id);
/// The name of a text.
QString textName(const QString &name);
/// `{office}, {person}`: what may be filled in; empty where nothing may.
QString placesOf(documents::PaperKind kind);

} // namespace ui::templatewords
