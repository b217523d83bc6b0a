// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u":/guide/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

GuideBook::GuideBook(Tongue tongue)
{
    const QString language = tongue == Tongue::Korean ? u"ko"_s : u"en"_s;
    const QJsonObject index = QJsonDocument::fromJson(contentOf(u"topics.json"_s)).object();
    for (const QJsonValue &json : index.value(u"topics"_s).toArray()) {
        GuideTopic topic{json[u"id"].toString(), json[u"icon"].toString(),
            json[u"pages"].toVariant().toStringList(), {}, {}};
        topic.markdown = QString::fromUtf8(contentOf(u"%1/%2.md"_s.arg(language, topic.id)));
        topic.title = topic.markdown.section(u'\n', 0, 0).mid(2).trimmed();
        m_topics.append(topic);
    }
    Q_ASSERT(!m_topics.isEmpty());
}

const GuideTopic *GuideBook::find(const QString &id) const
{
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [&](const GuideTopic &topic) { return topic.id == id; });
    return found == m_topics.end() ? nullptr : &*found;
}

const GuideTopic &GuideBook::about(const QString &page, const QString &room) const
{
    for (const QString &place : {page + u'/' + room, page}) {
        for (const GuideTopic &topic : m_topics) {
            if (topic.pages.contains(place))
                return topic;
        }
    }
    return m_topics.first();
}

} // namespace ui
