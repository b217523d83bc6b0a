// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "model/base/calendar.h"
#include "model/work/bundles.h"
#include "model/work/people.h"
#include "model/work/papers.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

constexpr int kPatience = 30'000;

/// Runs an act on the session and waits for its answer, as a person would.
template <class Act> auto waitFor(work::Session &session, Act act)
{
    using Answer = decltype(act(std::declval<work::Context &>()));
    std::optional<Answer> answer;
    QObject receiver;
    QEventLoop loop;
    session.act(&receiver, std::move(act), [&](Answer given) {
        answer.emplace(std::move(given));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace

Tour::Tour(ui::Frame &frame, ui::Gate &gate, const QString &folder)
    : m_frame(frame)
    , m_gate(gate)
    , m_folder(folder)
    , m_out(stdout)
{
    QDir().mkpath(folder);
}

bool Tour::waitForWindow()
{
    const QDeadlineTimer patience(kPatience);
    while (!m_frame.window() && !patience.hasExpired())
        settle(50);
    return m_frame.window();
}

void Tour::settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void Tour::picture(const QString &name)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    m_out << (m_frame.grab().save(file) ? "picture  " : "FAILED   ") << file << Qt::endl;
}

void Tour::visit(const QString &page, const QVariant &what, const QString &name)
{
    m_frame.window()->show(ui::Place{page, what});
    settle(900);
    picture(name);
}

bool Tour::chooseSomebody()
{
    const auto session = m_session.lock();
    const QDate today = base::koreanDay(session->clock().now());
    const auto page = waitFor(*session, [today](work::Context &context) {
        domain::PeopleQuery query;
        query.today = today;
        query.urgentOnly = true;
        query.bundle = u"none"_s;
        query.order = {{domain::PeopleColumn::Total, true}};
        return work::people::list(context, query, 0, 20);
    });
    if (!page || page->rows.isEmpty())
        return false;
    for (const domain::PeopleRow &row : page->rows) {
        const auto found = waitFor(*session, [id = row.id, today](work::Context &context) {
            return work::bundles::suggest(context, id, base::monthOf(today).plus(1));
        });
        m_person = row.id.toString();
        m_name = row.name;
        if (found && !found->solution.bundles.empty() && found->solution.bundles.front().offers.size() == 3)
            return true;
    }
    return !m_person.isEmpty();
}

bool Tour::keepBundle()
{
    const auto session = m_session.lock();
    const QDate today = base::koreanDay(session->clock().now());
    const auto id = waitFor(*session,
        [person = *base::Id::fromString(m_person), today](work::Context &context) -> base::Result<base::Id> {
            const base::Month start = base::monthOf(today).plus(1);
            const auto found = work::bundles::suggest(context, person, start);
            if (!found)
                return found.error();
            if (found->solution.bundles.empty())
                return base::Error{base::ErrorKind::NotFound, u"no bundle"_s};
            work::BundleInput input;
            input.person = person;
            input.start = start;
            for (const int offer : found->solution.bundles.front().offers)
                input.offers.append(found->made.offers.at(offer).offer.id);
            return work::bundles::create(context, input);
        });
    if (id)
        m_bundle = id->toString();
    else
        m_out << "FAILED   keeping the bundle: " << id.error().detail << Qt::endl;
    return id.has_value();
}

bool Tour::printPlan()
{
    const auto session = m_session.lock();
    const QString file = m_folder + u"/care-plan.pdf"_s;
    const auto done
        = waitFor(*session, [bundle = *base::Id::fromString(m_bundle), file](work::Context &context) {
              return work::papers::writeFile(
                  context, {documents::PaperKind::CarePlan, bundle}, {}, u"tour"_s, file);
          });
    m_out << (done ? "paper    " : "FAILED   ") << file << Qt::endl;
    return done.has_value();
}

int Tour::run()
{
    m_frame.resize(1440, 900);
    QObject::connect(&m_gate, &ui::Gate::opened, &m_frame,
        [this](const std::shared_ptr<work::Session> &session) { follow(session); });
    m_frame.show();
    if (!waitForWindow() || m_session.expired()) {
        m_out << "FAILED   the demo district did not open" << Qt::endl;
        return 1;
    }
    visit(u"today"_s, {}, u"today"_s);
    visit(u"people"_s, {}, u"people"_s);
    if (!chooseSomebody()) {
        m_out << "FAILED   nobody to look after in the demo district" << Qt::endl;
        return 1;
    }
    visit(u"people"_s, m_person, u"person"_s);
    visit(u"assessment"_s, m_person, u"assessment"_s);
    visit(u"bundle"_s, m_person, u"composer"_s);
    const bool good = keepBundle() && printPlan();
    visit(u"paper"_s, m_bundle, u"paper"_s);
    visit(u"services"_s, {}, u"services"_s);
    visit(u"import"_s, {}, u"import"_s);
    visit(u"settings"_s, {}, u"settings"_s);
    Q_EMIT m_frame.window()->lockRequested();
    settle();
    picture(u"locked"_s);
    return good ? 0 : 1;
}

} // namespace desktop
