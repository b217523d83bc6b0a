// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paperlanguage.h"

#include <QCoreApplication>

namespace cli {

QString PaperLanguage::Words::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    return found.isEmpty() && isEnglish ? QString::fromUtf8(source) : found;
}

PaperLanguage::PaperLanguage(const QString &language)
{
    m_words.isEnglish = language == QLatin1String("en");
    if (m_words.load(QStringLiteral("carepass_") + language, QStringLiteral(":/translations"))
        || m_words.isEnglish)
        QCoreApplication::installTranslator(&m_words);
}

PaperLanguage::~PaperLanguage()
{
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace cli
