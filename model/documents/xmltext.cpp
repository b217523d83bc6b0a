// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/xmltext.h"

#include <QFile>
#include <QRegularExpression>

namespace documents {

namespace {

bool isAllowed(char32_t code)
{
    if (code == U'\n')
        return true;
    if (code < 0x20 || (code >= 0x7F && code <= 0x9F))
        return false;
    return (code & 0xFFFE) != 0xFFFE && !(code >= 0xFDD0 && code <= 0xFDEF);
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar letter = composed.at(i);
        if (letter.isHighSurrogate() && i + 1 < composed.size() && composed.at(i + 1).isLowSurrogate()) {
            if (isAllowed(QChar::surrogateToUcs4(letter, composed.at(i + 1))))
                clean += QString(letter) + composed.at(i + 1);
            ++i;
        } else if (letter == u'\t') {
            clean += u' ';
        } else if (letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (!letter.isSurrogate() && isAllowed(letter.unicode())) {
            clean += letter;
        }
    }
    return clean;
}

QString escapedText(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

base::Result<QByteArray> fillPart(const QString &path, const QHash<QString, QString> &values)
{
    QFile file(QStringLiteral(":/templates/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::NotFound, path};
    QString source = QString::fromUtf8(file.readAll());
    // The licence is that of the template, not of the papers made with it.
    static const QRegularExpression kLicence(QStringLiteral("<!-- SPDX-[^>]*-->\n"));
    source.remove(kLicence);
    static const QRegularExpression kPlace(QStringLiteral("@([A-Z_]+)@"));
    QString filled;
    qsizetype end = 0;
    // Once through: what is filled in may look like a place and is none.
    for (auto place = kPlace.globalMatch(source); place.hasNext();) {
        const QRegularExpressionMatch match = place.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            return base::Error{base::ErrorKind::InvalidInput, path + u' ' + match.captured(1)};
        filled += QStringView(source).mid(end, match.capturedStart() - end);
        filled += *value;
        end = match.capturedEnd();
    }
    filled += QStringView(source).mid(end);
    return filled.toUtf8();
}

} // namespace documents
