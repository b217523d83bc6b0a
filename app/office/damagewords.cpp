// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/damagewords.h"

#include "app/cli/officewords.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qsizetype kPlaces = 6;
constexpr qsizetype kLongest = 160;

/// Troubles of one place, in the order in which they were found.
struct Place {
    QString name;
    QStringList troubles;
};

/// `stream ID`, `file NAME` and the like, which stand before what is wrong there.
QString placeOfTrouble(const QString &trouble)
{
    const QString head = trouble.section(u": "_s, 0, 0);
    return head.startsWith("stream "_L1) ? head.section(u' ', 0, 1).remove(u',') : head.section(u' ', 0, 0);
}

QString nameOfPlace(const QString &place, const QJsonArray &streams)
{
    if (place == "pages"_L1)
        return officeWords(QT_TRANSLATE_NOOP("cli", "the database file itself"));
    if (place == "acts"_L1)
        return officeWords(QT_TRANSLATE_NOOP("cli", "the log of the office's own acts"));
    if (place == "file"_L1)
        return officeWords(QT_TRANSLATE_NOOP("cli", "papers and pictures"));
    const QString id = place.section(u' ', 1);
    for (const QJsonValue one : streams) {
        if (one["id"_L1].toString() != id)
            continue;
        const QString label = streamLabel(one.toObject());
        return label.isEmpty() ? streamKindWord(one["kind"_L1].toString()) : label;
    }
    return place;
}

QList<Place> placesOf(const QStringList &troubles, const QJsonArray &streams)
{
    QList<Place> places;
    QHash<QString, qsizetype> known;
    for (const QString &trouble : troubles) {
        const QString place = placeOfTrouble(trouble);
        const auto found = known.constFind(place);
        if (found == known.cend()) {
            known.insert(place, places.size());
            places.append({nameOfPlace(place, streams), {trouble}});
        } else {
            places[*found].troubles.append(trouble);
        }
    }
    return places;
}

/// The first line of the first one, without its place: the engine may write pages of them.
QString firstOf(const Place &place)
{
    const QString trouble = place.troubles.first().section(u'\n', 0, 0);
    const QString line = trouble.startsWith("pages: "_L1) ? trouble.section(u": "_s, 1)
        : trouble.startsWith("stream "_L1)                ? trouble.section(u' ', 2)
                                                          : trouble;
    return line.size() > kLongest ? line.left(kLongest) + u'…' : line;
}

} // namespace

QString damageWords(const QStringList &troubles, const QJsonArray &streams)
{
    const QList<Place> places = placesOf(troubles, streams);
    QStringList lines{officeWords(QT_TRANSLATE_NOOP("cli", "There is damage. Where it was found:"))};
    for (const Place &place : places.first(std::min(kPlaces, places.size())))
        lines.append(u"  "_s
            + officeWords(QT_TRANSLATE_NOOP("cli", "%1: damaged places %2, the first: %3"))
                  .arg(place.name)
                  .arg(place.troubles.size())
                  .arg(firstOf(place)));
    if (places.size() > kPlaces)
        lines.append(u"  "_s
            + officeWords(QT_TRANSLATE_NOOP("cli", "and %1 more")).arg(places.size() - kPlaces));
    lines.append(officeWords(QT_TRANSLATE_NOOP("cli",
        "To mend it: stop the service, keep this folder as it is, and make the office anew out of the last backup in "
        "another folder: “carepass-office restore FILE --data DIR” with the same data key. What the devices hold beyond "
        "the backup they send again when they next sync. “verify --details” and --json list every place.")));
    return lines.join(u'\n');
}

} // namespace cli
