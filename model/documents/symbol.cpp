// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/symbol.h"

#include "model/documents/typesetting.h"

#include <QPainter>

namespace documents {

namespace {

constexpr double kSymbolPoints = 22;

}

Picture symbol(const QString &name, double points, const QString &words)
{
    Picture picture;
    const QImage mask(QStringLiteral(":/icons/192/%1.png").arg(name));
    picture.width = picture.height = points;
    picture.words = words;
    if (mask.isNull())
        return picture;
    // The files are masks: only how dense they are counts, the ink is that of the paper.
    picture.image = mask.convertToFormat(QImage::Format_ARGB32);
    QPainter painter(&picture.image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.image.rect(), inkOf(Tone::Plain));
    return picture;
}

Table symbolTable()
{
    Table table;
    table.columns = {{kSymbolPoints + 12, 0}, {0, 1}};
    return table;
}

Row symbolRow(const QString &name, const QStringList &sentences)
{
    Cell sign;
    sign.picture = symbol(name, kSymbolPoints);
    sign.isBare = true;
    Cell words;
    words.isBare = true;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            words.paragraphs.push_back(plain(sentence));
    }
    return {{sign, words}, 0};
}

} // namespace documents
