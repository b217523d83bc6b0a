// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace work {

/// A record of the directory as it is stored and as the rows of a list leave it.
template <class Record> struct DirectoryEntry {
    Record stored;
    Record wanted;
    bool isWritten = false;

    bool isNew() const { return wanted.version == 0; }
    bool differs() const { return isNew() || domain::toFields(stored) != domain::toFields(wanted); }
};

/// Lays what a list says over what is known; what is empty says nothing.
inline void layOver(QString &known, const QString &given)
{
    if (!given.isEmpty())
        known = given;
}

inline void layOver(QStringList &known, const QStringList &given)
{
    if (!given.isEmpty())
        known = given;
}

inline void layOver(QDate &known, QDate given)
{
    if (given.isValid())
        known = given;
}

inline void layOver(QJsonObject &known, const QJsonObject &given)
{
    if (!given.isEmpty())
        known = given;
}

template <class Value, class Given> void layOver(Value &known, const std::optional<Given> &given)
{
    if (given)
        known = *given;
}

} // namespace work
