// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace domain {

struct Code {
    QString code;
    QString korean;
    QString english;
    bool isHealth = false; ///< says something about somebody's health: not in lists of people
};

/// A dated list of codes with their words: data, never constants, so that an office can put the official list
/// in its place.
struct CodeList {
    QString name;
    QString edition;
    QDate validFrom;
    QList<Code> codes;

    bool contains(const QString &code) const;
    /// Whether the code says something about health.
    bool isHealth(const QString &code) const;
    /// The word of a code in the language ("ko" or another for English); an unknown code is shown as it is.
    QString word(const QString &code, const QString &language) const;
    /// The code whose word or code this is, or empty: for imports.
    QString codeOf(const QString &word) const;
};

base::Result<CodeList> codeListFromJson(const QByteArray &json);

/// All lists by name.
class CodeLists {
public:
    void add(const CodeList &list);
    /// An unknown name gives an empty list.
    const CodeList &list(const QString &name) const;
    QString word(const QString &list, const QString &code, const QString &language) const
    {
        return this->list(list).word(code, language);
    }

private:
    QHash<QString, CodeList> m_lists;
    CodeList m_none;
};

} // namespace domain
