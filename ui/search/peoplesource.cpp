// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/peoplesource.h"

#include "model/base/names.h"
#include "model/work/search.h"
#include "model/work/today.h"
#include "ui/search/match.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/today/jobwords.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kAtMost = 8;

} // namespace

PeopleSource::PeopleSource(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

PaletteRow PeopleSource::rowOf(const domain::SearchHit &hit, const QString &question) const
{
    PaletteRow row;
    row.id = hit.person.toString();
    row.title = m_masked ? base::maskName(hit.title) : hit.title;
    if (!m_masked)
        row.matches = search::matches(hit.title, question);
    QStringList detail;
    if (hit.birth.isValid() && !m_masked)
        detail.append(formats::age(hit.birth, m_desk.today()));
    if (!hit.dong.isEmpty())
        detail.append(hit.dong);
    row.detail = detail.join(u" · "_s);
    row.note = m_masked ? QString() : hit.snippet;
    row.mark = u"user"_s;
    return row;
}

void PeopleSource::ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer)
{
    if (query.text.trimmed().isEmpty()) {
        m_desk.session().askNewest(
            m_newest, this, [](work::Context &context) { return work::today(context); },
            [this, answer](const base::Result<domain::TodayView> &view) {
                PaletteSection section {tr("Opened last"), {}};
                for (const domain::RecentPerson &person : view ? view->recent : QList<domain::RecentPerson>()) {
                    PaletteRow row;
                    row.id = person.person.toString();
                    row.title = jobwords::who(person.name, person.birth, person.sex, m_desk.today(), m_masked);
                    row.mark = u"clock"_s;
                    section.rows.append(row);
                }
                answer(section);
            });
        return;
    }
    m_desk.session().askNewest(
        m_newest, this, [text = query.text](work::Context &context) { return work::search(context, text, 3 * kAtMost); },
        [this, answer, text = query.text](const base::Result<domain::SearchAnswer> &found) {
            PaletteSection section {tr("People"), {}};
            for (const domain::SearchHit &hit : found ? found->hits : QList<domain::SearchHit>()) {
                if (hit.kind == u"person"_s && section.rows.size() < kAtMost)
                    section.rows.append(rowOf(hit, found->readAs.isEmpty() ? text : found->readAs));
            }
            answer(section);
        });
}

void PeopleSource::open(const QString &rowId)
{
    Q_EMIT placeRequested(Place {u"people"_s, rowId});
}

NoteSource::NoteSource(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void NoteSource::ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer)
{
    constexpr int kFewest = 2;
    if (query.text.trimmed().size() < kFewest || m_masked) {
        answer({});
        return;
    }
    m_desk.session().askNewest(
        m_newest, this, [text = query.text](work::Context &context) { return work::search(context, text, kAtMost); },
        [this, answer, text = query.text](const base::Result<domain::SearchAnswer> &found) {
            PaletteSection section {tr("Notes"), {}};
            for (const domain::SearchHit &hit : found ? found->hits : QList<domain::SearchHit>()) {
                if (hit.kind != u"note"_s || section.rows.size() == kAtMost)
                    continue;
                PaletteRow row;
                row.id = hit.person.toString();
                row.title = hit.snippet;
                row.matches = search::matches(hit.snippet, found->readAs.isEmpty() ? text : found->readAs);
                row.note = tr("%1 · %2").arg(hit.title, hit.at ? formats::moment(*hit.at) : QString());
                row.mark = u"doc"_s;
                section.rows.append(row);
            }
            answer(section);
        });
}

void NoteSource::open(const QString &rowId)
{
    Q_EMIT placeRequested(Place {u"people"_s, rowId});
}

ServiceSource::ServiceSource(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ServiceSource::ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer)
{
    if (query.text.trimmed().isEmpty()) {
        answer({});
        return;
    }
    m_desk.session().askNewest(
        m_newest, this, [text = query.text](work::Context &context) { return work::search(context, text, 3 * kAtMost); },
        [answer, text = query.text](const base::Result<domain::SearchAnswer> &found) {
            PaletteSection section {tr("Services"), {}};
            for (const domain::SearchHit &hit : found ? found->hits : QList<domain::SearchHit>()) {
                if ((hit.kind != u"service"_s && hit.kind != u"organisation"_s) || section.rows.size() == kAtMost)
                    continue;
                PaletteRow row;
                row.id = hit.id.toString();
                row.title = hit.title;
                row.matches = search::matches(hit.title, found->readAs.isEmpty() ? text : found->readAs);
                row.detail = hit.snippet;
                row.mark = u"resource"_s;
                section.rows.append(row);
            }
            answer(section);
        });
}

void ServiceSource::open(const QString &rowId)
{
    Q_EMIT placeRequested(Place {u"services"_s, rowId});
}

} // namespace ui
