// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/exchange/builders.h"

#include <rapidcheck.h>
#include <zip.h>

namespace test {

QByteArray zipOf(const QMap<QString, QByteArray> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *content = zip_source_buffer(zip, part->constData(), zip_uint64_t(part->size()), 0);
        zip_file_add(zip, part.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

QByteArray workbookOf(const WorkbookParts &parts)
{
    const QByteArray main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray system = parts.countsFrom1904 ? R"(<workbookPr date1904="1"/>)" : "<workbookPr/>";
    QMap<QString, QByteArray> files;
    files[QStringLiteral("xl/workbook.xml")] = "<workbook" + main
        + R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)" + system
        + "<sheets><sheet name=\"명단\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>";
    files[QStringLiteral("xl/_rels/workbook.xml.rels")]
        = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
          R"(<Relationship Id="rId7" Type="worksheet" Target="worksheets/first.xml"/></Relationships>)";
    files[QStringLiteral("xl/worksheets/first.xml")]
        = "<worksheet" + main + "><sheetData>" + parts.rows + "</sheetData></worksheet>";
    if (!parts.sharedStrings.isEmpty())
        files[QStringLiteral("xl/sharedStrings.xml")] = "<sst" + main + ">" + parts.sharedStrings + "</sst>";
    if (!parts.styles.isEmpty())
        files[QStringLiteral("xl/styles.xml")] = "<styleSheet" + main + ">" + parts.styles + "</styleSheet>";
    return zipOf(files);
}

exchange::Table tableWith(const QStringList &header, const QList<QStringList> &rows)
{
    exchange::Table table;
    table.header = header;
    table.hasHeader = true;
    table.rows = rows;
    for (int line = 2; line < 2 + rows.size(); ++line)
        table.lines += line;
    return table;
}

QString anyCell()
{
    static const std::vector<QString> pieces{QStringLiteral("홍길동"), QStringLiteral("가"),
        QStringLiteral("똠"), QStringLiteral("a"), QStringLiteral("1"), QStringLiteral(","),
        QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|"), QStringLiteral("\""),
        QStringLiteral("'"), QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"),
        QStringLiteral("@"), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral(" "),
        QStringLiteral("é"), QStringLiteral("😀"), QStringLiteral("<&>")};
    QString cell;
    for (const QString &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
        cell += piece;
    return cell;
}

} // namespace test
