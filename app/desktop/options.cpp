// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/session/windowstate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Options", source);
}

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << "carepass: " << why << Qt::endl;
    std::exit(2);
}

/// The language of the answer has to be known before there is a parser that speaks it.
ui::Tongue tongueOf(const QStringList &arguments, const QSettings &settings)
{
    const qsizetype at = arguments.indexOf(u"--language"_s);
    const QString named = at >= 0 ? arguments.value(at + 1) : QString();
    if (arguments.contains(u"--language=en"_s) || named == u"en"_s)
        return ui::Tongue::English;
    if (arguments.contains(u"--language=ko"_s) || named == u"ko"_s)
        return ui::Tongue::Korean;
    return ui::windowstate::tongue(settings);
}

void checkDemo(const Options &options)
{
    if (!options.demo.isEmpty() && options.demo != u"S"_s && options.demo != u"M"_s)
        refuse(words(QT_TRANSLATE_NOOP("Options", "--demo takes S or M, not '%1'")).arg(options.demo));
    if (!options.demo.isEmpty() && options.data.isEmpty())
        refuse(words(QT_TRANSLATE_NOOP("Options", "--demo needs --data FOLDER to keep the district in")));
    if (!options.tour.isEmpty() && options.demo.isEmpty())
        refuse(words(QT_TRANSLATE_NOOP(
            "Options", "--tour walks through a demo district: please add --demo S --data FOLDER")));
}

} // namespace

Options parseOptions(const QStringList &arguments, const QSettings &settings)
{
    ui::Language spoken(*QCoreApplication::instance());
    spoken.use(tongueOf(arguments, settings));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("Options", "Case management for neighbourhood welfare offices.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const QString &name, const char *what, const QString &value) {
        const QCommandLineOption made(name, words(what), value);
        parser.addOption(made);
        return made;
    };
    const auto vault = option(u"vault"_s, QT_TRANSLATE_NOOP("Options", "Open this vault."), u"FILE"_s);
    const auto demo = option(
        u"demo"_s, QT_TRANSLATE_NOOP("Options", "Open an invented district of size S or M."), u"SIZE"_s);
    const auto data
        = option(u"data"_s, QT_TRANSLATE_NOOP("Options", "Folder of the demo district."), u"FOLDER"_s);
    const auto tour = option(u"tour"_s,
        QT_TRANSLATE_NOOP("Options", "Walk through the main job and leave pictures and papers in FOLDER."),
        u"FOLDER"_s);
    const auto seed = option(
        u"seed"_s, QT_TRANSLATE_NOOP("Options", "Number that the demo district is made from."), u"N"_s);
    const auto language
        = option(u"language"_s, QT_TRANSLATE_NOOP("Options", "Language: ko or en."), u"LANGUAGE"_s);
    parser.process(arguments);

    Options options{parser.value(vault), parser.value(data), parser.value(demo), parser.value(tour), 1, {}};
    checkDemo(options);
    bool isNumber = true;
    if (parser.isSet(seed))
        options.seed = parser.value(seed).toULongLong(&isNumber);
    if (!isNumber)
        refuse(
            words(QT_TRANSLATE_NOOP("Options", "--seed takes a number, not '%1'")).arg(parser.value(seed)));
    if (!parser.positionalArguments().isEmpty() && options.vault.isEmpty())
        options.vault = parser.positionalArguments().first();
    if (parser.isSet(language)) {
        const QString named = parser.value(language);
        if (named != u"ko"_s && named != u"en"_s)
            refuse(words(QT_TRANSLATE_NOOP("Options", "--language takes ko or en, not '%1'")).arg(named));
        options.language = spoken.tongue();
    }
    return options;
}

} // namespace desktop
