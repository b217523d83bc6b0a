// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What can be said of the bytes of a scan before it is kept. Pure; any thread.
namespace work::scans {

/// `application/pdf`, `image/png` or `image/jpeg` by the first bytes, since a name can say anything; empty
/// for everything else.
QString mediaTypeOf(const QByteArray &bytes);

/// A picture without what cameras and programs write beside it: place, time, device, comments, previews and
/// whatever follows its end. Pixels and colours stay bit by bit; of a JPEG the way it is turned stays too. A
/// PDF comes back as it is. Nothing where a picture is not whole, so that nobody can tell what lies in it.
std::optional<QByteArray> withoutMetadata(const QByteArray &bytes);

} // namespace work::scans
