// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/papercomposer.h"

#include "model/base/calendar.h"
#include "model/documents/careplanwords.h"
#include "model/documents/maskedcopy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace documents {

namespace {

constexpr double kLargePrintPoints = 14;
constexpr double kLogoPoints = 30; ///< height
constexpr double kBelowTitle = 8;

QString spoken(const Words &words)
{
    return words.in(wordsLanguage() == QLatin1String("ko") ? instruments::Language::Korean
                                                           : instruments::Language::English);
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression kPlace(QStringLiteral("\\{([A-Za-z]*)\\}"));
    QString made;
    qsizetype end = 0;
    for (auto place = kPlace.globalMatch(text); place.hasNext();) {
        const QRegularExpressionMatch match = place.next();
        made += QStringView(text).mid(end, match.capturedStart() - end);
        made += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    made += QStringView(text).mid(end);
    return made;
}

void relabel(std::vector<Block> &blocks, const PaperTemplate &used)
{
    for (Block &block : blocks) {
        auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (Row &row : table->rows) {
            for (Cell &cell : row.cells) {
                if (!cell.isHead || cell.paragraphs.empty() || cell.paragraphs.front().runs.empty())
                    continue;
                QString &text = cell.paragraphs.front().runs.front().text;
                for (const TemplateLabel &label : used.labels) {
                    if (text == label.from)
                        text = spoken(label.to);
                }
            }
        }
    }
}

/// Across every page of a vault for practice, before what the paper says there itself.
QString watermarkOf(const PaperDraft &draft, const PaperStamp &stamp)
{
    if (!stamp.isTraining)
        return draft.watermark;
    return dotted({QCoreApplication::translate("documents", "For practice"), draft.watermark});
}

/// The same above the title.
QString practiceWords()
{
    return QCoreApplication::translate("documents", "for practice, invented people");
}

TitleBlock titleOf(const PaperDraft &draft, const PaperTemplate &used, const PaperStamp &stamp)
{
    TitleBlock block;
    const QString masked = stamp.masked ? QCoreApplication::translate("documents", "masked copy") : QString();
    block.above = dotted({draft.above, masked, stamp.isTraining ? practiceWords() : QString()});
    block.title = spoken(used.title);
    block.below = draft.below;
    block.approval.caption = spoken(used.approvalCaption);
    for (const Words &place : used.approvalPlaces)
        block.approval.places.push_back({spoken(place), {}, {}});
    for (size_t i = 0; i < draft.approvals.size(); ++i) {
        if (i >= block.approval.places.size())
            block.approval.places.push_back({draft.approvals[i].role, {}, {}});
        ApprovalPlace &place = block.approval.places[i];
        place = {draft.approvals[i].role.isEmpty() ? place.role : draft.approvals[i].role,
            draft.approvals[i].name, draft.approvals[i].day};
    }
    return block;
}

Picture logoOf(const PaperTemplate &used)
{
    Picture logo;
    logo.image = QImage::fromData(used.logo, "PNG");
    logo.height = kLogoPoints;
    if (!logo.image.isNull())
        logo.width = std::min(200.0, kLogoPoints * logo.image.width() / logo.image.height());
    return logo;
}

void addSection(
    Document &document, const TemplateSection &section, const PaperDraft &draft, const PaperTemplate &used)
{
    const auto found = std::find_if(draft.sections.begin(), draft.sections.end(),
        [&](const PaperSection &each) { return each.id == section.id; });
    const QString text = filled(spoken(section.text), draft.values);
    const bool isThere = found != draft.sections.end() && !found->blocks.empty();
    if (section.isHidden || (!isThere && text.isEmpty()))
        return;
    const QString heading = filled(spoken(section.heading), draft.values);
    if (!heading.isEmpty())
        document.blocks.push_back(Heading{heading, isThere ? found->note : QString()});
    if (!text.isEmpty())
        document.blocks.push_back(plain(text));
    if (!isThere)
        return;
    std::vector<Block> blocks = found->blocks;
    relabel(blocks, used);
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
}

} // namespace

QString textOf(const PaperTemplate &used, const QString &name, const QHash<QString, QString> &values)
{
    const auto own = used.texts.constFind(name);
    const Words words = own != used.texts.constEnd() ? *own : builtInTemplate(used.kind).texts.value(name);
    return filled(spoken(words), values);
}

QString printedLine(const PaperStamp &stamp)
{
    const QString printed
        = QStringLiteral("%1 %2 %3")
              .arg(stamp.printedBy, base::formatDay(stamp.printedOn), base::formatTime(stamp.printedAt));
    return dotted({QCoreApplication::translate("documents", "Printed by %1").arg(printed.simplified()),
        stamp.printNumber});
}

void restamp(Document &document, const PaperStamp &stamp)
{
    document.footerRight = printedLine(stamp);
    document.trace = printedLine(stamp);
}

Document compose(const PaperDraft &draft, const PaperTemplate &used, const PaperStamp &stamp)
{
    Document document;
    document.title = nameOf(draft.kind);
    document.language = wordsLanguage();
    document.bodyPoints = stamp.largePrint ? std::max(kLargePrintPoints, draft.bodyPoints) : draft.bodyPoints;
    document.runningHead = dotted({spoken(used.title), draft.number});
    document.footerLeft = filled(spoken(used.footer), draft.values);
    if (document.footerLeft.isEmpty())
        document.footerLeft = stamp.office;
    document.watermark = watermarkOf(draft, stamp);
    restamp(document, stamp);
    if (!used.logo.isEmpty())
        document.blocks.push_back(logoOf(used));
    document.blocks.push_back(titleOf(draft, used, stamp));
    // A leaflet is about nobody.
    if (stamp.masked && draft.kind != PaperKind::ServiceLeaflet) {
        Paragraph note = plain(maskedNote());
        note.runs.front() = {maskedNote(), kSmallPoints, false, Tone::Soft};
        note.gap = kBelowTitle / 2;
        document.blocks.push_back(note);
    }
    const size_t first = document.blocks.size();
    for (const TemplateSection &section : used.sections)
        addSection(document, section, draft, used);
    // A heading keeps its distance from the title by itself.
    if (first < document.blocks.size() && !std::holds_alternative<Heading>(document.blocks[first])) {
        if (auto *text = std::get_if<Paragraph>(&document.blocks[first]))
            text->gap = std::max(text->gap, kBelowTitle);
        else
            document.blocks.insert(document.blocks.begin() + qsizetype(first), plain({}));
    }
    return document;
}

} // namespace documents
