// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwords.h"

#include "ui/exchange/offerwords.h"

#include "model/base/names.h"
#include "model/domain/address.h"
#include "model/domain/areas.h"
#include "model/domain/offer.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/work/slottext.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::importwords {

namespace {

QString importText(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

struct CodedColumn {
    const char *column;
    const char *list;
};
constexpr std::array kCoded = {CodedColumn{"need_groups", "need-groups"},
    CodedColumn{"condition", "conditions"}, CodedColumn{"conditions", "conditions"},
    CodedColumn{"unsuited", "conditions"}, CodedColumn{"stages", "stages"},
    CodedColumn{"income_grades", "income-grades"}, CodedColumn{"accessibility", "accessibility"},
    CodedColumn{"classification", "service-classes"}, CodedColumn{"status", "service-states"}};

QString codeWord(const Desk &desk, const QString &column, const QString &code)
{
    for (const CodedColumn &coded : kCoded) {
        if (column == QLatin1String(coded.column))
            return desk.word(coded.list, code);
    }
    if (column == u"sex")
        return code == u"m" ? importText(QT_TRANSLATE_NOOP("ImportWords", "male"))
                            : importText(QT_TRANSLATE_NOOP("ImportWords", "female"));
    if (column == u"area") {
        const auto area = domain::serviceAreaOf(code);
        return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
    }
    if (column == u"phone" || column == u"sitePhone" || column == u"servicePhone")
        return base::formatPhone(code);
    if (column == u"openingHours")
        return work::slottext::wordsOf(code);
    const QDate day = QDate::fromString(code, Qt::ISODate);
    return day.isValid() ? formats::day(day) : code;
}

QString coverageWords(const QJsonObject &coverage)
{
    QStringList needs;
    for (auto one = coverage.begin(); one != coverage.end(); ++one) {
        const auto need = domain::needAreaOf(one.key());
        needs.append(
            u"%1 %2%"_s.arg(need ? QCoreApplication::translate("areas", domain::labelOf(*need)) : one.key())
                .arg(qRound(one.value().toDouble() * 100)));
    }
    return needs.join(u" · "_s);
}

} // namespace

QString unread(const work::ListFile &file, const work::ListColumns &columns)
{
    const QStringList names = work::lists::unreadColumns(file, columns);
    return names.isEmpty() ? QString()
                           : importText(QT_TRANSLATE_NOOP("ImportWords", "Columns that are not taken in: %1"))
                                 .arg(names.join(u", "_s));
}

QString reading(const base::Error &error)
{
    if (error.kind == base::ErrorKind::NotFound)
        return importText(
            QT_TRANSLATE_NOOP("ImportWords", "The file is not there any more. Please choose it again."));
    if (error.kind != base::ErrorKind::InvalidInput)
        return {};
    if (error.detail == u"binary .xls"_s)
        return importText(QT_TRANSLATE_NOOP("ImportWords",
            "This is an old Excel file (.xls). Please open it in Excel or Hancell and save it as .xlsx."));
    if (error.detail == u"workbook with a password"_s)
        return importText(QT_TRANSLATE_NOOP("ImportWords",
            "This workbook has a password. Please open it in Excel, take the password off and save a copy."));
    if (error.detail == u"HTML instead of a table"_s || error.detail == u"XML instead of a table"_s)
        return importText(QT_TRANSLATE_NOOP("ImportWords",
            "This file is a web page with the ending of a spreadsheet. Please open it in Excel and save it "
            "as .xlsx."));
    if (error.detail == u"a ZIP archive without a workbook"_s)
        return importText(
            QT_TRANSLATE_NOOP("ImportWords", "This is an archive, not a list. Please unpack it first."));
    if (error.detail.contains(u"ZIP"_s))
        return importText(QT_TRANSLATE_NOOP("ImportWords",
            "This workbook is damaged or was cut off. Please get it anew, or open it in Excel and save it "
            "again."));
    return importText(QT_TRANSLATE_NOOP("ImportWords",
        "This is no list that can be read. Please save it as .xlsx or .csv and choose it again."));
}

QString outcome(work::ListOutcome outcome)
{
    switch (outcome) {
    case work::ListOutcome::New:
        return importText(QT_TRANSLATE_NOOP("ImportWords", "New"));
    case work::ListOutcome::Changed:
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Changed"));
    case work::ListOutcome::Same:
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Same"));
    case work::ListOutcome::Unclear:
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Unclear"));
    case work::ListOutcome::Refused:
        break;
    }
    return importText(QT_TRANSLATE_NOOP("ImportWords", "Not readable"));
}

Tone tone(work::ListOutcome outcome)
{
    switch (outcome) {
    case work::ListOutcome::New:
        return Tone::Ok;
    case work::ListOutcome::Changed:
        return Tone::Info;
    case work::ListOutcome::Same:
        return Tone::Neutral;
    case work::ListOutcome::Unclear:
        return Tone::Warn;
    case work::ListOutcome::Refused:
        break;
    }
    return Tone::Danger;
}

QString icon(work::ListOutcome outcome)
{
    switch (outcome) {
    case work::ListOutcome::New:
        return u"plus"_s;
    case work::ListOutcome::Changed:
        return u"pen"_s;
    case work::ListOutcome::Same:
        return u"check"_s;
    case work::ListOutcome::Unclear:
        return u"users"_s;
    case work::ListOutcome::Refused:
        break;
    }
    return u"alert"_s;
}

QString column(work::ListKind kind, const QString &column)
{
    if (column == u"phone")
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Phone"));
    if (column == u"note" && kind == work::ListKind::People)
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Memo"));
    if (column == u"address")
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Address"));
    QList<const domain::RecordType *> types = {&domain::typeOf<domain::Person>()};
    if (kind == work::ListKind::Services)
        types = {&domain::typeOf<domain::Service>(), &domain::typeOf<domain::Offer>()};
    for (const domain::RecordType *type : std::as_const(types)) {
        if (const domain::FieldInfo *info = type->find(column))
            return QCoreApplication::translate("fields", info->label);
    }
    return field(kind, column);
}

QString value(const Desk &desk, const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all.append(one.isObject() ? offerwords::record(desk, column, one.toObject())
                                      : codeWord(desk, column, one.toString()));
        return all.join(value.toArray().first().isObject() ? u"\n"_s : u" · "_s);
    }
    if (value.isObject())
        return column == u"coverage" ? coverageWords(value.toObject())
                                     : domain::Address::fromJson(value.toObject()).line();
    if (!value.isDouble())
        return codeWord(desk, column, value.toString());
    if (column == u"price" || column == u"subsidy" || column == u"copay")
        return formats::won(value.toInteger());
    if (column.startsWith(u"birth_") || column == u"home")
        return importText(QT_TRANSLATE_NOOP("ImportWords", "yes"));
    return formats::count(value.toInt());
}

QString encoding(const QString &name)
{
    if (name == u"CP949")
        return importText(QT_TRANSLATE_NOOP("ImportWords", "CP949 (Korean Windows)"));
    if (name == u"UTF-16LE" || name == u"UTF-16BE")
        return importText(QT_TRANSLATE_NOOP("ImportWords", "%1 (Unicode text of Excel)")).arg(name);
    return name;
}

QString separator(QChar separator)
{
    switch (separator.unicode()) {
    case u'\t':
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Tab"));
    case u';':
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Semicolon ;"));
    case u'|':
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Bar |"));
    default:
        return importText(QT_TRANSLATE_NOOP("ImportWords", "Comma ,"));
    }
}

} // namespace ui::importwords
