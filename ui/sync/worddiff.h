// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A piece of a text held against another: in both, in this one only, or in the other one only. The pieces that
/// are not gone are the text, and those that are not new are the other.
struct DiffPart {
    enum class Kind { Same, New, Gone };
    QString text;
    Kind kind = Kind::Same;

    bool operator==(const DiffPart &) const = default;
};

/// The text itself: without what is gone.
QString plainText(const QList<DiffPart> &parts);
/// What `text` has that `other` has not, and the other way round, word by word, what is gone before what is new;
/// very long texts are compared by their two ends.
QList<DiffPart> wordDiff(const QString &other, const QString &text);

} // namespace ui
