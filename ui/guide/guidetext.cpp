// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidetext.h"

#include "model/base/hangul.h"
#include "ui/support/actions.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::guidetext {
namespace {

const QRegularExpression &places()
{
    static const QRegularExpression kPlaces(u"\\{action:([\\w.-]+)\\}"_s);
    return kPlaces;
}

QString words(const char *source)
{
    return QCoreApplication::translate("Guide", source);
}

QString escaped(QString text)
{
    static const QRegularExpression kSigns(u"([\\\\`*_\\[\\]|<>])"_s);
    return text.replace(kSigns, u"\\\\1"_s);
}

QString named(const Actions::Entry *entry, const QString &id)
{
    if (!entry)
        return u'`' + id + u'`';
    const QString name = u"**%1**"_s.arg(escaped(entry->spec.text.text()));
    const QKeySequence key = entry->action->shortcut();
    return key.isEmpty() ? name : u"%1 (`%2`)"_s.arg(name, keyText(key));
}

/// A table for each group, in the order in which the actions came.
QString keyTable(const Actions &actions)
{
    QStringList groups;
    for (const Actions::Entry &entry : actions.all()) {
        if (!entry.action->shortcut().isEmpty() && !groups.contains(entry.spec.group.text()))
            groups.append(entry.spec.group.text());
    }
    QString text;
    for (const QString &group : groups) {
        text += u"\n### %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(escaped(group),
            words(QT_TRANSLATE_NOOP("Guide", "Action")), words(QT_TRANSLATE_NOOP("Guide", "Key")));
        for (const Actions::Entry &entry : actions.all()) {
            if (entry.spec.group.text() == group && !entry.action->shortcut().isEmpty())
                text += u"| %1 | `%2` |\n"_s.arg(
                    escaped(entry.spec.text.text()), keyText(entry.action->shortcut()));
        }
    }
    return text;
}

/// A line without its marks. Quicker than a document for each page at each letter that is typed.
QString bare(QString line)
{
    static const QRegularExpression kLink(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression kMarks(u"^(#+|-|\\d+\\.) |[*`|\\\\]"_s);
    return line.replace(kLink, u"\\1"_s).remove(kMarks).simplified();
}

QTextCharFormat dressed(const QTextCharFormat &old, TextSize size, const Theme &theme)
{
    const bool isBold = old.fontWeight() >= QFont::DemiBold || old.fontItalic() || size != TextSize::Body;
    QTextCharFormat format;
    format.setFont(theme.font(size, isBold ? Weight::Bold : Weight::Regular));
    format.setForeground(theme.colour(Colour::Text));
    if (old.fontFixedPitch()) {
        format.setFont(theme.font(size, Weight::Bold));
        format.setBackground(theme.colour(Colour::Sunken));
    }
    if (old.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(old.anchorHref());
        format.setForeground(theme.colour(Colour::Primary));
        format.setFontUnderline(true);
    }
    return format;
}

void dress(QTextDocument &document, const QTextBlock &block, const Theme &theme)
{
    const int level = block.blockFormat().headingLevel();
    const TextSize size = level == 1 ? TextSize::H1
        : level == 2                 ? TextSize::H2
        : level == 3                 ? TextSize::Strong
                                     : TextSize::Body;
    struct Run {
        int at;
        int length;
        QTextCharFormat format;
    };
    QList<Run> runs;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        runs.append({part.fragment().position(), part.fragment().length(),
            dressed(part.fragment().charFormat(), size, theme)});
    QTextCursor cursor(&document);
    for (const Run &run : runs) {
        cursor.setPosition(run.at);
        cursor.setPosition(run.at + run.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(run.format);
    }
    cursor.setPosition(block.position());
    QTextBlockFormat format = block.blockFormat();
    const bool isLoose = !cursor.currentTable() && !block.textList();
    format.setTopMargin(level > 1 ? theme.scaled(16) : level == 1 ? 0 : isLoose ? theme.scaled(6) : 2);
    format.setBottomMargin(level > 0 ? theme.scaled(6) : isLoose ? theme.scaled(6) : 2);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
}

void dressTables(const QTextDocument &document, const Theme &theme)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellPadding(theme.scaled(4));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 65),
            QTextLength(QTextLength::PercentageLength, 35)});
        table->setFormat(format);
        // The edges of a collapsed table are drawn at two sides only; each cell says its own.
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat edges = cell.format().toTableCellFormat();
                edges.setBorderStyle(QTextFrameFormat::BorderStyle_None);
                edges.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                edges.setBottomBorderBrush(theme.colour(Colour::Line));
                edges.setBottomBorder(1);
                cell.setFormat(edges);
            }
        }
    }
}

} // namespace

QStringList actionsNamedIn(const QString &markdown)
{
    QStringList ids;
    for (const auto &match : places().globalMatch(markdown))
        ids.append(match.captured(1));
    return ids;
}

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression kLinks(u"\\]\\(([^)]*)\\)"_s);
    QStringList links;
    for (const auto &match : kLinks.globalMatch(markdown))
        links.append(match.captured(1));
    return links;
}

QString filled(const QString &markdown, const Actions &actions)
{
    QString text;
    qsizetype end = 0;
    for (const auto &match : places().globalMatch(markdown)) {
        text += markdown.mid(end, match.capturedStart() - end);
        text += named(actions.entry(match.captured(1)), match.captured(1));
        end = match.capturedEnd();
    }
    text += markdown.mid(end);
    return text.contains(u"{keys}"_s) ? text.replace(u"{keys}"_s, keyTable(actions)) : text;
}

void layOut(QTextDocument &document, const QString &filledMarkdown, const Theme &theme)
{
    document.setDefaultFont(theme.font(TextSize::Body));
    document.setIndentWidth(theme.scaled(24));
    document.setMarkdown(filledMarkdown, QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        dress(document, block, theme);
    dressTables(document, theme);
}

QList<Hit> search(const GuideBook &book, const Actions &actions, const QString &text)
{
    QStringList wanted;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        wanted.append(base::hangul::jamo(word.toLower()));
    if (wanted.isEmpty())
        return {};
    const auto fits = [&](const QString &line) {
        const QString letters = base::hangul::jamo(line.toLower());
        return std::all_of(
            wanted.begin(), wanted.end(), [&](const QString &word) { return letters.contains(word); });
    };
    QList<Hit> titles;
    QList<Hit> lines;
    for (const GuideTopic &topic : book.topics()) {
        if (fits(topic.title)) {
            titles.append({topic.id, {}});
            continue;
        }
        for (const QString &line : filled(topic.markdown, actions).split(u'\n')) {
            if (const QString said = bare(line); fits(said)) {
                lines.append({topic.id, said});
                break;
            }
        }
    }
    return titles + lines;
}

} // namespace ui::guidetext
