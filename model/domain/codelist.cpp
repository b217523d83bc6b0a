// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/codelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace domain {

bool CodeList::contains(const QString &code) const
{
    return std::any_of(codes.begin(), codes.end(), [&](const Code &one) { return one.code == code; });
}

QString CodeList::word(const QString &code, const QString &language) const
{
    for (const Code &one : codes) {
        if (one.code == code)
            return language == QLatin1String("ko") ? one.korean : one.english;
    }
    return code;
}

QString CodeList::codeOf(const QString &word) const
{
    const QString bare = word.simplified().remove(u' ');
    for (const Code &one : codes) {
        for (const QString &known : {one.code, one.korean, one.english}) {
            if (!bare.isEmpty() && QString(known).remove(u' ').compare(bare, Qt::CaseInsensitive) == 0)
                return one.code;
        }
    }
    return {};
}

bool CodeList::isHealth(const QString &code) const
{
    return std::ranges::any_of(codes, [&](const Code &one) { return one.code == code && one.isHealth; });
}

base::Result<CodeList> codeListFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    CodeList list;
    list.name = object.value(QLatin1String("name")).toString();
    list.edition = object.value(QLatin1String("edition")).toString();
    list.validFrom = QDate::fromString(object.value(QLatin1String("validFrom")).toString(), Qt::ISODate);
    for (const QJsonValue &value : object.value(QLatin1String("codes")).toArray()) {
        const QJsonObject code = value.toObject();
        list.codes.append({code.value(QLatin1String("code")).toString(),
            code.value(QLatin1String("ko")).toString(), code.value(QLatin1String("en")).toString(),
            code.value(QLatin1String("health")).toBool()});
    }
    if (list.name.isEmpty() || !list.validFrom.isValid())
        return base::Error{
            base::ErrorKind::InvalidInput, QStringLiteral("code list: %1").arg(error.errorString())};
    return list;
}

void CodeLists::add(const CodeList &list)
{
    m_lists.insert(list.name, list);
}

const CodeList &CodeLists::list(const QString &name) const
{
    const auto found = m_lists.find(name);
    return found == m_lists.end() ? m_none : *found;
}

} // namespace domain
