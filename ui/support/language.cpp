// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

Tongue tongueOnScreen()
{
    const QString code = QCoreApplication::translate(
        "ui::Desk", "en", "the code of the language in which code lists are read");
    return code == QLatin1String("ko") ? Tongue::Korean : Tongue::English;
}

Language::Language(QCoreApplication &application)
    : m_application(application)
{
    m_application.installTranslator(&m_paperWords);
}

Language::~Language()
{
    m_application.removeTranslator(&m_paperWords);
    clear();
}

void Language::clear()
{
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

void Language::use(Tongue tongue)
{
    m_application.removeTranslator(&m_paperWords);
    clear();
    m_tongue = tongue;
    const bool korean = tongue == Tongue::Korean;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::SouthKorea));
    const auto install = [&](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        m_application.installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    if (korean)
        install(u"qtbase_ko"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(korean ? u"carepass_ko"_s : u"carepass_en"_s, u":/translations"_s);
    // Asked first, for papers in another language than the window's.
    m_application.installTranslator(&m_paperWords);
}

} // namespace ui
