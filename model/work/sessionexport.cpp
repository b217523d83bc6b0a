// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/sessionexport.h"

#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/bundle/lifecycle.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/person.h"
#include "model/exchange/sessioncalendar.h"
#include "model/exchange/tablefile.h"
#include "model/store/history.h"
#include "model/store/joined.h"
#include "model/store/records.h"
#include "model/work/context.h"
#include "model/work/services.h"
#include "model/work/sessiongaps.h"
#include "model/work/training.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::sessionexport {
namespace {

constexpr int kChanges = 1000; ///< of a bundle and its services; more than any has

enum class Shown { No, Planned, Cancelled };

Shown shownOf(const domain::Bundle &bundle)
{
    using bundle::State;
    switch (bundle::stateOf(bundle.state).value_or(State::Draft)) {
    case State::Draft:
    case State::Conference:
    case State::Rejected:
        break;
    case State::Approved:
    case State::Requested:
    case State::Active:
    case State::Paused:
    case State::Ended:
    case State::Evaluated:
        return Shown::Planned;
    case State::Withdrawn:
        return Shown::Cancelled;
    }
    return Shown::No;
}

/// A service of a change that waits for approval has no sessions yet.
bool isApproved(const domain::BundleItem &item, const domain::Bundle &bundle)
{
    return !bundle.approvedEdition || item.edition.value_or(1) <= *bundle.approvedEdition;
}

QString words(const char *source)
{
    return QCoreApplication::translate("exportfile", source);
}

QString trainingWords()
{
    return words(QT_TRANSLATE_NOOP("exportfile", "Training · "));
}

class Writer {
public:
    Writer(Context &context, SessionWords words, bool isTraining)
        : m_context(context)
        , m_words(words)
        , m_isTraining(isTraining)
        , m_today(base::koreanDay(context.clock().now()))
    {
    }

    base::Done add(const domain::Bundle &bundle)
    {
        const auto start = base::monthFromIso(bundle.start);
        const Shown shown = shownOf(bundle);
        if (!start || shown == Shown::No)
            return {};
        const QDate last = start->plus(int(bundle.months.value_or(1)) - 1).lastDay();
        if (last < m_today)
            return {};
        const auto items = store::records::childrenOf<domain::BundleItem>(m_context.connection(), bundle.id);
        const auto person = store::records::find<domain::Person>(m_context.connection(), bundle.parent);
        // Changes of its services are among those of the bundle.
        const auto history = store::history::ofRecord(m_context.connection(), bundle.id, kChanges);
        if (!items || !person || !history)
            return !items ? items.error() : !person ? person.error() : history.error();
        if (!*person)
            return {};
        const QList<exchange::DaySpan> pauses = sessiongaps::ofBundle(bundle, *history, m_today);
        for (const domain::BundleItem &item : *items) {
            if (!isApproved(item, bundle))
                continue;
            auto series = seriesOf(bundle, item, **person);
            if (!series)
                return series.error();
            if (!history->isEmpty())
                series->modifiedAt = history->first().act.at;
            series->from = item.from.isValid() ? item.from : start->firstDay();
            series->until = item.until.isValid() ? std::min(item.until, last) : last;
            series->gaps = pauses + sessiongaps::ofItem(item, *history, m_today);
            series->isCancelled = shown == Shown::Cancelled;
            m_series.append(*series);
        }
        return {};
    }

    const QList<exchange::SessionSeries> &series() const { return m_series; }

private:
    base::Result<exchange::SessionSeries> seriesOf(
        const domain::Bundle &bundle, const domain::BundleItem &item, const domain::Person &person)
    {
        exchange::SessionSeries series;
        series.uid = item.id.toString();
        series.sequence = bundle.version + item.version;
        series.weekly = exchange::weeklySlotsOf(item.slotText).value_or(QList<exchange::WeeklySlot>());
        const QString mark = m_isTraining ? trainingWords() : QString();
        const QString who = m_words == SessionWords::Full ? person.name : base::maskName(person.name);
        if (m_words == SessionWords::Private) {
            series.summary = mark + words(QT_TRANSLATE_NOOP("exportfile", "Care-pass session · %1")).arg(who);
        } else {
            series.summary = mark + u"%1 · %2"_s.arg(item.serviceName, who);
            series.description = item.provider;
            const auto place = placeOf(item);
            if (!place)
                return place.error();
            series.place = *place;
        }
        return series;
    }

    base::Result<QString> placeOf(const domain::BundleItem &item)
    {
        const auto offer = services::find(m_context, item.offer);
        if (!offer || !*offer || (*offer)->service.home)
            return offer ? base::Result<QString>(QString()) : offer.error();
        QStringList parts{(*offer)->site ? (*offer)->site->name : QString(), (*offer)->address().line()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    Context &m_context;
    SessionWords m_words;
    bool m_isTraining;
    QDate m_today;
    QList<exchange::SessionSeries> m_series;
};

base::Result<QList<domain::Bundle>> bundlesOf(Context &context, const std::optional<base::Id> &person)
{
    if (!person)
        return store::records::all<domain::Bundle>(context.connection());
    const auto known = store::records::find<domain::Person>(context.connection(), *person);
    if (!known || !*known)
        return known ? base::Error{base::ErrorKind::NotFound, u"person"_s} : known.error();
    return store::joined::childrenOf<domain::Bundle>(context.connection(), *person);
}

base::Result<QList<exchange::SessionSeries>> collect(
    Context &context, const SessionExport &wanted, bool isTraining)
{
    const auto bundles = bundlesOf(context, wanted.person);
    if (!bundles)
        return bundles.error();
    Writer writer(context, wanted.words, isTraining);
    for (const domain::Bundle &bundle : *bundles) {
        if (!wanted.bundle.isNil() && bundle.id != wanted.bundle)
            continue;
        if (const base::Done added = writer.add(bundle); !added)
            return added.error();
    }
    return writer.series();
}

} // namespace

base::Result<qsizetype> count(Context &context, const SessionExport &wanted)
{
    return collect(context, wanted, false).transform([](const QList<exchange::SessionSeries> &series) {
        return series.size();
    });
}

base::Result<Exported> write(Context &context, const SessionExport &wanted)
{
    const auto isTraining = training::isTraining(context);
    if (!isTraining)
        return isTraining.error();
    const auto series = collect(context, wanted, *isTraining);
    if (!series)
        return series.error();
    const QString mark = *isTraining ? trainingWords() : QString();
    const auto bytes
        = exchange::writeCalendar({mark + words(QT_TRANSLATE_NOOP("exportfile", "Care-pass sessions")),
            context.clock().now(), *series});
    if (!bytes)
        return bytes.error();
    const QJsonObject about{{u"what"_s, u"sessions"_s},
        {u"names"_s, wanted.words == SessionWords::Full ? u"full"_s : u"masked"_s},
        {u"services"_s, wanted.words != SessionWords::Private}};
    const domain::RecordRef subject = wanted.person
        ? domain::RecordRef{QLatin1String(domain::Person::kType), *wanted.person}
        : domain::RecordRef();
    const auto exported
        = exportfile::note(context, {wanted.reason, u"ics"_s, subject}, series->size(), about);
    if (!exported)
        return exported;
    const base::Done saved = exchange::saveFile(wanted.path, *bytes);
    return saved ? exported : saved.error();
}

} // namespace work::sessionexport
