// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/domain/codelist.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace cli {

/// What stands in a field, as people read it: moments by the clock of Korea, codes and records by their names; the
/// lines of a text below each other. Uses the lists and names of its maker, who outlives it.
class ShownValue {
public:
    ShownValue(const domain::CodeLists &codes, const QHash<base::Id, QString> &names)
        : m_codes(codes)
        , m_names(names)
    {
    }

    QString text(const QString &type, const QString &column, const QJsonValue &value) const;

private:
    std::optional<QString> ofList(const QString &type, const QString &column, const QJsonValue &value) const;
    QString ofText(const QString &type, const QString &column, QString text) const;

    const domain::CodeLists &m_codes;
    const QHash<base::Id, QString> &m_names;
};

/// What a field was and became, as ShownValue says them, with a remark where there is one: in one line, and below each
/// other where one of them has more lines than one.
QString changeText(const QString &head, const QString &before, const QString &after, const QString &remark = {});
/// Which of a person's notes it is about: its day, and how it begins; empty of what is no note.
QString noteWords(base::Moment at, const QString &text);
/// The same for scripts; null of what is no note.
QJsonValue noteJson(base::Moment at, const QString &text);

} // namespace cli
