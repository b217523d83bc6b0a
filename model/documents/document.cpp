// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document.h"

namespace documents {

Paragraph plain(const QString &text, Align align)
{
    Paragraph paragraph;
    paragraph.runs.push_back({text, kBodyPoints, false, Tone::Plain});
    paragraph.align = align;
    return paragraph;
}

Cell textCell(const QString &text, Align align, bool bold)
{
    Cell cell;
    cell.paragraphs.push_back(plain(text, align));
    cell.paragraphs.front().runs.front().bold = bold;
    return cell;
}

Cell smallCell(const QString &text, Align align)
{
    Cell cell = textCell(text, align);
    cell.paragraphs.front().runs.front().points = kSmallPoints;
    cell.paragraphs.front().runs.front().tone = Tone::Soft;
    return cell;
}

Cell headCell(const QString &text, int columnSpan)
{
    Cell cell = textCell(text, Align::Center, true);
    cell.isHead = true;
    cell.columnSpan = columnSpan;
    return cell;
}

Cell pictureCell(const Picture &picture, const QString &text)
{
    Cell cell = textCell(text);
    cell.picture = picture;
    return cell;
}

} // namespace documents
