// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/codelists.h"

#include <QDir>
#include <QFile>

namespace work {

base::Result<domain::CodeLists> readCodeLists(const QString &folder)
{
    domain::CodeLists lists;
    int found = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        const base::Result<domain::CodeList> list = domain::codeListFromJson(file.readAll());
        if (!list)
            continue;
        lists.add(*list);
        ++found;
    }
    if (found == 0)
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no code lists in the program")};
    return lists;
}

} // namespace work
