// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

base::Error wrongRules(const QString &what)
{
    return {base::ErrorKind::InvalidInput, u"roles: "_s + what};
}

std::optional<Reads> readsOf(const QString &word)
{
    static const QHash<QString, Reads> words{{u"dong"_s, Reads::Dong}, {u"district"_s, Reads::District},
        {u"common"_s, Reads::Common}, {u"invited"_s, Reads::Invited}, {u"partner"_s, Reads::Partner},
        {u"audit"_s, Reads::Audit}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Sensitivity> sensitivityOf(const QString &word)
{
    static const QHash<QString, Sensitivity> words{{u"open"_s, Sensitivity::Open},
        {u"personal"_s, Sensitivity::Personal}, {u"sensitive"_s, Sensitivity::Sensitive},
        {u"identifier"_s, Sensitivity::Identifier}};
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array)
        texts.append(one.toString());
    return texts;
}

base::Result<Role> roleOf(const QJsonObject &json)
{
    Role role;
    role.code = json.value("code"_L1).toString();
    role.may = textsOf(json.value("may"_L1));
    const QStringList reads = textsOf(json.value("reads"_L1));
    for (const QString &word : reads) {
        const auto one = readsOf(word);
        if (!one)
            return wrongRules(u"reads \"%1\""_s.arg(word));
        role.reads.insert(*one);
    }
    const auto touches = sensitivityOf(json.value("touches"_L1).toString());
    if (role.code.isEmpty() || !touches)
        return wrongRules(u"role \"%1\""_s.arg(role.code));
    role.touches = *touches;
    const bool areWhole = std::ranges::all_of(
        role.may, [](const QString &pattern) { return pattern.count(u'.') == 1 && pattern.size() > 2; });
    if (!areWhole)
        return wrongRules(u"acts of \"%1\""_s.arg(role.code));
    return role;
}

} // namespace

base::Result<RoleRules> RoleRules::fromJson(const QByteArray &json)
{
    const QJsonObject page = QJsonDocument::fromJson(json).object();
    RoleRules rules;
    rules.m_edition = page.value("edition"_L1).toString();
    rules.m_otherSubject = page.value("otherSubject"_L1).toString();
    rules.m_twoPeople = textsOf(page.value("twoPeople"_L1));
    const QJsonObject subjects = page.value("subjects"_L1).toObject();
    for (auto group = subjects.begin(); group != subjects.end(); ++group) {
        const QStringList types = textsOf(group.value());
        for (const QString &type : types)
            rules.m_subjects.insert(type, group.key());
    }
    const QJsonArray codes = page.value("codes"_L1).toArray();
    for (const QJsonValue one : codes) {
        const base::Result<Role> role = roleOf(one.toObject());
        if (!role)
            return role.error();
        rules.m_roles.append(*role);
    }
    if (rules.m_roles.isEmpty() || rules.m_edition.isEmpty() || rules.m_otherSubject.isEmpty())
        return wrongRules(u"no page of roles"_s);
    return rules;
}

const Role *RoleRules::role(const QString &code) const
{
    const auto found = std::ranges::find(m_roles, code, &Role::code);
    return found == m_roles.end() ? nullptr : &*found;
}

QSet<Reads> RoleRules::reads(const QStringList &roles) const
{
    QSet<Reads> all;
    for (const QString &code : roles) {
        if (const Role *one = role(code))
            all += one->reads;
    }
    return all;
}

bool RoleRules::isReadingRole(const QString &code) const
{
    const Role *one = role(code);
    return one && !one->reads.isEmpty();
}

bool RoleRules::matches(const QString &pattern, const Deed &deed) const
{
    const QString subject = pattern.section(u'.', 0, 0);
    const QString verb = pattern.section(u'.', 1);
    // What an office does to itself is meant only where it is named.
    const bool isOffice = deed.subject == u"office"_s;
    const QString group = isOffice ? deed.subject : m_subjects.value(deed.subject, m_otherSubject);
    const bool isSubject = subject == deed.subject || subject == group || (subject == u"*"_s && !isOffice);
    return isSubject && (verb == deed.verb || verb == u"*"_s);
}

bool RoleRules::needsTwo(const Deed &deed) const
{
    return std::ranges::any_of(m_twoPeople, [&](const QString &pattern) { return matches(pattern, deed); });
}

bool mayDo(const RoleRules &rules, const QStringList &roles, const Deed &deed)
{
    return std::ranges::any_of(roles, [&](const QString &code) {
        const Role *role = rules.role(code);
        return role && deed.touches <= role->touches
            && std::ranges::any_of(
                role->may, [&](const QString &pattern) { return rules.matches(pattern, deed); });
    });
}

} // namespace domain
