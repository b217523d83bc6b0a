// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QStringList>

#include <functional>

namespace documents {

/// What a masked copy must not say anywhere, also not in what somebody typed: in goals, minutes, tasks.
struct SecretWords {
    QStringList names; ///< become 홍*동
    QStringList phones; ///< digits; found with any separators between them, become 010-****-****
    QStringList places; ///< addresses and parts of them, become ○○○
};

/// Strikes them out of every text of the document, those of tables, charts, pictures and footers included.
void strikeOut(Document &document, const SecretWords &secrets);

/// The same for one text.
QString strikeOut(const QString &text, const SecretWords &secrets);

/// Calls the function with every text that stands in a document, to be changed in place.
void forEachText(Document &document, const std::function<void(QString &)> &change);

} // namespace documents
