// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shownwords.h"

#include "model/base/calendar.h"
#include "model/domain/records.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString language()
{
    return QLocale::system().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
}

} // namespace

QString shownTime(base::Moment moment)
{
    if (moment == 0)
        return {};
    return base::isoDay(base::koreanDay(moment)) + base::koreanTime(moment).toString(u" HH:mm:ss"_s) + u" +09:00"_s;
}

QString shownTime(const QJsonValue &milliseconds)
{
    return shownTime(base::Moment(milliseconds.toInteger()));
}

QString recordWord(const QString &type)
{
    if (type == "access"_L1)
        return QCoreApplication::translate("cli", "access log");
    const domain::RecordType *known = domain::recordType(type);
    return known ? QCoreApplication::translate("fields", known->label) : type;
}

QString fieldWord(const QString &type, const QString &column)
{
    const domain::RecordType *known = domain::recordType(type);
    const domain::FieldInfo *field = known ? known->find(column) : nullptr;
    return field ? QCoreApplication::translate("fields", field->label) : column;
}

QString codeWord(const domain::CodeLists &codes, const QString &list, const QString &code)
{
    return codes.word(list, code, language());
}

QString listWord(const QString &list, const QString &code)
{
    QFile file(u":/codelists/%1.json"_s.arg(list));
    if (!file.open(QIODevice::ReadOnly))
        return code;
    const auto known = domain::codeListFromJson(file.readAll());
    return known ? known->word(code, language()) : code;
}

QString roleWord(const QString &code)
{
    return listWord(u"roles"_s, code);
}

} // namespace cli
