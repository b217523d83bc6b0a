// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A piece of a text, and whether the text that it was held against lacks it. All pieces together are the text.
struct DiffPart {
    QString text;
    bool isNew = false;

    bool operator==(const DiffPart &) const = default;
};

/// What `text` has that `other` has not, word by word; very long texts are compared by their two ends.
QList<DiffPart> wordDiff(const QString &other, const QString &text);

} // namespace ui
