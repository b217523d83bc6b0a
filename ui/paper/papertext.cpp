// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papertext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString textOf(const documents::Paragraph &paragraph)
{
    QString text;
    for (const documents::Run &run : paragraph.runs)
        text += run.text;
    return text;
}

class Reader {
public:
    explicit Reader(QStringList &lines)
        : m_lines(lines)
    {
    }
    void operator()(const documents::TitleBlock &block) const
    {
        add({block.above, block.title, block.below});
        for (const documents::ApprovalPlace &place : block.approval.places)
            add({place.role, place.name, place.day});
    }
    void operator()(const documents::Heading &block) const { add({block.text, block.note}); }
    void operator()(const documents::Paragraph &block) const { add({textOf(block)}); }
    void operator()(const documents::Table &block) const
    {
        for (const documents::Row &row : block.rows) {
            QStringList cells;
            for (const documents::Cell &cell : row.cells) {
                QStringList paragraphs;
                for (const documents::Paragraph &paragraph : cell.paragraphs)
                    paragraphs.append(textOf(paragraph));
                cells.append(paragraphs.join(u' '));
            }
            add(cells);
        }
    }
    void operator()(const documents::SignatureBox &block) const
    {
        add({textOf(block.text)});
        for (const documents::SignatureField &field : block.fields)
            add({field.label, field.after});
    }

private:
    void add(QStringList parts) const
    {
        parts.removeAll(QString());
        if (!parts.isEmpty())
            m_lines.append(parts.join(u" · "_s));
    }

    QStringList &m_lines;
};

} // namespace

QString paperText(const documents::Document &document)
{
    QStringList lines;
    for (const documents::Block &block : document.blocks)
        std::visit(Reader(lines), block);
    lines.append(document.footerLeft);
    lines.append(document.footerRight);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
