// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/consentform.h"

#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/maskedcopy.h"
#include "model/documents/papertext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace documents {

namespace {

class ConsentForm {
public:
    ConsentForm(const ConsentData &data, const PaperTemplate &used)
        : m_data(forCopy(data))
        , m_used(used)
        , m_values({{word("office"), officeOf(data)}, {word("person"), m_data.person.name}})
    {
    }

    Document run() const
    {
        PaperDraft draft;
        draft.kind = PaperKind::Consent;
        draft.values = m_values;
        draft.above = draft.number = m_data.stamp.masked ? QString() : m_data.person.caseNumber;
        draft.below = dotted({m_values.value(word("person")), m_data.given});
        draft.watermark = m_data.watermark;
        if (!m_data.parts.empty()) {
            addParts(draft);
            return compose(draft, withoutNumbers(), m_data.stamp);
        }
        draft.sections = {{word("intro"), {}, {plain(say("intro"))}},
            {word("collect"), say("collectLaw"), {itemTable("collect", say("period"), m_data.collect)}},
            {word("sensitive"), say("sensitiveLaw"),
                {itemTable("sensitive", say("period"), m_data.sensitive)}},
            {word("share"), {}, shareBlocks()}, {word("rights"), {}, rights()},
            {word("signature"), {}, {signature()}}};
        if (m_data.asksIdentifier)
            draft.sections.push_back({word("identifier"), say("identifierLaw"),
                {itemTable("identifier", say("period"), m_data.identifier)}});
        return compose(draft, m_used, m_data.stamp);
    }

private:
    /// A consent is given to somebody: where no office is set, its place is open, so that nobody takes the
    /// preview for a form.
    static QString officeOf(const ConsentData &data)
    {
        return data.stamp.office.isEmpty() ? words(QT_TRANSLATE_NOOP("documents", "[name of the office]"))
                                           : data.stamp.office;
    }

    QString say(const QString &name) const { return textOf(m_used, name, m_values); }
    QString say(const char *name) const { return say(word(name)); }

    /// Two boxes of which one may be ticked; the ticked one is filled.
    Cell ticks(const std::optional<bool> &agreed) const
    {
        const auto box = [](bool isTicked) { return QChar(isTicked ? u'\u25a0' : u'\u25a1'); };
        const auto line = [&](bool isTicked, const char *text) {
            return QString(box(isTicked)) + QChar::Nbsp + say(text).replace(u' ', QChar::Nbsp);
        };
        Cell cell = textCell(line(agreed && *agreed, "agreed"), Align::Left, true);
        cell.paragraphs.push_back(plain(line(agreed && !*agreed, "refused")));
        return cell;
    }

    static Row heads(std::initializer_list<const char *> labels)
    {
        Row row;
        for (const char *label : labels)
            row.cells.push_back(headCell(QCoreApplication::translate("documents", label)));
        return row;
    }

    /// What is kept how long and what is special about it has to stand out (시행령 제17조).
    static Cell marked(const QString &text) { return textCell(text, Align::Left, true); }

    /// Headings are numbered for the general form, which has all of them.
    PaperTemplate withoutNumbers() const
    {
        static const QRegularExpression kNumber(word("^\\d+\\.\\s*"));
        PaperTemplate used = m_used;
        for (TemplateSection &section : used.sections) {
            section.heading.ko.remove(kNumber);
            section.heading.en.remove(kNumber);
        }
        return used;
    }

    void addParts(PaperDraft &draft) const
    {
        draft.sections = {{word("intro"), {}, {plain(say("intro"))}}};
        for (const ConsentPart &part : m_data.parts) {
            Paragraph about = plain(part.about);
            about.gap = 3;
            draft.sections.push_back({part.section, part.law, {about, partTable(part)}});
        }
        draft.sections.push_back({word("rights"), {}, {plain(say("withdraw"))}});
        draft.sections.push_back({word("signature"), {}, {signature()}});
    }

    Table partTable(const ConsentPart &part) const
    {
        Table table;
        table.headRows = 1;
        table.columns = {{0, 1}, {72, 0}, {96, 0}};
        table.rows.push_back(heads({QT_TRANSLATE_NOOP("documents", "What"),
            QT_TRANSLATE_NOOP("documents", "Needed or not"), QT_TRANSLATE_NOOP("documents", "Consent")}));
        if (!part.recipient.isEmpty()) {
            Cell recipient = marked(part.recipient);
            recipient.columnSpan = 2;
            table.rows.insert(table.rows.begin(),
                {{headCell(QCoreApplication::translate("documents", "Recipient")), recipient}});
            table.headRows = 2;
        }
        for (const ConsentTick &item : part.items) {
            const QString needed = item.isRequired ? QCoreApplication::translate("documents", "required")
                                                   : QCoreApplication::translate("documents", "by choice");
            table.rows.push_back({{textCell(item.text), textCell(needed, Align::Center, item.isRequired),
                ticks(item.agreed)}});
        }
        return table;
    }

    Table itemTable(const char *name, const QString &period, const std::optional<bool> &agreed) const
    {
        Table table;
        table.headRows = 1;
        table.columns = {{0, 1.1}, {0, 1.2}, {0, 1}, {82, 0}};
        table.rows.push_back(
            heads({QT_TRANSLATE_NOOP("documents", "Purpose"), QT_TRANSLATE_NOOP("documents", "What"),
                QT_TRANSLATE_NOOP("documents", "How long"), QT_TRANSLATE_NOOP("documents", "Consent")}));
        const bool isSpecial = QLatin1String(name) != QLatin1String("collect");
        const QString items = say(word(name) + word("Items"));
        table.rows.push_back({{textCell(say(word(name) + word("Purpose"))),
            isSpecial ? marked(items) : textCell(items), marked(period), ticks(agreed)}});
        return table;
    }

    std::vector<Block> shareBlocks() const
    {
        if (m_data.recipients.empty())
            return {};
        Table table;
        table.headRows = 1;
        table.columns = {{0, 1}, {0, 1}, {0, 1.2}, {0, 1}, {82, 0}};
        table.rows.push_back(heads({QT_TRANSLATE_NOOP("documents", "Recipient"),
            QT_TRANSLATE_NOOP("documents", "Purpose"), QT_TRANSLATE_NOOP("documents", "What"),
            QT_TRANSLATE_NOOP("documents", "How long"), QT_TRANSLATE_NOOP("documents", "Consent")}));
        for (const ConsentRecipient &one : m_data.recipients)
            table.rows.push_back({{marked(one.name), textCell(one.purpose),
                textCell(one.items.isEmpty() ? say("shareItems") : one.items),
                marked(one.period.isEmpty() ? say("sharePeriod") : one.period), ticks(one.agreed)}});
        Paragraph law = plain(say("shareLaw"));
        law.runs.front().points = kSmallPoints;
        law.runs.front().tone = Tone::Soft;
        return {law, table};
    }

    std::vector<Block> rights() const
    {
        Paragraph withdraw = plain(say("withdraw"));
        withdraw.gap = 3;
        return {plain(say("refuse")), withdraw};
    }

    SignatureBox signature() const
    {
        SignatureBox box;
        box.text = plain(QCoreApplication::translate(
            "documents", "It was explained to me, and I decided on each item by itself."));
        box.fields = {dayField(m_data.stamp.printedOn),
            {QCoreApplication::translate("documents", "Client"), 80,
                QCoreApplication::translate("documents", "(signature or seal)")},
            {QCoreApplication::translate("documents", "Legal guardian"), 80,
                QCoreApplication::translate("documents", "(signature or seal)")}};
        return box;
    }

    const ConsentData m_data;
    const PaperTemplate &m_used;
    QHash<QString, QString> m_values;
};

} // namespace

Document consentForm(const ConsentData &data, const PaperTemplate &used)
{
    return ConsentForm(data, used).run();
}

} // namespace documents
