// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperlanguage.h"

#include <QCoreApplication>

namespace cli {

PaperLanguage::PaperLanguage(const QString &language)
    : m_tongue(language)
{
    QCoreApplication::installTranslator(&m_words);
}

PaperLanguage::~PaperLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace cli
