// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace domain {

/// Something that a person wants to do: `subject` is a record type, or "office" for acts of administration;
/// `verb` the kind of change ("create", "update", "remove", "erase", "request", "override") or the act
/// ("revoke"); `touches` the most protected field that it writes.
struct Deed {
    QString subject;
    QString verb;
    Sensitivity touches = Sensitivity::Open;

    bool operator==(const Deed &) const = default;
};

/// What a role lets a person read. Reading is by stream: what is not named here is not sent.
enum class Reads {
    Dong, ///< the stream of his dong
    District, ///< the streams of the district itself
    Common, ///< services and organisations
    Invited, ///< cases that were opened for him by name
    Partner, ///< what was disclosed to his organisation
    Audit ///< access logs
};

struct Role {
    QString code;
    QSet<Reads> reads;
    Sensitivity touches = Sensitivity::Open;
    QStringList may; ///< "subject.verb"; either may be "*"
};

/// Who may do what, as a dated page of data (resources/codelists/roles.json).
class RoleRules {
public:
    /// ErrorKind::InvalidInput where the page is none, or names what this program does not know.
    static base::Result<RoleRules> fromJson(const QByteArray &json);

    const QString &edition() const { return m_edition; }
    const QList<Role> &roles() const { return m_roles; }
    /// Null where there is no such role.
    const Role *role(const QString &code) const;
    /// What the roles together let somebody read.
    QSet<Reads> reads(const QStringList &roles) const;
    /// Whether somebody with this role reads what others wrote. Nobody gives himself such a role.
    bool isReadingRole(const QString &code) const;
    /// Whether two different people have to sign it.
    bool needsTwo(const Deed &deed) const;
    /// Whether the deed is meant by "subject.verb", as it stands in the page.
    bool matches(const QString &pattern, const Deed &deed) const;

private:
    QString m_edition;
    QHash<QString, QString> m_subjects; ///< record type to its group
    QString m_otherSubject;
    QStringList m_twoPeople;
    QList<Role> m_roles;
};

/// Whether a person of these roles may do this act: the one answer for screens, command line and office. That
/// a second person is needed is asked of `RoleRules::needsTwo`, and the second has to be allowed it too.
bool mayDo(const RoleRules &rules, const QStringList &roles, const Deed &deed);

} // namespace domain
