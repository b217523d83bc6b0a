// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knownvalues.h"

#include "app/cli/reply.h"
#include "app/cli/words.h"
#include "model/domain/codelist.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {
base::Done oneOf(
    const QString &option, const QString &value, const QStringList &allowed, Qt::CaseSensitivity letters)
{
    if (allowed.contains(value, letters))
        return {};
    return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--%1 is one of: %2")).arg(option, allowed.join(u", "_s)));
}

base::Done knownRoles(const QStringList &roles)
{
    QFile file(u":/codelists/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Internal, u"the page of roles is missing"_s};
    const auto list = domain::codeListFromJson(file.readAll());
    if (!list)
        return list.error();
    QStringList allowed;
    for (const domain::Code &code : list->codes)
        allowed.append(code.code);
    for (const QString &role : roles) {
        if (const base::Done known = oneOf(u"role"_s, role, allowed); !known)
            return known;
    }
    return {};
}

base::Done rightDong(const QString &code)
{
    static const QRegularExpression kTenDigits(u"^[0-9]{10}$"_s);
    if (kTenDigits.match(code).hasMatch())
        return {};
    return wrongUsage(words(QT_TRANSLATE_NOOP("cli",
        "--dong is the ten digits of the code of an administrative dong, such as 2647061000")));
}

} // namespace cli
