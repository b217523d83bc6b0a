// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace work::demo {

/// Of latitude; of longitude at the equator. From the mean radius of the earth, 6,371 km.
inline constexpr double kMetresADegree = 111'195;

class Dice;

/// The words of invented districts, from resources/demo: each file is one object under its own name, lists
/// are named by their path (`notes.said.elder`).
class Words {
public:
    static base::Result<Words> read(const QString &folder = QStringLiteral(":/demo"));

    QJsonValue value(const QString &path) const;
    /// Strings of the list at this path; empty where there is none.
    const QStringList &list(const QString &path) const;
    QString text(const QString &path) const { return value(path).toString(); }

    /// One of a list of words with their weights behind a blank (`김 215`).
    QString weighted(const QString &path, Dice &dice) const;
    /// A sentence of the list with its `{word}`s filled in from the lists below `words` of the same file;
    /// `{word+s}`, `+o`, `+w` and `+d` add the particle of subject, object, company and means.
    QString sentence(const QString &path, Dice &dice) const;

private:
    QJsonObject m_files;
    mutable QHash<QString, QStringList> m_lists;
};

} // namespace work::demo
