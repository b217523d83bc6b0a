// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/documents/packages.h"

#include "model/documents/documenttext.h"
#include "model/documents/package.h"
#include "model/documents/xmltext.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace documents;
using namespace Qt::StringLiterals;

namespace sample {

QByteArray partOf(const QByteArray &package, const QString &name)
{
    const auto parts = readPackage(package);
    if (!parts)
        return {};
    for (const PackagePart &part : *parts) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

QString faultOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList paragraphsOfOdt(const QByteArray &package)
{
    QStringList paragraphs;
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s}) {
        QXmlStreamReader reader(partOf(package, part));
        int depth = 0;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            const bool isParagraph = reader.name() == u"p" || reader.name() == u"h";
            if (token == QXmlStreamReader::StartElement && isParagraph) {
                paragraphs.append(QString());
                ++depth;
            } else if (token == QXmlStreamReader::EndElement && isParagraph) {
                --depth;
            } else if (token == QXmlStreamReader::Characters && depth > 0) {
                paragraphs.last() += reader.text();
            } else if (token == QXmlStreamReader::StartElement && depth > 0
                && (reader.name() == u"s" || reader.name() == u"line-break" || reader.name() == u"tab")) {
                paragraphs.last() += u' ';
            }
        }
    }
    return paragraphs;
}

QString missingWord(const Document &document, const QString &text)
{
    static const QRegularExpression kSpace(u"[\\s\u00a0·]+"_s);
    const QString all = QString(text).remove(kSpace);
    const QStringList words = cleanText(textOf(document)).split(kSpace, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!all.contains(word))
            return word;
    }
    return {};
}

Document hostile()
{
    Document document;
    document.title = u"<제목> & \"따옴표\""_s;
    document.footerLeft = u"]]> & <office>"_s;
    document.footerRight = u"출력 %1 %2 @BODY@"_s;
    document.runningHead = u"머리\u0000\u0001\u001f글"_s;
    document.watermark = u"초안 <&>"_s;
    document.trace = u"윤해솔 <&>"_s;
    Table table;
    table.columns = {{40, 0}, {0, 1}, {0, 2}};
    table.headRows = 1;
    table.rows.push_back({{headCell(u"이름"_s), headCell(u"<&>\"'"_s, 2)}});
    const QStringList texts{QString(3000, u'가'), u"a\u0000b\u0008c\u000bd\ufffee\uffff"_s,
        QString(QChar(0xD800)) + u"x"_s + QChar(0xDC00), u"😀👩\u200d👩\u200d👧 한 글"_s,
        u"김철수"_s.normalized(QString::NormalizationForm_D), u"  두  칸   사이\t탭\n줄\u2028줄\u2029문단"_s,
        u"\u202eabc\u202c مرحبا"_s, u"<text:p>&amp;&#0;</text:p><![CDATA[x]]>"_s, QString()};
    for (const QString &text : texts) {
        Cell tall = textCell(text);
        tall.rowSpan = 2;
        table.rows.push_back({{tall, textCell(text), textCell(text, Align::Right, true)}});
        table.rows.push_back({{smallCell(text, Align::Center)}});
    }
    document.blocks = {Heading{texts.at(1), texts.at(7)}, table, table, plain(texts.at(5)), PageBreak(),
        table, Paragraph(), SignatureBox{plain(texts.at(3)), {{texts.at(7), 30, texts.at(1)}}}};
    return document;
}

} // namespace sample
