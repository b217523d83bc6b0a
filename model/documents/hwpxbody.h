// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/flatten.h"
#include "model/documents/hwpxstyles.h"
#include "model/documents/package.h"
#include "model/documents/tablegrid.h"
#include "model/documents/tablelayout.h"

#include <QXmlStreamWriter>

namespace documents {

/// Writes the paragraphs of an HWPX section, and gathers the looks and pictures that they refer to.
class HwpxBody {
public:
    explicit HwpxBody(const Document &document);

    void add(const FlatBlock &block);

    /// A part of the section that is written for itself: the running head and the footer.
    QString headXml(const QString &words);
    QString footerXml();

    QString xml() const { return QString::fromUtf8(m_bytes); }
    HwpxStyles &styles() { return m_styles; }
    const QList<PackagePart> &pictures() const { return m_pictures; }
    /// The item of a picture in the package, `image1`.
    QString store(const QImage &image);

private:
    struct TextLook {
        double lineFactor = kTextLineFactor;
        bool bold = false;
    };
    void addHeading(const Heading &heading);
    void addParagraph(const Paragraph &paragraph, const TextLook &look, const Picture *picture);
    void addTable(const Table &table);
    void addCell(const GridCell &place, const TableLayout &layout, bool isHead);
    void beginParagraph(int look);
    void addRun(const Run &run, bool bold);
    void addText(const QString &raw);
    void addPicture(const Picture &picture);
    void addPosition(int width, int height);
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes);
    void begin(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {});
    void end() { m_xml.writeEndElement(); }

    const Document &m_document;
    TypeScale m_scale;
    HwpxStyles m_styles;
    double m_width;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<PackagePart> m_pictures;
    int m_nextId = 1;
    bool m_beginsPage = false;
};

} // namespace documents
