// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/papertongue.h"

#include "model/base/threadtext.h"

#include <utility>

namespace documents {

PaperTongue::PaperTongue(const QString &language)
    : m_before(std::exchange(base::textOfThread(), language))
{
}

PaperTongue::~PaperTongue()
{
    base::textOfThread() = m_before;
}

PaperTranslator::PaperTranslator()
{
    // Without its file a language has its source text.
    static_cast<void>(m_korean.load(QStringLiteral("carepass_ko"), QStringLiteral(":/translations")));
    static_cast<void>(m_english.load(QStringLiteral("carepass_en"), QStringLiteral(":/translations")));
}

QString PaperTranslator::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString &tongue = base::textOfThread();
    if (tongue.isEmpty())
        return {};
    const QTranslator &words = tongue == QLatin1String("ko") ? m_korean : m_english;
    const QString found = words.translate(context, source, disambiguation, n);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

} // namespace documents
