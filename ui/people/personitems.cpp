// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personitems.h"

#include "model/base/calendar.h"
#include "ui/support/formats.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::personitems {

namespace {

QString itemWords(const char *source)
{
    return QCoreApplication::translate("PersonItems", source);
}

QString noteIcon(const QString &kind)
{
    static const QHash<QString, QString> kIcons{{u"phone"_s, u"phone"_s}, {u"visit"_s, u"visit"_s},
        {u"office"_s, u"user"_s}, {u"message"_s, u"chat"_s}, {u"agency"_s, u"link"_s},
        {u"observation"_s, u"eye"_s}, {u"absent"_s, u"xc"_s}};
    return kIcons.value(kind, u"doc"_s);
}

QString shortDay(QDate day, const PersonView &view)
{
    return day.year() == view.words.desk().today().year() ? base::formatShort(day) : formats::day(day);
}

} // namespace

TimelineItem note(const domain::Note &note, const PersonView &view, Date date)
{
    TimelineItem item;
    item.id = note.id;
    const base::Moment at = note.at.value_or(0);
    if (date == Date::Short)
        item.date = shortDay(base::koreanDay(at), view);
    item.icon = noteIcon(note.kind);
    item.title = view.words.desk().word("note-kinds", note.kind.isEmpty() ? u"memo"_s : note.kind);
    if (date == Date::Short && !note.author.isEmpty())
        item.title += u" · "_s + note.author;
    if (date == Date::Hidden)
        item.aside = QStringList{note.author, formats::time(base::koreanTime(at))}.join(u" · "_s);
    item.text = view.words.isMasked() ? itemWords(QT_TRANSLATE_NOOP("PersonItems", "(masked)")) : note.text;
    if (note.parent != view.id()) {
        item.chip = itemWords(QT_TRANSLATE_NOOP("PersonItems", "Joined record"));
        item.chipTone = Tone::Outline;
    }
    return item;
}

TimelineItem assessment(const domain::Assessment &assessment, const PersonView &view)
{
    TimelineItem item;
    item.id = assessment.id;
    item.date = shortDay(assessment.day, view);
    item.icon = u"doc"_s;
    if (!assessment.finishedAt) {
        item.title = itemWords(QT_TRANSLATE_NOOP("PersonItems", "Assessment being written"));
        item.chip = itemWords(QT_TRANSLATE_NOOP("PersonItems", "Draft"));
        item.chipTone = Tone::Warn;
        return item;
    }
    const auto other = view.detail.formTitles.constFind(assessment.instrument);
    const bool isNeeds = other == view.detail.formTitles.cend();
    item.title = isNeeds
        ? itemWords(QT_TRANSLATE_NOOP("PersonItems", "Needs and crisis assessment"))
        : other->in(PersonWords::isKorean() ? instruments::Language::Korean : instruments::Language::English);
    if (assessment.urgent) {
        item.chip = itemWords(QT_TRANSLATE_NOOP("PersonItems", "Urgent"));
        item.chipTone = Tone::Danger;
    }
    const QString needs = view.words.needs(assessment.severities);
    QStringList parts;
    if (assessment.total && isNeeds)
        parts.append(
            itemWords(QT_TRANSLATE_NOOP("PersonItems", "Total %1 of %2")).arg(*assessment.total).arg(kMostTotal));
    else if (assessment.total)
        parts.append(itemWords(QT_TRANSLATE_NOOP("PersonItems", "%1 points")).arg(*assessment.total));
    parts.append(needs);
    parts.append(assessment.assessor);
    parts.removeAll(QString());
    item.text = parts.join(u". "_s);
    return item;
}

TimelineItem bundle(const domain::Bundle &bundle, const PersonView &view)
{
    TimelineItem item;
    item.id = bundle.id;
    item.date = shortDay(base::koreanDay(bundle.id.moment()), view);
    item.icon = u"bundle"_s;
    item.title = itemWords(QT_TRANSLATE_NOOP("PersonItems", "Care-pass bundle"));
    item.chip = view.words.desk().word("bundle-states", bundle.state);
    item.chipTone = bundle.state == u"active" ? Tone::Ok
        : bundle.state == u"draft"            ? Tone::Warn
        : bundle.state == u"rejected"         ? Tone::Danger
        : bundle.state == u"paused"           ? Tone::Warn
                                              : Tone::Neutral;
    const auto [from, until] = periodOf(bundle);
    QStringList parts;
    if (from.isValid())
        parts.append(formats::range(from, until));
    if (!bundle.number.isEmpty())
        parts.append(bundle.number);
    item.text = parts.join(u" · "_s);
    return item;
}

QList<TimelineItem> notesByDay(const QList<domain::Note> &notes, const PersonView &view)
{
    QList<TimelineItem> items;
    QDate day;
    for (const domain::Note &one : notes) {
        if (const QDate its = base::koreanDay(one.at.value_or(0)); its != day) {
            day = its;
            TimelineItem heading;
            heading.kind = TimelineItem::Kind::Day;
            heading.date = formats::dayWithWeekday(day);
            items.append(heading);
        }
        items.append(note(one, view, Date::Hidden));
    }
    return items;
}

QList<TimelineItem> newest(const PersonView &view, qsizetype count)
{
    QList<std::pair<base::Moment, TimelineItem>> all;
    for (const domain::Note &one : view.detail.notes)
        all.append({one.at.value_or(0), note(one, view, Date::Short)});
    for (const domain::Assessment &one : view.detail.assessments)
        all.append({one.finishedAt.value_or(base::startOfKoreanDay(one.day)), assessment(one, view)});
    for (const domain::Bundle &one : view.detail.bundles)
        all.append({one.id.moment(), bundle(one, view)});
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<TimelineItem> items;
    for (auto &[at, item] : all.first(std::min(count, all.size())))
        items.append(item);
    return items;
}

std::pair<QDate, QDate> periodOf(const domain::Bundle &bundle)
{
    const auto start = base::monthFromIso(bundle.start);
    if (!start)
        return {};
    const int months = std::max(1, int(bundle.months.value_or(1)));
    return {start->firstDay(), start->plus(months - 1).lastDay()};
}

} // namespace ui::personitems
