// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source.h"

namespace lint {

/// The room that a path belongs to: "base" for model/base/id.h, "ui", "app", "tests", or nothing.
QString roomOf(const QString &path);

/// Whether one room may include the other, by the table of ARCHITECTURE.md.
bool maySee(const QString &room, const QString &other);

/// The module of Qt that has this header, for example "QtWidgets" for "QLabel"; nothing if it is not Qt's. It
/// looks where the Qt that the tests run on keeps its headers, so no list of classes grows old.
QString qtModuleOf(const QString &header);

/// Breaches in the include lines of one file: rooms that may not be seen, modules of Qt and libraries that
/// belong to other rooms, `<QtModule/Header>` spellings, whole modules, and paths that do not start at the
/// root.
QStringList includeBreaches(const SourceFile &file);

/// Breaches in the SEES words of the CMakeLists.txt of a room.
QStringList linkBreaches(const SourceFile &file);

} // namespace lint
