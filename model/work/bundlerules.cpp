// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlerules.h"

#include "model/store/settings.h"
#include "model/work/context.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace work {

double BundleRules::speedOf(const QString &mobility) const
{
    constexpr double kOnFoot = 67;
    const QString pace = mobility == QLatin1String("homebound") ? QStringLiteral("assisted") : mobility;
    return speeds.value(pace, speeds.value(QStringLiteral("walk"), kOnFoot));
}

namespace bundlerules {
namespace {

/// Reads typed members and keeps the name of the first that is not as it should be.
class Members {
public:
    explicit Members(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    int count(const char *key, int least)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        const int number = value.toInt(-1);
        check(key, number >= least);
        return number;
    }
    double number(const char *key, double least)
    {
        const double number = m_json.value(QLatin1String(key)).toDouble(-1);
        check(key, number >= least);
        return number;
    }
    bool flag(const char *key)
    {
        const QJsonValue value = m_json.value(QLatin1String(key));
        check(key, value.isBool());
        return value.toBool();
    }
    void check(const char *key, bool good)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = QLatin1String(key);
    }
    const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

bundle::Weights weightsOf(Members members)
{
    return {members.number("a", 0), members.number("b", 0), members.number("c", 0), members.number("d", 0),
        members.number("e", 0)};
}

QList<bundle::Received> coverageOf(const QJsonArray &rows)
{
    QList<bundle::Received> coverage;
    for (const QJsonValue &row : rows) {
        const auto area = domain::serviceAreaOf(row.toObject().value(QLatin1String("area")).toString());
        const auto need = domain::needAreaOf(row.toObject().value(QLatin1String("need")).toString());
        if (area && need)
            coverage.append({*area, *need});
    }
    return coverage;
}

QDate validFrom(const QJsonObject &json)
{
    return base::dayFromIso(json.value(QLatin1String("validFrom")).toString()).value_or(QDate());
}

base::Result<QList<QJsonObject>> editions(Context &context)
{
    QList<QJsonObject> all;
    const QDir folder(QStringLiteral(":/codelists"));
    for (const QString &name :
        folder.entryList({QStringLiteral("bundle-rules*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::ErrorKind::Io, file.errorString()};
        all.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    const auto own = store::settings::read(context.connection(), QLatin1String(kSetting));
    if (!own)
        return own.error();
    for (const QJsonValue &one : own->toArray())
        all.append(one.toObject());
    if (all.isEmpty())
        return base::Error{base::ErrorKind::Internal, QStringLiteral("no bundle rules in the program")};
    return all;
}

} // namespace

base::Result<BundleRules> fromJson(const QJsonObject &json)
{
    Members members(json);
    BundleRules rules;
    rules.edition = json.value(QLatin1String("edition")).toString();
    members.check("edition", !rules.edition.isEmpty());
    members.check("validFrom", validFrom(json).isValid());
    rules.months = members.count("months", 1);
    rules.parameters.maxServices = members.count("maxServices", 1);
    rules.parameters.maxPerArea = members.count("maxPerArea", 1);
    rules.parameters.reachMinutes = members.count("reachMinutes", 0);
    rules.parameters.reachIsHard = members.flag("reachIsHard");
    if (json.contains(QLatin1String("checkedDays")))
        rules.checkedDays = members.count("checkedDays", 1);
    if (json.contains(QLatin1String("copayReference")))
        rules.parameters.copayReference = members.count("copayReference", 0);
    rules.detour = members.number("detour", 1);
    rules.parameters.weights = weightsOf(Members(json.value(QLatin1String("weights")).toObject()));
    const bundle::Weights &weights = rules.parameters.weights;
    for (const double weight :
        {weights.need, weights.fit, weights.preference, weights.minutes, weights.copay})
        members.check("weights", weight >= 0);
    const QJsonObject speeds = json.value(QLatin1String("speeds")).toObject();
    members.check("speeds", speeds.contains(QLatin1String("walk")));
    for (auto it = speeds.begin(); it != speeds.end(); ++it) {
        members.check("speeds", it.value().toDouble() > 0);
        rules.speeds.insert(it.key(), it.value().toDouble());
    }
    const QJsonObject benefits = json.value(QLatin1String("benefitCoverage")).toObject();
    for (auto it = benefits.begin(); it != benefits.end(); ++it)
        rules.benefitCoverage.insert(it.key(), coverageOf(it.value().toArray()));
    if (!members.wrong().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, members.wrong()};
    return rules;
}

base::Result<BundleRules> inForce(Context &context, base::Month month)
{
    const auto all = editions(context);
    if (!all)
        return all.error();
    const QDate day = month.firstDay();
    const QJsonObject *best = nullptr;
    for (const QJsonObject &one : *all) {
        const bool begun = validFrom(one) <= day;
        const bool bestBegun = best && validFrom(*best) <= day;
        const bool better = !best || (begun && !bestBegun) || (begun && validFrom(one) >= validFrom(*best))
            || (!begun && !bestBegun && validFrom(one) < validFrom(*best));
        if (better)
            best = &one;
    }
    return fromJson(*best);
}

} // namespace bundlerules

} // namespace work
