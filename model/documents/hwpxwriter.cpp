// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/hwpxwriter.h"

#include "model/documents/documenttext.h"
#include "model/documents/hwpxbody.h"
#include "model/documents/papertext.h"
#include "model/documents/pdf.h"
#include "model/documents/xmltext.h"

namespace documents {

namespace {

constexpr int kWatermarkDpi = 100;
constexpr double kFooterPoints = 24;
constexpr double kHeaderPoints = 12;
constexpr qsizetype kPreviewLetters = 1'000;

QString manifestItems(const QList<PackagePart> &pictures)
{
    QString items;
    for (qsizetype i = 0; i < pictures.size(); ++i)
        items += QStringLiteral(
            "<opf:item id=\"image%1\" href=\"%2\" media-type=\"image/png\" isEmbeded=\"1\"/>")
                     .arg(i + 1)
                     .arg(pictures.at(i).name);
    return items;
}

/// Places of the section that do not depend on its text.
QHash<QString, QString> pageValues(const Document &document, HwpxBody &body)
{
    const Margins &margins = document.margins;
    QStringList head{document.runningHead, document.watermark};
    head.removeAll(QString());
    const QImage behind = renderBehind(document, kWatermarkDpi);
    HwpxStyles &styles = body.styles();
    const int ground
        = behind.isNull() ? styles.frame(HwpxStyles::Frame::None) : styles.pictureGround(body.store(behind));
    const auto units = [](double points) { return QString::number(unitsOf(points)); };
    return {{word("PAGE_FILL"), QString::number(ground)}, {word("LEFT"), units(margins.left)},
        {word("RIGHT"), units(margins.right)}, {word("TOP"), units(margins.top - kHeaderPoints)},
        {word("HEADER"), units(kHeaderPoints)}, {word("FOOTER_HEIGHT"), units(kFooterPoints)},
        {word("BOTTOM"), units(margins.bottom)}, {word("RUNNING_HEAD"), body.headXml(head.join(word(" - ")))},
        {word("FOOTER"), body.footerXml()},
        {word("FIRST_CHARACTER"), QString::number(styles.character(1, false, Tone::Plain))},
        {word("FIRST_PARAGRAPH"), QString::number(styles.paragraph({Align::Left, 1, 1.0}))},
        {word("TITLE"), escapedText(document.title)}, {word("CREATOR"), escapedText(document.creator)},
        {word("LANGUAGE"), document.language},
        {word("LANGUAGE_ID"), document.language == QLatin1String("ko") ? word("1042") : word("2057")}};
}

} // namespace

base::Result<QByteArray> hwpxOf(const Document &document)
{
    HwpxBody body(document);
    for (const FlatBlock &block : flatten(document))
        body.add(block);
    QHash<QString, QString> values = pageValues(document, body);
    const HwpxStyles &styles = body.styles();
    values.insert(word("BODY"), body.xml());
    values.insert(word("CHARACTERS"), styles.charactersXml());
    values.insert(word("PARAGRAPHS"), styles.paragraphsXml());
    values.insert(word("BORDERS"), styles.framesXml());
    values.insert(word("CHARACTER_COUNT"), QString::number(styles.characterCount()));
    values.insert(word("PARAGRAPH_COUNT"), QString::number(styles.paragraphCount()));
    values.insert(word("BORDER_COUNT"), QString::number(styles.frameCount()));
    values.insert(word("PICTURES"), manifestItems(body.pictures()));
    QList<PackagePart> parts{{word("mimetype"), "application/hwp+zip", false}};
    const std::pair<const char *, const char *> files[] = {{"version.xml", "version.xml"},
        {"header.xml", "Contents/header.xml"}, {"section0.xml", "Contents/section0.xml"},
        {"content.hpf", "Contents/content.hpf"}, {"settings.xml", "settings.xml"},
        {"container.xml", "META-INF/container.xml"}, {"manifest.xml", "META-INF/manifest.xml"}};
    for (const auto &[from, to] : files) {
        const auto part = fillPart(word("hwpx/") + word(from), values);
        if (!part)
            return part.error();
        parts.append({word(to), *part});
    }
    parts.append(body.pictures());
    parts.append({word("Preview/PrvText.txt"), cleanText(textOf(document)).left(kPreviewLetters).toUtf8()});
    return writePackage(parts);
}

} // namespace documents
