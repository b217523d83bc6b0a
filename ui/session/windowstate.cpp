// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/windowstate.h"

#include "model/work/demo.h"
#include "model/work/entrance.h"
#include "model/work/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::windowstate {
namespace {

const QString kStates = u"window"_s;
constexpr int kUsualMinutes = 10;

} // namespace

Look look(const QSettings &settings)
{
    Look look;
    look.scheme = Scheme(std::clamp(settings.value(u"look/scheme"_s, 0).toInt(), 0, int(Scheme::Contrast)));
    look.percent = std::clamp(settings.value(u"look/percent"_s, 100).toInt(), 100, 200);
    look.density = settings.value(u"look/compact"_s).toBool() ? Density::Compact : Density::Comfortable;
    return look;
}

void setLook(QSettings &settings, const Look &look)
{
    settings.setValue(u"look/scheme"_s, int(look.scheme));
    settings.setValue(u"look/percent"_s, look.percent);
    settings.setValue(u"look/compact"_s, look.density == Density::Compact);
}

Tongue tongue(const QSettings &settings)
{
    const QString stored = settings.value(u"language"_s).toString();
    if (stored.isEmpty()) // Korean first; English only where the PC itself speaks it
        return QLocale::system().language() == QLocale::English ? Tongue::English : Tongue::Korean;
    return stored == u"en"_s ? Tongue::English : Tongue::Korean;
}

void setTongue(QSettings &settings, Tongue tongue)
{
    settings.setValue(u"language"_s, tongue == Tongue::English ? u"en"_s : u"ko"_s);
}

int lockMinutes(const QSettings &settings)
{
    return std::clamp(settings.value(u"lock/minutes"_s, kUsualMinutes).toInt(), 0, 60);
}

void setLockMinutes(QSettings &settings, int minutes)
{
    settings.setValue(u"lock/minutes"_s, minutes);
}

QJsonObject keys(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(u"keys"_s).toByteArray()).object();
}

void save(work::Session &session, QObject *receiver, const WindowMemory &memory)
{
    QJsonObject states;
    for (auto state = memory.states.constBegin(); state != memory.states.constEnd(); ++state)
        states.insert(state.key(), QString::fromLatin1(state.value().toBase64()));
    const QJsonObject json{{u"current"_s, memory.current}, {u"states"_s, states}};
    session.act(
        receiver, [json](work::Context &context) { return work::log::saveSetting(context, kStates, json); },
        [](const base::Done &) {});
}

void load(work::Session &session, QObject *receiver, std::function<void(const WindowMemory &)> done)
{
    session.ask(
        receiver, [](work::Context &context) { return work::log::setting(context, kStates); },
        [done = std::move(done)](const base::Result<QJsonValue> &value) {
            WindowMemory memory;
            const QJsonObject json = value ? value->toObject() : QJsonObject();
            memory.current = json.value(u"current"_s).toString();
            const QJsonObject states = json.value(u"states"_s).toObject();
            for (auto state = states.begin(); state != states.end(); ++state)
                memory.states.insert(
                    state.key(), QByteArray::fromBase64(state.value().toString().toLatin1()));
            done(memory);
        });
}

base::Result<QString> makeDemo(work::Entrance &entrance, const QString &folder, const QString &size,
    quint64 seed, const QString &password)
{
    const QString path = QDir(folder).absoluteFilePath(u"demo-%1.carepass"_s.arg(size));
    if (QFileInfo::exists(path))
        return path;
    if (!QDir().mkpath(folder))
        return base::Error{base::ErrorKind::Io, u"the folder cannot be made"_s};
    QObject receiver;
    QEventLoop loop;
    base::Done outcome;
    const auto finish = [&](const base::Done &done) {
        outcome = done;
        loop.quit();
    };
    std::unique_ptr<work::Session> session;
    entrance.create(&receiver, path, QCoreApplication::translate("Demo", "Yun Haesol", "the invented owner of a demo district"), password, [&](const base::Result<QString> &code) {
        if (!code)
            return finish(code.error());
        entrance.unlock(&receiver, path, password, [&](work::Entrance::Opened opened) {
            if (!opened)
                return finish(opened.error());
            session = std::move(*opened);
            session->job(
                &receiver,
                [size, seed](work::Context &context) { return work::demo::fill(context, work::demo::sizeOf(size).value_or(work::demo::Size::S), seed); },
                finish);
        });
    });
    loop.exec();
    if (!outcome)
        return outcome.error();
    return path;
}

} // namespace ui::windowstate
