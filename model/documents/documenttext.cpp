// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documenttext.h"

#include <QStringList>

namespace documents {

namespace {

class Reader {
public:
    explicit Reader(QStringList &lines)
        : m_lines(lines)
    {
    }
    void operator()(const TitleBlock &block) const
    {
        add({block.above, block.title, block.below});
        for (const ApprovalPlace &place : block.approval.places)
            add({place.role, place.name, place.day});
    }
    void operator()(const Heading &block) const { add({block.text, block.note}); }
    void operator()(const Paragraph &block) const { add({textOf(block)}); }
    void operator()(const Table &block) const
    {
        for (const Row &row : block.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(textOf(cell));
            add(cells);
        }
    }
    void operator()(const SignatureBox &block) const
    {
        add({textOf(block.text)});
        for (const SignatureField &field : block.fields)
            add({field.label, field.after});
    }
    void operator()(const Picture &block) const { add({block.words}); }
    void operator()(const PageBreak &) const { }
    void operator()(const BarChart &block) const
    {
        const auto word = [&](const std::optional<int> &value) {
            return value ? QString::number(*value) : block.unknown;
        };
        for (const Bar &bar : block.bars)
            add({bar.label, word(bar.now), block.before.isEmpty() ? QString() : word(bar.before)});
    }

private:
    void add(QStringList parts) const
    {
        parts.removeAll(QString());
        if (!parts.isEmpty())
            m_lines.append(parts.join(QStringLiteral(" · ")));
    }

    QStringList &m_lines;
};

} // namespace

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Run &run : paragraph.runs)
        text += run.text;
    return text;
}

QString textOf(const Cell &cell)
{
    QStringList paragraphs;
    if (cell.picture && !cell.picture->words.isEmpty())
        paragraphs.append(cell.picture->words);
    for (const Paragraph &paragraph : cell.paragraphs)
        paragraphs.append(textOf(paragraph));
    paragraphs.removeAll(QString());
    return paragraphs.join(u' ');
}

QString textOf(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks)
        std::visit(Reader(lines), block);
    lines.append(document.footerLeft);
    lines.append(document.footerRight);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace documents
