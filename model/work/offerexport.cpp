// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerexport.h"

#include "model/base/names.h"
#include "model/domain/areas.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/sheet.h"
#include "model/work/context.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace work::offerexport {
namespace {

/// The columns in their order, by the fields of an import: it knows each by the label of its field.
constexpr const char *kColumns[] = {"provider", "service", "area", "days", "price", "subsidy", "copay",
    "capacity", "places", "registeredFrom", "registeredUntil", "checked", "phone", "address", "dong",
    "latitude", "longitude", "home", "needs", "conditions", "stages", "unsuited", "ageFrom", "ageUntil",
    "incomeGrades", "needsDisability", "sessions", "minutes", "note"};

QString headingOf(const char *column)
{
    for (const exchange::FieldWords &field : exchange::offerFields()) {
        if (qstrcmp(field.key, column) == 0)
            return QCoreApplication::translate("columns", field.label);
    }
    return {};
}

exchange::Value numberOf(const std::optional<qint64> &number)
{
    return number ? exchange::Value(*number) : exchange::Value();
}

/// A centimetre is enough, and more digits could be taken for a resident number.
exchange::Value degreesOf(const std::optional<double> &degrees)
{
    constexpr double kParts = 1e7;
    return degrees ? exchange::Value(std::round(*degrees * kParts) / kParts) : exchange::Value();
}

exchange::Value dayOf(QDate day)
{
    return day.isValid() ? exchange::Value(day) : exchange::Value();
}

/// Codes as the words of a list, in the language of the file.
class Words {
public:
    Words(const domain::CodeLists &codes, const QString &language)
        : m_codes(codes)
        , m_language(language)
    {
    }
    exchange::Value list(const char *name, const QStringList &codes) const
    {
        QStringList words;
        for (const QString &code : codes)
            words.append(m_codes.word(QLatin1String(name), code, m_language));
        return words.join(QStringLiteral(", "));
    }
    exchange::Value area(const QString &code) const
    {
        const auto area = domain::serviceAreaOf(code);
        return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
    }
    exchange::Value needs(const QJsonObject &coverage) const
    {
        QStringList needs;
        for (auto one = coverage.begin(); one != coverage.end(); ++one) {
            const auto need = domain::needAreaOf(one.key());
            const QString word
                = need ? QCoreApplication::translate("areas", domain::labelOf(*need)) : one.key();
            needs.append(QStringLiteral("%1 %2%").arg(word).arg(one.value().toDouble() * 100, 0, 'g', 6));
        }
        return needs.join(QStringLiteral("; "));
    }

private:
    const domain::CodeLists &m_codes;
    QString m_language;
};

QList<exchange::Value> rowOf(const OfferView &view, const Words &words)
{
    const domain::Service &service = view.service;
    domain::Address address = view.organisation.address;
    const QString dong = std::exchange(address.dong, {}); // a column of its own, so that it comes back whole
    return {view.organisation.name, service.name, words.area(service.area),
        slottext::wordsOf(slottext::textOf(view.weekly)), numberOf(service.price), numberOf(service.subsidy),
        numberOf(service.copay), numberOf(view.offer.capacity), numberOf(view.offer.places),
        dayOf(service.registeredFrom), dayOf(service.registeredUntil), dayOf(view.offer.checked),
        base::formatPhone(view.organisation.phone), address.line(), dong, degreesOf(address.latitude),
        degreesOf(address.longitude), QString(service.home ? u'Y' : u'N'), words.needs(service.coverage),
        words.list("conditions", service.conditions), words.list("stages", service.stages),
        words.list("conditions", service.unsuited), numberOf(service.ageFrom), numberOf(service.ageUntil),
        words.list("income-grades", service.incomeGrades), QString(service.needsDisability ? u'Y' : u'N'),
        numberOf(service.sessions), numberOf(service.minutes), service.note};
}

} // namespace

base::Result<Exported> write(Context &context, const OfferExport &wanted, const base::Progress &progress)
{
    const auto views = services::list(context);
    if (!views)
        return views.error();
    const Words words(context.codes(), wanted.language);
    exchange::Sheet sheet;
    sheet.name = QCoreApplication::translate("exportfile", "Services");
    for (const char *column : kColumns)
        sheet.header.append(headingOf(column));
    for (const OfferView &view : *views) {
        if (!wanted.offers || wanted.offers->contains(view.offer.id))
            sheet.rows.append(rowOf(view, words));
    }
    const QJsonObject about{{QStringLiteral("what"), QStringLiteral("services")}};
    return exportfile::write(context, sheet, wanted.target, about, progress);
}

} // namespace work::offerexport
