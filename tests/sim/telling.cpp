// SPDX-License-Identifier: GPL-3.0-or-later
// What is under way, in words for whoever looks for the cause of a broken promise.
#include "tests/sim/world.h"

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;

QString shortName(const base::Id &id)
{
    return id.isNil() ? u"-"_s : id.toString().right(5);
}

namespace {

QString wordsOf(const domain::Change &change)
{
    const domain::ChangeHeader &header = change.header;
    return u"%1(kind %2 of %3, %4#%5%6)"_s.arg(shortName(header.id))
        .arg(int(header.kind))
        .arg(shortName(header.record), shortName(header.device))
        .arg(header.k)
        .arg(hasBody(change) ? u""_s : u" bare"_s);
}

QString wordsOf(const QList<EpochMark> &epochs)
{
    QStringList words;
    for (const EpochMark &mark : epochs)
        words.append(u"%1@%2"_s.arg(shortName(mark.epoch)).arg(mark.start));
    return words.join(u'+');
}

QString wordsOf(const Request &request)
{
    QString text
        = u"request %1 of %2 k %3"_s.arg(request.number).arg(shortName(request.device)).arg(request.k);
    for (const Position &position : request.positions)
        text += u"\n      at %1 of %2 %3"_s.arg(position.n)
                    .arg(shortName(position.stream), wordsOf(position.epochs));
    for (const Push &push : request.pushes)
        text += u"\n      push %1 to %2%3"_s.arg(
            wordsOf(push.change), shortName(push.stream), push.isReoffer ? u" again"_s : u""_s);
    return text;
}

QString wordsOf(const Response &response)
{
    QString text
        = u"response %1 to %2 epoch %3%4"_s.arg(response.number)
              .arg(shortName(response.device), shortName(response.officeEpoch),
                  response.newDevice.isNil() ? u""_s : u" new name "_s + shortName(response.newDevice));
    for (const Answer &answer : response.answers)
        text += u"\n      answer %1 kind %2 reason %3 n %4"_s.arg(shortName(answer.change))
                    .arg(int(answer.kind))
                    .arg(int(answer.reason))
                    .arg(answer.n);
    for (const Page &page : response.pages) {
        text += u"\n      page of %1 after %2 to %3%4%5 %6"_s.arg(shortName(page.stream))
                    .arg(page.after)
                    .arg(page.end)
                    .arg(page.isFork ? u" fork"_s : u""_s, page.snapshot ? u" snapshot"_s : u""_s,
                        wordsOf(page.epochs));
        for (const Entry &entry : page.entries)
            text += u"\n        %1 %2"_s.arg(entry.n).arg(wordsOf(entry.change));
    }
    return text;
}

} // namespace

void World::tell(const Message &message) const
{
    if (!m_tell)
        return;
    m_tell(u"device %1%2: %3"_s.arg(message.actor)
               .arg(message.isFile ? u" by file"_s : u""_s,
                   message.request ? wordsOf(*message.request) : wordsOf(*message.response)));
}

} // namespace sim
