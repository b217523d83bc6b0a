// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/historywords.h"

#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/domain/areas.h"
#include "model/domain/records.h"
#include "ui/people/weekdays.h"
#include "ui/support/actwords.h"
#include "ui/support/formats.h"
#include "ui/widgets/needbar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array kMoney{"copay_limit", "price", "subsidy", "copay"};
constexpr std::array kYesNo{"birth_lunar", "birth_leap", "unusable", "emergency", "urgent"};

template <class List> bool isAmong(const List &list, const QString &column)
{
    return std::any_of(
        list.begin(), list.end(), [&](const char *one) { return column == QLatin1String(one); });
}

const char *codeList(const QString &type, const QString &column)
{
    const domain::RecordType *record = domain::recordType(type);
    const domain::FieldInfo *field = record ? record->find(column) : nullptr;
    return field ? field->codes : nullptr;
}

QString translated(const char *label)
{
    return QCoreApplication::translate("fields", label);
}

QString iconOf(const domain::HistoryEntry &entry)
{
    if (!entry.act.undoes.isNil())
        return u"undo"_s;
    if (entry.act.kind.startsWith(u"add"))
        return u"plus"_s;
    if (entry.act.kind.startsWith(u"remove") || entry.act.kind == u"erase")
        return u"x"_s;
    return entry.act.kind.contains(u"people") ? u"link"_s : u"pen"_s;
}

} // namespace

HistoryWords::HistoryWords(
    const PersonWords &words, const QHash<base::Id, QString> &names, const QHash<QString, QString> &forms)
    : m_words(words)
    , m_names(names)
    , m_forms(forms)
{
}

QString HistoryWords::label(const domain::RecordRef &record, const QString &column) const
{
    const domain::RecordType *type = domain::recordType(record.type);
    const domain::FieldInfo *field = type ? type->find(column) : nullptr;
    const QString own = field ? translated(field->label) : column;
    if (!type || record.type == u"person"_s)
        return own;
    return u"%1 · %2"_s.arg(translated(type->label), own);
}

QString HistoryWords::fieldLabel(const domain::HistoryEntry &entry, const QString &column) const
{
    // "Note written" need not say "Note" in each line.
    const domain::RecordType *type = domain::recordType(entry.record.type);
    const domain::FieldInfo *field = type ? type->find(column) : nullptr;
    if (field && entry.act.kind.endsWith(u' ' + entry.record.type))
        return translated(field->label);
    return label(entry.record, column);
}

bool HistoryWords::isHidden(const QString &type, const QString &column) const
{
    const domain::RecordType *record = domain::recordType(type);
    const domain::FieldInfo *field = record ? record->find(column) : nullptr;
    return m_words.isMasked() && (!field || field->sensitivity != domain::Sensitivity::Open);
}

QString HistoryWords::list(const char *codes, const QJsonValue &value) const
{
    QStringList words;
    for (const QJsonValue &code : value.isArray() ? value.toArray() : QJsonArray{value})
        words.append(m_words.desk().word(codes, code.toString()));
    return words.join(u", "_s);
}

QString HistoryWords::object(const QString &column, const QJsonObject &value) const
{
    if (value.contains(u"road"_s) || value.contains(u"dong"_s) || value.contains(u"detail"_s)) {
        const auto address = domain::Address::fromJson(value);
        return address.note.isEmpty() ? address.line() : u"%1 · %2"_s.arg(address.line(), address.note);
    }
    QStringList parts;
    for (auto it = value.begin(); it != value.end(); ++it) {
        const auto need = domain::needAreaOf(it.key());
        const QString key = need ? PersonWords::need(*need) : it.key();
        if (column == u"severities")
            parts.append(u"%1 %2"_s.arg(key, NeedBar::word(it.value().toInt())));
        else if (it.value().isString())
            parts.append(u"%1: %2"_s.arg(key, it.value().toString()));
    }
    return parts.isEmpty() ? tr("%n entries", nullptr, int(value.size())) : parts.join(u", "_s);
}

QString HistoryWords::value(const QString &type, const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (isHidden(type, column))
        return tr("(masked)");
    if (const char *codes = codeList(type, column))
        return list(codes, value);
    if (isAmong(kYesNo, column))
        return value.toInteger() != 0 || value.toBool() ? tr("Yes") : tr("No");
    if (isAmong(kMoney, column))
        return formats::won(value.toInteger());
    if (type == u"phone" && column == u"number")
        return base::formatPhone(value.toString());
    if ((type == u"appointment" || type == u"slot") && column == u"day")
        return weekdays::word(value.toString());
    if (column == u"area") {
        if (const auto area = domain::serviceAreaOf(value.toString()))
            return PersonWords::area(*area);
    }
    if (column == u"need") {
        if (const auto need = domain::needAreaOf(value.toString()))
            return PersonWords::need(*need);
    }
    if (type == u"assessment" && column == u"instrument")
        return m_forms.value(value.toString(), tr("Needs and crisis assessment"));
    if (column == u"at" || column == u"finished_at")
        return formats::moment(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject())
        return object(column, value.toObject());
    const QString text = value.toString();
    if (const auto id = base::Id::fromString(text))
        return m_names.value(*id, tr("another record"));
    if (const auto day = base::dayFromIso(text))
        return formats::day(*day);
    return text;
}

TimelineItem HistoryWords::actItem(const domain::HistoryEntry &entry) const
{
    TimelineItem item;
    item.id = entry.act.id;
    item.date = formats::time(base::koreanTime(entry.act.at));
    item.icon = iconOf(entry);
    item.title = actWords(entry);
    item.aside = entry.secondName.isEmpty() ? entry.userName : tr("%1 and %2").arg(entry.userName, entry.secondName);
    item.muted = entry.undone || entry.erased || entry.refused;
    if (entry.refused) {
        item.chip = tr("Not taken by the office");
        item.chipTone = Tone::Warn;
    } else if (entry.undone) {
        item.chip = tr("Undone");
        item.chipTone = Tone::Neutral;
    }
    if (!entry.act.reason.isEmpty())
        item.text = tr("Reason: %1").arg(entry.act.reason);
    return item;
}

void HistoryWords::addChanges(TimelineItem &item, const domain::HistoryEntry &entry) const
{
    if (entry.erased || entry.kind == domain::ChangeKind::Erase) {
        item.changes.append({tr("Contents erased; that there was a change stays provable"), {}, {}});
        return;
    }
    const domain::RecordType *type = domain::recordType(entry.record.type);
    if (type && entry.record.type != u"person"_s && entry.kind == domain::ChangeKind::Remove)
        item.changes.append({tr("%1 removed").arg(translated(type->label)), {}, {}});
    for (const domain::FieldChange &change : entry.fields) {
        // The link to the person says nothing on the person's own page.
        if (change.column == u"parent")
            continue;
        item.changes.append(
            {fieldLabel(entry, change.column), value(entry.record.type, change.column, change.before),
                value(entry.record.type, change.column, change.after)});
    }
}

QList<TimelineItem> HistoryWords::items(const QList<domain::HistoryEntry> &entries) const
{
    QList<TimelineItem> items;
    QDate day;
    for (const domain::HistoryEntry &entry : entries) {
        if (const QDate its = base::koreanDay(entry.act.at); its != day) {
            day = its;
            TimelineItem heading;
            heading.kind = TimelineItem::Kind::Day;
            heading.date = formats::dayWithWeekday(day);
            items.append(heading);
        }
        const bool same = !items.isEmpty() && items.last().kind == TimelineItem::Kind::Entry
            && items.last().id == entry.act.id;
        if (!same)
            items.append(actItem(entry));
        addChanges(items.last(), entry);
    }
    return items;
}

} // namespace ui
