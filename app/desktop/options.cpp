// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace desktop {
namespace {

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << "carepass: " << why << Qt::endl;
    std::exit(2);
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Case management for neighbourhood welfare offices."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(u"vault"_s, u"Open this vault."_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Open an invented district of size S or M."_s, u"SIZE"_s);
    const QCommandLineOption data(u"data"_s, u"Folder of the demo district."_s, u"FOLDER"_s);
    const QCommandLineOption tour(u"tour"_s, u"Walk through the main job and leave pictures and papers in FOLDER."_s, u"FOLDER"_s);
    const QCommandLineOption seed(u"seed"_s, u"Number that the demo district is made from."_s, u"N"_s, u"1"_s);
    const QCommandLineOption language(u"language"_s, u"ko or en."_s, u"LANGUAGE"_s);
    parser.addOptions({vault, demo, data, tour, seed, language});
    parser.process(arguments);
    Options options {parser.value(vault), parser.value(data), parser.value(demo), parser.value(tour),
        parser.value(seed).toULongLong(), std::nullopt};
    if (!options.demo.isEmpty() && options.demo != u"S"_s && options.demo != u"M"_s)
        refuse(u"--demo takes S or M, not '%1'"_s.arg(options.demo));
    if (!options.demo.isEmpty() && options.data.isEmpty())
        refuse(u"--demo needs --data FOLDER to keep the district in"_s);
    if (!options.tour.isEmpty() && options.demo.isEmpty())
        refuse(u"--tour walks through a demo district: add --demo S --data FOLDER"_s);
    if (parser.isSet(language)) {
        if (parser.value(language) != u"ko"_s && parser.value(language) != u"en"_s)
            refuse(u"--language takes ko or en, not '%1'"_s.arg(parser.value(language)));
        options.language = parser.value(language) == u"ko"_s ? ui::Tongue::Korean : ui::Tongue::English;
    }
    return options;
}

} // namespace desktop
