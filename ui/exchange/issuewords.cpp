// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/issuewords.h"

#include "ui/exchange/hsdswords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::importwords {

namespace {

struct Sentence {
    const char *code;
    const char *text;
};

/// %1 is the heading of the field.
constexpr std::array kSentences = {
    Sentence{"missing", QT_TRANSLATE_NOOP("ImportWords", "%1 is empty. Please fill the cell in.")},
    Sentence{"undecodable",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 holds letters that cannot be read. Please try another encoding in step 2, or type the cell "
            "anew.")},
    Sentence{"too-long", QT_TRANSLATE_NOOP("ImportWords", "%1 is too long. Please shorten the cell.")},
    Sentence{"not-a-day",
        QT_TRANSLATE_NOOP("ImportWords", "%1 is not a day of the calendar. Please write it as 1957-05-06.")},
    Sentence{"not-a-lunar-day",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 is not a day of the lunar calendar. Please check day and leap month.")},
    Sentence{
        "in-the-future", QT_TRANSLATE_NOOP("ImportWords", "%1 lies in the future. Please check the year.")},
    Sentence{"too-long-ago",
        QT_TRANSLATE_NOOP("ImportWords", "%1 is more than 130 years ago. Please check the year.")},
    Sentence{"not-a-sex", QT_TRANSLATE_NOOP("ImportWords", "%1 is left out: please write male or female.")},
    Sentence{
        "not-a-number", QT_TRANSLATE_NOOP("ImportWords", "%1 is no whole number. Please write digits only.")},
    Sentence{
        "not-an-amount", QT_TRANSLATE_NOOP("ImportWords", "%1 is no amount. Please write won in digits.")},
    Sentence{"not-a-phone",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 holds what is no telephone number; that is left out. Please write it with the area code.")},
    Sentence{"not-an-answer", QT_TRANSLATE_NOOP("ImportWords", "%1 is left out: please write Y or N.")},
    Sentence{"not-a-resident-number",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 does not begin with a birthday. Please check the first seven digits.")},
    Sentence{"unknown-area",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 is none of care, rehabilitation and counselling. Please write one of them.")},
    Sentence{"unknown-need",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 names a need that the assessment does not have; it is left out.")},
    Sentence{"unknown-group",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 holds a word that is not in the list of need groups; it is left out.")},
    Sentence{"unknown-word",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 holds a word that is not in the program's list; it is left out.")},
    Sentence{"not-a-slot",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 cannot be read. Please write it as Tue 10:00-11:30; Fri 10:00-11:30.")},
    Sentence{"not-a-position",
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 is left out: latitude and longitude have to be there both, in degrees.")},
    Sentence{"contradiction",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 says something else than another column of this row. Please correct one of them.")},
    Sentence{"amounts-do-not-add",
        QT_TRANSLATE_NOOP(
            "ImportWords", "Subsidy and copay do not add up to the price. Please correct the amounts.")},
    Sentence{"slots-overlap",
        QT_TRANSLATE_NOOP("ImportWords", "Two times of %1 overlap. Please correct them, or give each a row of its own.")},
    Sentence{"overlapping",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 holds two prices of one grade on the same day. Please give the earlier one its last day.")},
    Sentence{"not-prices",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 cannot be read. Please write grade / price = subsidy + copay / days, and ; between the "
            "prices.")},
    Sentence{"not-registrations",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 cannot be read. Please write number / 2026-01-01~2026-12-31 / authority, and ; between the "
            "periods.")},
    Sentence{"not-contacts",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 cannot be read. Please write name / position / department / telephone / mail address, and ; "
            "between the persons.")},
    Sentence{"unknown-site",
        QT_TRANSLATE_NOOP("ImportWords",
            "%1 names a site that the organisation does not have. Please write the name of one of its sites "
            "behind the @.")},
    Sentence{"out-of-order",
        QT_TRANSLATE_NOOP("ImportWords", "%1 lies before its beginning. Please exchange the two.")}};

QString issueText(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

} // namespace

QString field(work::ListKind kind, const QString &key)
{
    for (const work::ListField &one : work::lists::fields(kind)) {
        if (one.key == key)
            return QCoreApplication::translate("columns", one.label);
    }
    return key;
}

QString issue(work::ListKind kind, const work::ListIssue &issue)
{
    if (issue.refusesRow && issue.code == u"unknown-word")
        return issueText(QT_TRANSLATE_NOOP("ImportWords",
                         "%1 holds a word that is not in the program's list. Please write one of the list."))
            .arg(field(kind, issue.column));
    for (const Sentence &sentence : kSentences) {
        if (issue.code != QLatin1String(sentence.code))
            continue;
        const QString text = issueText(sentence.text);
        return text.contains(u"%1"_s) ? text.arg(field(kind, issue.column)) : text;
    }
    if (issue.code.startsWith(u"hsds-"_s))
        return hsdswords::fault(issue.code.mid(5), issue.column);
    return field(kind, issue.column);
}

} // namespace ui::importwords
