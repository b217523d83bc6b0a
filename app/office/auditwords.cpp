// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/auditwords.h"

#include "app/cli/officewords.h"
#include "app/cli/shownwords.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What the keys of an act are called; empty for those that speak for themselves.
const QHash<QString, const char *> &keyWords()
{
    static const QHash<QString, const char *> kWords{{u"user"_s, ""}, {u"name"_s, ""}, {u"role"_s, ""}, {u"roles"_s, ""},
        {u"dong"_s, ""}, {u"month"_s, ""}, {u"label"_s, ""}, {u"device"_s, QT_TRANSLATE_NOOP("cli", "device")},
        {u"devices"_s, QT_TRANSLATE_NOOP("cli", "device")}, {u"case"_s, QT_TRANSLATE_NOOP("cli", "case")},
        {u"from"_s, QT_TRANSLATE_NOOP("cli", "from")}, {u"to"_s, QT_TRANSLATE_NOOP("cli", "to")},
        {u"stream"_s, QT_TRANSLATE_NOOP("cli", "dong or case")}, {u"readers"_s, QT_TRANSLATE_NOOP("cli", "readers")},
        {u"services"_s, QT_TRANSLATE_NOOP("cli", "services in a month")},
        {u"offer"_s, QT_TRANSLATE_NOOP("cli", "offer")}, {u"places"_s, QT_TRANSLATE_NOOP("cli", "places")},
        {u"change"_s, QT_TRANSLATE_NOOP("cli", "change")}, {u"entries"_s, QT_TRANSLATE_NOOP("cli", "entries")},
        {u"remark"_s, QT_TRANSLATE_NOOP("cli", "remark")}, {u"reason"_s, QT_TRANSLATE_NOOP("cli", "reason")},
        {u"act"_s, QT_TRANSLATE_NOOP("cli", "act")}, {u"until"_s, QT_TRANSLATE_NOOP("cli", "until")},
        {u"formerly"_s, QT_TRANSLATE_NOOP("cli", "formerly")},
        {u"movedAt"_s, QT_TRANSLATE_NOOP("cli", "moved")}, {u"kind"_s, QT_TRANSLATE_NOOP("cli", "kind")},
        {u"console"_s, QT_TRANSLATE_NOOP("cli", "at the console")},
        {u"receipt"_s, QT_TRANSLATE_NOOP("cli", "backup up to transaction")}};
    return kWords;
}

/// What a person does not look for in a line: how the list was asked for, and numbers of the order itself.
bool isAside(const QString &key)
{
    static const QStringList kAside{u"limit"_s, u"skip"_s, u"before"_s, u"proposal"_s, u"standingOut"_s};
    return kAside.contains(key);
}

QString yesOf(const QString &key, bool is)
{
    if (key == "take"_L1)
        return is ? officeWords(QT_TRANSLATE_NOOP("cli", "taken")) : officeWords(QT_TRANSLATE_NOOP("cli", "refused"));
    if (key == "new"_L1)
        return is ? officeWords(QT_TRANSLATE_NOOP("cli", "somebody new")) : QString();
    if (key == "lift"_L1)
        return is ? officeWords(QT_TRANSLATE_NOOP("cli", "restriction lifted, since none of its readers was here")) : QString();
    if (key == "withoutMe"_L1)
        return is ? officeWords(QT_TRANSLATE_NOOP("cli", "without whoever asked")) : QString();
    const auto word = keyWords().constFind(key);
    return !is ? QString() : word != keyWords().cend() && **word != '\0' ? officeWords(*word) : key;
}

/// What somebody wrote, which may by chance read like an id or a dong.
bool isFree(const QString &key)
{
    return key == "reason"_L1 || key == "remark"_L1 || key == "label"_L1 || key == "formerly"_L1;
}

} // namespace

base::Result<AuditWords> AuditWords::read(office::Desk &desk)
{
    const auto users = actAtConsole(desk, u"users"_s);
    const auto devices = actAtConsole(desk, u"devices"_s);
    const auto streams = actAtConsole(desk, u"streams"_s);
    if (!users || !devices || !streams)
        return !users ? users.error() : !devices ? devices.error() : streams.error();
    AuditWords words;
    const QJsonArray people = users->value("users"_L1).toArray();
    for (const QJsonValue one : people)
        words.m_names.insert(one["id"_L1].toString(), one["name"_L1].toString());
    const QJsonArray machines = devices->value("devices"_L1).toArray();
    for (const QJsonValue one : machines)
        words.m_names.insert(
            one["id"_L1].toString(), (one["name"_L1].toString() + u' ' + one["label"_L1].toString()).trimmed());
    const QJsonArray places = streams->value("streams"_L1).toArray();
    for (const QJsonValue one : places) {
        words.m_names.insert(one["id"_L1].toString(), streamLabel(one.toObject()));
        if (const QString dong = one["dong"_L1].toString(); !dong.isEmpty())
            words.m_names.insert(dong, one["label"_L1].toString());
    }
    return words;
}

/// Of what has no name here, as cases have none at the office, the end of the id tells one from another.
QString AuditWords::named(const QString &text) const
{
    constexpr qsizetype kTold = 8;
    const QString name = m_names.value(text);
    if (!name.isEmpty())
        return name;
    return base::Id::fromString(text) ? u'…' + text.right(kTold) : text;
}

QString AuditWords::shown(const QString &key, const QJsonValue &value) const
{
    if (value.isArray()) {
        QStringList all;
        const QJsonArray list = value.toArray();
        for (const QJsonValue one : list)
            all.append(shown(key, one));
        all.removeAll(QString());
        return all.join(u", "_s);
    }
    if (value.isBool())
        return yesOf(key, value.toBool());
    if (key == "until"_L1 || key == "movedAt"_L1)
        return shownTime(value);
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    if (key == "role"_L1 || key == "roles"_L1)
        return roleWord(text);
    return key == "act"_L1 ? officeActWord(text) : isFree(key) ? text : named(text);
}

QString AuditWords::aboutOf(const QJsonObject &event) const
{
    const QJsonObject detail = event.value("detail"_L1).toObject();
    QStringList about;
    for (auto part = detail.begin(); part != detail.end(); ++part) {
        const QString text = isAside(part.key()) ? QString() : shown(part.key(), part.value());
        if (text.isEmpty())
            continue;
        const auto word = keyWords().constFind(part.key());
        const bool isPlain = part.value().isBool() || (word != keyWords().cend() && **word == '\0');
        const QString name = word == keyWords().cend() ? part.key() : officeWords(*word);
        about.append(isPlain ? text : u"%1: %2"_s.arg(name, text));
    }
    about.removeDuplicates();
    return about.join(u", "_s);
}

} // namespace cli
