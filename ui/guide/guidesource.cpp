// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidesource.h"

#include "ui/guide/guidetext.h"
#include "ui/search/match.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype kAtMost = 3;
constexpr qsizetype kFewestLetters = 2;

} // namespace

GuideSource::GuideSource(const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
}

void GuideSource::ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer)
{
    PaletteSection section{tr("Guide"), {}};
    const QString text = query.text.trimmed();
    const bool isAsked = text.size() >= kFewestLetters && !query.initials;
    if (isAsked && (!m_book || m_tongue != tongueOnScreen())) {
        m_tongue = tongueOnScreen();
        m_book.emplace(m_tongue);
    }
    const auto hits = isAsked ? guidetext::search(*m_book, m_actions, text) : QList<guidetext::Hit>();
    for (const guidetext::Hit &hit : hits.mid(0, query.prefix == prefix() ? hits.size() : kAtMost)) {
        const GuideTopic *topic = m_book->find(hit.topic);
        PaletteRow row;
        row.id = hit.topic;
        row.title = topic->title;
        row.matches = search::matches(topic->title, text);
        row.note = hit.line;
        row.mark = u"book"_s;
        section.rows.append(row);
    }
    answer(section);
}

void GuideSource::open(const QString &rowId)
{
    Q_EMIT placeRequested({u"guide"_s, rowId});
}

} // namespace ui
