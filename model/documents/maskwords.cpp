// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/maskwords.h"

#include "model/base/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace documents {

namespace {

constexpr qsizetype kShortestPlace = 2; ///< a single letter is part of many words

template <class... Each> struct Cases : Each... {
    using Each::operator()...;
};
template <class... Each> Cases(Each...) -> Cases<Each...>;

using Change = std::function<void(QString &)>;

void visit(Paragraph &paragraph, const Change &change)
{
    for (Run &run : paragraph.runs)
        change(run.text);
}

void visit(Table &table, const Change &change)
{
    for (Row &row : table.rows) {
        for (Cell &cell : row.cells) {
            for (Paragraph &paragraph : cell.paragraphs)
                visit(paragraph, change);
            if (cell.picture)
                change(cell.picture->words);
        }
    }
}

void visit(TitleBlock &title, const Change &change)
{
    for (QString *text : {&title.above, &title.title, &title.below, &title.approval.caption})
        change(*text);
    for (ApprovalPlace &place : title.approval.places) {
        for (QString *text : {&place.role, &place.name, &place.day})
            change(*text);
    }
}

void visit(BarChart &chart, const Change &change)
{
    for (Bar &bar : chart.bars)
        change(bar.label);
    for (QString *text : {&chart.now, &chart.before, &chart.unknown})
        change(*text);
}

void visit(SignatureBox &box, const Change &change)
{
    visit(box.text, change);
    for (SignatureField &field : box.fields) {
        change(field.label);
        change(field.after);
    }
}

/// A name of one letter only where it stands alone.
QRegularExpression nameExpression(const QString &name)
{
    const QString escaped = QRegularExpression::escape(name);
    return QRegularExpression(name.size() < 2 ? QStringLiteral("(?<!\\w)%1(?!\\w)").arg(escaped) : escaped,
        QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression phoneExpression(const QString &digits)
{
    QStringList parts;
    for (const QChar digit : digits)
        parts.append(QString(digit));
    return QRegularExpression(parts.join(QStringLiteral("[\\s.\\-–()]*")));
}

/// 010-****-****: the last digits, which people know each other by, go too.
QString withoutDigits(const QString &phone)
{
    static const QRegularExpression kLast(QStringLiteral("[0-9](?=[^-]*$)"));
    return base::maskPhone(phone).replace(kLast, QStringLiteral("*"));
}

} // namespace

void forEachText(Document &document, const Change &change)
{
    for (QString *text : {&document.title, &document.runningHead, &document.footerLeft, &document.footerRight,
             &document.watermark, &document.trace})
        change(*text);
    const Cases visitor{[&](TitleBlock &title) { visit(title, change); },
        [&](Heading &heading) {
            change(heading.text);
            change(heading.note);
        },
        [&](Paragraph &paragraph) { visit(paragraph, change); }, [&](Table &table) { visit(table, change); },
        [&](SignatureBox &box) { visit(box, change); }, [&](Picture &picture) { change(picture.words); },
        [](PageBreak &) {}, [&](BarChart &chart) { visit(chart, change); }};
    for (Block &block : document.blocks)
        std::visit(visitor, block);
}

QString strikeOut(const QString &text, const SecretWords &secrets)
{
    QString made = text;
    QStringList places = secrets.places;
    // The longer first, so that no part of one stays behind.
    std::sort(places.begin(), places.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    for (const QString &place : std::as_const(places)) {
        if (place.trimmed().size() >= kShortestPlace)
            made.replace(place.trimmed(), QStringLiteral("○○○"));
    }
    for (const QString &phone : secrets.phones) {
        // Numbers of three digits are public.
        if (phone.size() > 3)
            made.replace(phoneExpression(phone), withoutDigits(phone));
    }
    for (const QString &name : secrets.names) {
        if (!name.trimmed().isEmpty())
            made.replace(nameExpression(name.trimmed()), base::maskName(name.trimmed()));
    }
    return made;
}

void strikeOut(Document &document, const SecretWords &secrets)
{
    forEachText(document, [&](QString &text) { text = strikeOut(text, secrets); });
}

} // namespace documents
