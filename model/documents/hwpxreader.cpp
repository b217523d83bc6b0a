// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/hwpxreader.h"

#include "model/documents/package.h"
#include "model/documents/papertext.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace documents {

namespace {

using base::Error;
using base::ErrorKind;

Error wrong(const QString &what)
{
    return {ErrorKind::InvalidInput, what};
}

/// What the head defines: the element, the attribute that refers to it, and the numbers that exist.
struct Defined {
    const char *element;
    const char *list;
    const char *reference;
    QSet<QString> ids;
};

class Reading {
public:
    explicit Reading(QList<PackagePart> parts)
        : m_parts(std::move(parts))
    {
    }

    base::Result<HwpxContent> run()
    {
        for (const auto step : {&Reading::checkFrame, &Reading::readManifest, &Reading::readHead,
                 &Reading::readSections, &Reading::checkTables}) {
            if (const base::Done done = (this->*step)(); !done)
                return done.error();
        }
        return m_content;
    }

private:
    const QByteArray *find(const QString &name) const
    {
        for (const PackagePart &part : m_parts) {
            if (part.name == name)
                return &part.bytes;
        }
        return nullptr;
    }

    base::Done checkFrame();
    base::Done readManifest();
    base::Done readHead();
    base::Done readSections();
    base::Done readSection(const QByteArray &xml);
    base::Done checkReferences(const QXmlStreamReader &reader) const;
    base::Done checkTables();
    void enter(const QXmlStreamReader &reader);
    void leave(const QString &name);
    void say(const QString &text);

    QList<PackagePart> m_parts;
    HwpxContent m_content;
    QHash<QString, QString> m_items;
    QStringList m_spine;
    Defined m_defined[3]
        = {{"charPr", "charProperties", "charPrIDRef", {}}, {"paraPr", "paraProperties", "paraPrIDRef", {}},
            {"borderFill", "borderFills", "borderFillIDRef", {}}};
    QSet<QString> m_styles;
    QList<HwpxTable> m_open; ///< tables being read, the innermost last
    QStringList m_texts; ///< of the cell, head or footer being read, and of the section first
    bool m_isText = false;
};

base::Done Reading::checkFrame()
{
    if (m_parts.isEmpty() || m_parts.first().name != QLatin1String("mimetype") || m_parts.first().isPacked
        || m_parts.first().bytes != "application/hwp+zip")
        return wrong(word("the first part is not the mimetype"));
    for (const char *needed : {"version.xml", "META-INF/container.xml", "Contents/content.hpf",
             "Contents/header.xml", "settings.xml"}) {
        if (!find(word(needed)))
            return wrong(word("missing ") + word(needed));
    }
    for (const PackagePart &part : m_parts) {
        if (!part.name.endsWith(QLatin1String(".xml")) && !part.name.endsWith(QLatin1String(".hpf")))
            continue;
        QXmlStreamReader reader(part.bytes);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return wrong(part.name + word(": ") + reader.errorString());
    }
    return {};
}

base::Done Reading::readManifest()
{
    QXmlStreamReader reader(*find(word("Contents/content.hpf")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute
            = [&](const char *name) { return reader.attributes().value(word(name)).toString(); };
        if (reader.name() == QLatin1String("item")) {
            if (!find(attribute("href")))
                return wrong(word("no part ") + attribute("href"));
            if (m_items.contains(attribute("id")))
                return wrong(word("two items ") + attribute("id"));
            m_items.insert(attribute("id"), attribute("href"));
            if (attribute("media-type").startsWith(QLatin1String("image/")))
                m_content.pictures.append(attribute("href"));
        } else if (reader.name() == QLatin1String("itemref")) {
            m_spine.append(attribute("idref"));
        } else if (reader.name() == QLatin1String("title")) {
            m_content.title = reader.readElementText();
        }
    }
    for (const QString &item : m_spine) {
        if (!m_items.contains(item))
            return wrong(word("no item ") + item);
    }
    return {};
}

base::Done Reading::readHead()
{
    QHash<QString, qsizetype> promised;
    QXmlStreamReader reader(*find(word("Contents/header.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = reader.attributes().value(word("id")).toString();
        for (Defined &defined : m_defined) {
            if (reader.name() == QLatin1String(defined.list))
                promised.insert(word(defined.element), reader.attributes().value(word("itemCnt")).toInt());
            if (reader.name() == QLatin1String(defined.element))
                defined.ids.insert(id);
        }
        if (reader.name() == QLatin1String("style"))
            m_styles.insert(id);
    }
    for (const Defined &defined : m_defined) {
        if (promised.value(word(defined.element)) != defined.ids.size() || defined.ids.isEmpty())
            return wrong(word("wrong count of ") + word(defined.element));
    }
    // The looks of the head refer to each other too.
    QXmlStreamReader again(*find(word("Contents/header.xml")));
    while (!again.atEnd()) {
        if (again.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const base::Done checked = checkReferences(again); !checked)
            return checked;
    }
    return {};
}

base::Done Reading::checkReferences(const QXmlStreamReader &reader) const
{
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        for (const Defined &defined : m_defined) {
            if (attribute.name() == QLatin1String(defined.reference)
                && !defined.ids.contains(attribute.value().toString()))
                return wrong(word(defined.reference) + u' ' + attribute.value().toString());
        }
        if (attribute.name() == QLatin1String("styleIDRef")
            && !m_styles.contains(attribute.value().toString()))
            return wrong(word("styleIDRef ") + attribute.value().toString());
        if (attribute.name() == QLatin1String("binaryItemIDRef") && !attribute.value().isEmpty()
            && !m_items.contains(attribute.value().toString()))
            return wrong(word("binaryItemIDRef ") + attribute.value().toString());
    }
    return {};
}

base::Done Reading::readSections()
{
    bool isRead = false;
    for (const QString &item : std::as_const(m_spine)) {
        const QString part = m_items.value(item);
        if (!part.startsWith(QLatin1String("Contents/section")))
            continue;
        if (const base::Done done = readSection(*find(part)); !done)
            return done;
        isRead = true;
    }
    return isRead ? base::Done() : base::Done(wrong(word("no section")));
}

void Reading::say(const QString &text)
{
    if (m_isText)
        m_texts.last() += text;
}

void Reading::enter(const QXmlStreamReader &reader)
{
    const auto value = [&](const char *name) { return reader.attributes().value(word(name)).toInt(); };
    const QStringView name = reader.name();
    if (name == QLatin1String("tbl")) {
        m_open.append({value("rowCnt"), value("colCnt"), value("repeatHeader") == 1, {}});
    } else if (name == QLatin1String("tc") && !m_open.isEmpty()) {
        m_open.last().cells.append(HwpxCell());
    } else if (name == QLatin1String("cellAddr") && !m_open.isEmpty()) {
        m_open.last().cells.last().row = value("rowAddr");
        m_open.last().cells.last().column = value("colAddr");
    } else if (name == QLatin1String("cellSpan") && !m_open.isEmpty()) {
        m_open.last().cells.last().rowSpan = value("rowSpan");
        m_open.last().cells.last().columnSpan = value("colSpan");
    } else if (name == QLatin1String("subList")) {
        m_texts.append(QString());
    } else if (name == QLatin1String("p") && !m_texts.last().isEmpty()) {
        m_texts.last() += u'\n';
    } else if (name == QLatin1String("t")) {
        m_isText = true;
    } else if (name == QLatin1String("lineBreak")) {
        say(word("\n"));
    } else if (name == QLatin1String("nbSpace")) {
        say(word(" "));
    } else if (name == QLatin1String("autoNum")) {
        m_texts.last() += u'#';
    }
}

void Reading::leave(const QString &name)
{
    if (name == QLatin1String("t")) {
        m_isText = false;
    } else if (name == QLatin1String("tc") && !m_open.isEmpty()) {
        m_open.last().cells.last().text = m_texts.takeLast();
    } else if (name == QLatin1String("header")) {
        m_content.head = m_texts.takeLast();
    } else if (name == QLatin1String("footer")) {
        m_content.footer = m_texts.takeLast();
    } else if (name == QLatin1String("tbl") && !m_open.isEmpty()) {
        m_content.tables.append(m_open.takeLast());
    }
}

base::Done Reading::readSection(const QByteArray &xml)
{
    m_texts = {QString()};
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (const base::Done checked = checkReferences(reader); !checked)
                return checked;
            enter(reader);
            break;
        case QXmlStreamReader::EndElement:
            leave(reader.name().toString());
            break;
        case QXmlStreamReader::Characters:
            say(reader.text().toString());
            break;
        default:
            break;
        }
        if (m_texts.isEmpty())
            return wrong(word("a list ends that did not begin"));
    }
    m_content.paragraphs += m_texts.first().split(u'\n', Qt::SkipEmptyParts);
    return {};
}

base::Done Reading::checkTables()
{
    constexpr int kMostPlaces = 1'000'000;
    for (const HwpxTable &table : std::as_const(m_content.tables)) {
        if (table.rows < 1 || table.columns < 1 || table.rows > kMostPlaces / table.columns)
            return wrong(word("a table without a size"));
        QSet<qint64> covered;
        for (const HwpxCell &cell : table.cells) {
            for (qint64 row = cell.row; row < qint64(cell.row) + cell.rowSpan; ++row) {
                for (qint64 column = cell.column; column < qint64(cell.column) + cell.columnSpan; ++column) {
                    const qint64 place = row * table.columns + column;
                    if (row < 0 || column < 0 || row >= table.rows || column >= table.columns
                        || covered.contains(place))
                        return wrong(word("a cell lies outside its table or over another"));
                    covered.insert(place);
                }
            }
        }
        if (covered.size() != qsizetype(table.rows) * table.columns)
            return wrong(word("a place of a table has no cell"));
    }
    return {};
}

} // namespace

base::Result<HwpxContent> readHwpx(const QByteArray &bytes)
{
    auto parts = readPackage(bytes);
    if (!parts)
        return parts.error();
    return Reading(std::move(*parts)).run();
}

} // namespace documents
