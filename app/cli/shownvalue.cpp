// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shownvalue.h"

#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/domain/records.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QString ShownValue::text(const QString &type, const QString &column, const QJsonValue &value) const
{
    if (value.isDouble() && jsonFromColumn(column, value).isString())
        return shownTime(value.toInteger());
    if (value.isString())
        return ofText(type, column, value.toString());
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (const auto list = ofList(type, column, value))
        return *list;
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

QString ShownValue::ofText(const QString &type, const QString &column, QString text) const
{
    if (const auto id = base::Id::fromString(text); id && m_names.contains(*id))
        return m_names.value(*id);
    const domain::RecordType *known = domain::recordType(type);
    const domain::FieldInfo *field = known ? known->find(column) : nullptr;
    if (field && field->codes)
        return codeWord(m_codes, QLatin1String(field->codes), text);
    return text.replace(u'\n', u"\n      "_s);
}

/// Of a set of codes their words; nothing of what holds more than texts.
std::optional<QString> ShownValue::ofList(const QString &type, const QString &column, const QJsonValue &value) const
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || !std::ranges::all_of(list, [](const QJsonValue &one) { return one.isString(); }))
        return std::nullopt;
    QStringList parts;
    for (const QJsonValue one : list)
        parts.append(ofText(type, column, one.toString()));
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString changeText(const QString &head, const QString &before, const QString &after, const QString &remark)
{
    const QString behind = remark.isEmpty() ? QString() : u' ' + remark;
    if (!before.contains(u'\n') && !after.contains(u'\n'))
        return u"%1: %2 → %3%4"_s.arg(head, before, after, behind);
    const QStringList lines{head + u':' + behind, words(QT_TRANSLATE_NOOP("cli", "    before:")), u"      "_s + before,
        words(QT_TRANSLATE_NOOP("cli", "    after:")), u"      "_s + after};
    return lines.join(u'\n');
}

QString noteWords(base::Moment at, const QString &text)
{
    if (at == 0)
        return {};
    QStringList parts{base::formatDay(base::koreanDay(at)), text};
    parts.removeAll(QString());
    return u'(' + parts.join(u' ') + u')';
}

QJsonValue noteJson(base::Moment at, const QString &text)
{
    return at > 0 ? QJsonValue(QJsonObject{{u"at"_s, base::isoMoment(at)}, {u"begins"_s, text}}) : QJsonValue();
}

} // namespace cli
