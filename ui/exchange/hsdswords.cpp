// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/hsdswords.h"

#include "model/base/particles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui::hsdswords {

namespace {

struct Sentence {
    const char *rule;
    const char *text; ///< %1 is the column
};

constexpr Sentence kSentences[] = {
    {"required", QT_TRANSLATE_NOOP("HsdsWords", "%1 must not be empty.")},
    {"uuid", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no id of the form 8-4-4-4-12.")},
    {"number", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no number.")},
    {"negative", QT_TRANSLATE_NOOP("HsdsWords", "%1 is less than nothing.")},
    {"count", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no whole number from 1.")},
    {"year", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no year.")},
    {"time-zone", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no time zone.")},
    {"date", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no day as 2026-11-22.")},
    {"time", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no time as 10:00.")},
    {"date-time", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no moment as 2026-11-22T10:00:00Z.")},
    {"email", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no email address.")},
    {"uri", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no web address.")},
    {"currency", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no currency of three letters.")},
    {"weekdays", QT_TRANSLATE_NOOP("HsdsWords", "%1 holds something else than MO to SU.")},
    {"phone", QT_TRANSLATE_NOOP("HsdsWords", "%1 has no digit.")},
    {"value", QT_TRANSLATE_NOOP("HsdsWords", "%1 is none of the values allowed.")},
    {"duplicate-id", QT_TRANSLATE_NOOP("HsdsWords", "Another row has this id.")},
    {"dangling-reference", QT_TRANSLATE_NOOP("HsdsWords", "%1 leads to no row of the file.")},
    {"refused-reference", QT_TRANSLATE_NOOP("HsdsWords", "%1 leads to a row that was refused.")},
    {"owner", QT_TRANSLATE_NOOP("HsdsWords", "The row hangs on nothing.")},
    {"cycle", QT_TRANSLATE_NOOP("HsdsWords", "%1 leads back to the row itself.")},
    {"age-order", QT_TRANSLATE_NOOP("HsdsWords", "The highest age lies below the lowest.")},
    {"date-order", QT_TRANSLATE_NOOP("HsdsWords", "%1 lies before the beginning.")},
    {"time-order",
        QT_TRANSLATE_NOOP("HsdsWords",
            "%1 lies before the beginning, and twelve hours or more after midnight are not taken for a "
            "night. "
            "Please write two schedules: until 23:59, and from 00:00 on the next day.")},
    {"duplicate-link", QT_TRANSLATE_NOOP("HsdsWords", "The service stands at this place twice.")},
    {"latitude-range",
        QT_TRANSLATE_NOOP("HsdsWords", "%1 lies outside of -90 to 90; the row is taken without it.")},
    {"longitude-range",
        QT_TRANSLATE_NOOP("HsdsWords", "%1 lies outside of -180 to 180; the row is taken without it.")},
    {"half-position", QT_TRANSLATE_NOOP("HsdsWords", "%1 is missing beside the other half of the position.")},
    {"missing-table", QT_TRANSLATE_NOOP("HsdsWords", "This table is missing.")},
    {"missing-column", QT_TRANSLATE_NOOP("HsdsWords", "The column %1 is missing.")},
    {"duplicate-column", QT_TRANSLATE_NOOP("HsdsWords", "The column %1 is there twice.")},
    {"column-count", QT_TRANSLATE_NOOP("HsdsWords", "The row has another number of cells than the header.")},
    {"quoting", QT_TRANSLATE_NOOP("HsdsWords", "The quotes of the row are broken.")},
    {"encoding", QT_TRANSLATE_NOOP("HsdsWords", "%1 is no text in UTF-8.")},
    {"control-character", QT_TRANSLATE_NOOP("HsdsWords", "%1 holds letters that are none.")},
    {"too-long", QT_TRANSLATE_NOOP("HsdsWords", "%1 has too many letters.")},
    {"no-header", QT_TRANSLATE_NOOP("HsdsWords", "The table is empty.")},
    {"wrong-type", QT_TRANSLATE_NOOP("HsdsWords", "%1 holds an object where a text belongs.")},
    {"unknown-record", QT_TRANSLATE_NOOP("HsdsWords", "This is neither a service nor an organisation.")},
    {"unknown-column", QT_TRANSLATE_NOOP("HsdsWords", "HSDS 3.0 has no column %1 here; it is left out.")},
    {"contradiction", QT_TRANSLATE_NOOP("HsdsWords", "%1 says something else in another place of the file.")},
    {"too-deep", QT_TRANSLATE_NOOP("HsdsWords", "Objects lie too deep in each other.")},
    {"json", QT_TRANSLATE_NOOP("HsdsWords", "The line is no JSON.")},
};

} // namespace

QString fault(const QString &rule, const QString &column)
{
    for (const Sentence &sentence : kSentences) {
        if (rule != QLatin1String(sentence.rule))
            continue;
        const QString text = QCoreApplication::translate("HsdsWords", sentence.text);
        return text.contains(u"%1"_s) ? base::hangul::settleParticles(text.arg(column)) : text;
    }
    return {};
}

} // namespace ui::hsdswords
