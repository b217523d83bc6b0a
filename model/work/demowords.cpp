// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demowords.h"

#include "model/base/particles.h"
#include "model/work/demodice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace work::demo {
namespace {

QString withParticle(const QString &word, QStringView particle)
{
    using base::hangul::Particle;
    if (particle == u"s")
        return base::hangul::withParticle(word, Particle::Subject);
    if (particle == u"o")
        return base::hangul::withParticle(word, Particle::Object);
    if (particle == u"w")
        return base::hangul::withParticle(word, Particle::With);
    if (particle == u"d")
        return base::hangul::withParticle(word, Particle::Direction);
    return word;
}

} // namespace

base::Result<Words> Words::read(const QString &folder)
{
    Words words;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            return base::Error{base::ErrorKind::Internal, name + QStringLiteral(" is no JSON object")};
        words.m_files.insert(QFileInfo(name).baseName(), document.object());
    }
    if (words.m_files.isEmpty())
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no demo words in the program")};
    return words;
}

QJsonValue Words::value(const QString &path) const
{
    QJsonValue found(m_files);
    for (const QString &key : path.split(u'.'))
        found = found.toObject().value(key);
    return found;
}

const QStringList &Words::list(const QString &path) const
{
    auto known = m_lists.find(path);
    if (known == m_lists.end()) {
        QStringList strings;
        for (const QJsonValue &one : value(path).toArray())
            strings.append(one.toString());
        known = m_lists.insert(path, strings);
    }
    return *known;
}

QString Words::weighted(const QString &path, Dice &dice) const
{
    const QStringList &entries = list(path);
    int total = 0;
    for (const QString &entry : entries)
        total += entry.section(u' ', -1).toInt();
    int thrown = total > 0 ? dice.below(total) : 0;
    for (const QString &entry : entries) {
        thrown -= entry.section(u' ', -1).toInt();
        if (thrown < 0)
            return entry.section(u' ', 0, -2);
    }
    return {};
}

QString Words::sentence(const QString &path, Dice &dice) const
{
    const QString pattern = dice.pick(list(path));
    const QString lists = path.section(u'.', 0, 0) + QStringLiteral(".words.");
    QString text;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = pattern.mid(open + 1, close - open - 1);
        text += pattern.mid(at, open - at);
        text += withParticle(dice.pick(list(lists + name.section(u'+', 0, 0))), name.section(u'+', 1));
        at = close + 1;
    }
    return text + pattern.mid(at);
}

} // namespace work::demo
