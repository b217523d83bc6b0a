// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/easyplan.h"

#include "model/base/calendar.h"
#include "model/base/money.h"
#include "model/documents/careplanwords.h"
#include "model/documents/clienttable.h"
#include "model/documents/easywords.h"
#include "model/documents/maskedcopy.h"
#include "model/documents/papertext.h"
#include "model/documents/symbol.h"

#include <QCoreApplication>

namespace documents {

namespace {

constexpr double kEasyPoints = 15;
constexpr double kEasyGap = 4;

class EasyPlan {
public:
    EasyPlan(const CarePlanData &data, const PaperTemplate &used)
        : m_data(forCopy(data))
        , m_used(used)
        , m_values({{word("person"), m_data.person.name}, {word("lead"), data.person.leadWorker},
              {word("office"), officeText(data.office)}, {word("from"), easywords::dayOf(data.from)},
              {word("until"), easywords::dayOf(data.until)},
              {word("copay"), base::formatDigits(data.month.copay)},
              {word("subsidy"), base::formatDigits(data.month.subsidy)}})
    {
    }

    Document run() const
    {
        PaperDraft draft;
        draft.kind = PaperKind::EasyPlan;
        draft.above = dotted({m_data.documentNumber, editionText(m_data), approvalText(m_data)});
        draft.number = m_data.documentNumber;
        draft.watermark = watermark(m_data.state);
        draft.values = m_values;
        draft.bodyPoints = kEasyPoints;
        draft.sections = {{word("who"), {}, {who()}}, {word("services"), {}, services()},
            {word("time"), {}, {time()}}, {word("money"), {}, {money()}}, {word("goals"), {}, goals()},
            {word("rights"), {}, {rights()}}, {word("signature"), {}, {signature()}}};
        return compose(draft, m_used, stampOf(m_data));
    }

private:
    QString say(const char *name, const QHash<QString, QString> &more = {}) const
    {
        QHash<QString, QString> values = m_values;
        values.insert(more);
        return textOf(m_used, word(name), values);
    }
    Table table(std::vector<Row> rows) const
    {
        Table made = symbolTable();
        for (Row &row : rows) {
            for (Paragraph &paragraph : row.cells.back().paragraphs)
                paragraph.gap = kEasyGap;
            if (!row.cells.back().paragraphs.empty())
                made.rows.push_back(std::move(row));
        }
        return made;
    }

    Table who() const
    {
        const bool isNamed = !m_data.person.leadWorker.isEmpty() && !m_data.masked;
        return table({symbolRow(word("user"), {say("owner")}),
            symbolRow(word("users"), {isNamed ? say("helper") : QString()}),
            symbolRow(word("phone"), {say("ask")})});
    }

    std::vector<Block> services() const
    {
        std::vector<Row> rows;
        for (const CarePlanService &service : m_data.services) {
            const auto sentence = [&](const char *name, const char *place, const QString &value) {
                return value.isEmpty() ? QString() : say(name, {{word(place), value}});
            };
            const QString length = easywords::lengthOf(service.minutes, service.times);
            rows.push_back(symbolRow(word(signOf(service.area)),
                QStringList{sentence("service", "service", service.name),
                    sentence("provider", "provider", service.provider)}
                    + times(service)
                    + QStringList{
                        sentence("sessions", "sessions", length.isEmpty() ? service.sessions : length),
                        sentence("price", "copay", base::formatDigits(service.copay))}));
            rows.back().cells.back().paragraphs.front().runs.front().bold = true;
        }
        return {table(std::move(rows))};
    }

    /// A sentence for each group of days with the same times.
    QStringList times(const CarePlanService &service) const
    {
        const char *name = !service.comesHome ? "slots" : *service.comesHome ? "comes" : "goes";
        QStringList sentences;
        for (const easywords::Meeting &one : easywords::meetingsOf(service.weekly))
            sentences.append(say(name,
                {{word("slots"), one.sentence()}, {word("days"), one.days}, {word("start"), one.start},
                    {word("end"), one.end}}));
        if (sentences.isEmpty() && !service.slots.isEmpty())
            sentences.append(say("slots", {{word("slots"), service.slots}}));
        return sentences;
    }

    static const char *signOf(CategoryMark area)
    {
        switch (area) {
        case CategoryMark::Rehabilitation:
            return "rehab";
        case CategoryMark::Counselling:
            return "chat";
        case CategoryMark::Care:
        case CategoryMark::None:
            break;
        }
        return "heart";
    }

    Table time() const { return table({symbolRow(word("cal"), {say("from"), say("until")})}); }
    Table money() const { return table({symbolRow(word("won"), {say("total"), say("rest")})}); }
    Table rights() const
    {
        return table(
            {symbolRow(word("hand"), {say("stop"), say("free")}), symbolRow(word("pen"), {say("change")})});
    }

    std::vector<Block> goals() const
    {
        std::vector<Row> rows;
        for (const CarePlanNeed &need : m_data.needs) {
            if (!need.shortGoal.isEmpty() && !m_data.masked)
                rows.push_back(symbolRow(word("star"), {need.shortGoal}));
        }
        return rows.empty() ? std::vector<Block>() : std::vector<Block>{table(std::move(rows))};
    }

    SignatureBox signature() const
    {
        SignatureBox box;
        box.text = plain(say("agree"));
        box.fields = {dayField(m_data.written.isValid() ? m_data.written : m_data.printedOn),
            {QCoreApplication::translate("documents", "Name"), 110,
                QCoreApplication::translate("documents", "(signature or seal)")}};
        return box;
    }

    const CarePlanData m_data;
    const PaperTemplate &m_used;
    QHash<QString, QString> m_values;
};

} // namespace

base::Result<Document> easyPlan(const CarePlanData &data, const PaperTemplate &used)
{
    // The same check of the sums: a wrong sum must never reach paper, in whatever words.
    if (const auto plan = carePlan(data); !plan)
        return plan.error();
    return EasyPlan(data, used).run();
}

} // namespace documents
