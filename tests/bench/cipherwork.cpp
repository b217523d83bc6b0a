// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cipherwork.h"

#include "model/base/calendar.h"
#include "model/sql/connection.h"
#include "model/work/people.h"
#include "tests/bench/acts.h"
#include "tests/bench/questions.h"
#include "tests/bench/sample.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

bool isPlain(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

CipherWork::CipherWork(std::unique_ptr<District> district)
    : m_district(std::move(district))
{
}

base::Result<std::unique_ptr<CipherWork>> CipherWork::make()
{
    auto district = District::make(work::demo::Size::M);
    if (!district)
        return district.error();
    std::unique_ptr<CipherWork> work(new CipherWork(std::move(*district)));
    auto desk = work->m_district->open();
    if (!desk)
        return desk.error();
    work->m_desk = std::move(*desk);
    auto people = somePeople(*work->m_desk->context, 400);
    if (!people)
        return people.error();
    work->m_people = std::move(*people);
    return work;
}

base::Result<double> CipherWork::run(const QString &task)
{
    if (task == u"fill")
        return m_district->fillMilliseconds();
    if (task == u"acts")
        return acts();
    if (task == u"lists")
        return lists();
    if (task == u"scan")
        return scan();
    if (task == u"plain")
        return isPlain(m_district->path()) ? 1.0 : 0.0;
    return base::Error{base::ErrorKind::InvalidInput, task};
}

base::Result<double> CipherWork::acts()
{
    Sample sample;
    for (int i = 0; i < 25; ++i, ++m_edits) {
        const auto saved = saveOneEdit(*m_desk->context, m_people.at(m_edits % m_people.size()), m_edits);
        if (!saved)
            return saved.error();
        sample.add(*saved);
    }
    return sample.median();
}

base::Result<double> CipherWork::lists()
{
    const QDate today = base::koreanDay(m_desk->context->clock().now());
    const auto [done, spent] = timed([&]() -> base::Done {
        for (const ListQuestion &question : plainQuestions(today, 25)) {
            const auto page
                = work::people::list(*m_desk->context, question.query, question.offset, kPageRows);
            if (!page)
                return page.error();
        }
        return {};
    });
    if (!done)
        return done.error();
    return spent / 25;
}

base::Result<double> CipherWork::scan()
{
    forgetCached(m_district->path());
    const auto connection = m_desk->vault->connect({});
    if (!connection)
        return connection.error();
    const auto [sum, spent]
        = timed([&] { return (*connection)->single(u"SELECT sum(length(body)) FROM change NOT INDEXED"_s); });
    if (!sum)
        return sum.error();
    return spent;
}

} // namespace bench
