// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/waitreader.h"

#include "ui/bundle/composer.h"
#include "ui/session/desk.h"

#include <algorithm>

namespace ui {

namespace {

/// How all wait and where this person does.
struct Standing {
    QList<work::WaitingPerson> own;
    QHash<base::Id, int> counts;
};

base::Result<Standing> standingOf(work::Context &context, const base::Id &person)
{
    auto own = work::waitinglist::ofPerson(context, person);
    if (!own)
        return own.error();
    auto counts = work::waitinglist::counts(context);
    if (!counts)
        return counts.error();
    return Standing{std::move(*own), std::move(*counts)};
}

} // namespace

WaitReader::WaitReader(Desk &desk, Composer &composer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_composer(composer)
{
    connect(&desk.session(), &work::Session::changed, this, [this](const QList<domain::RecordRef> &touched) {
        const bool isAboutWaiting = std::any_of(touched.begin(), touched.end(),
            [](const domain::RecordRef &one) { return one.type == QLatin1String(domain::Waiting::kType); });
        if (isAboutWaiting)
            read();
    });
}

void WaitReader::read()
{
    const base::Id person = m_composer.made().person.id;
    if (person.isNil())
        return;
    m_desk.session().ask(
        this, [person](work::Context &context) { return standingOf(context, person); },
        [this, person](const base::Result<Standing> &standing) {
            if (standing && person == m_composer.made().person.id)
                m_composer.setWaits(standing->own, standing->counts);
        });
}

} // namespace ui
