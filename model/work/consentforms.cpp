// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/consentforms.h"

#include "model/base/calendar.h"
#include "model/store/settings.h"
#include "model/work/context.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::consentforms {
namespace {

base::Error wrong(const char *key)
{
    return {base::ErrorKind::InvalidInput, QLatin1String(key)};
}

base::Done append(const QJsonArray &editions, QList<ConsentForm> &all)
{
    for (const QJsonValue &one : editions) {
        const auto form = fromJson(one.toObject());
        if (!form)
            return form.error();
        all.append(*form);
    }
    return {};
}

} // namespace

base::Result<ConsentForm> fromJson(const QJsonObject &json)
{
    constexpr int kUsualMonths = 12;
    ConsentForm form;
    form.form = json.value("form"_L1).toString();
    form.edition = json.value("edition"_L1).toString();
    form.validFrom = base::dayFromIso(json.value("validFrom"_L1).toString()).value_or(QDate());
    form.months = json.value("months"_L1).toInt(kUsualMonths);
    form.perOrganisation = json.value("perOrganisation"_L1).toBool();
    const auto pair = [&json](QLatin1String key, QString &korean, QString &english) {
        const QJsonObject words = json.value(key).toObject();
        korean = words.value("ko"_L1).toString();
        english = words.value("en"_L1).toString(korean);
    };
    pair("law"_L1, form.lawKorean, form.lawEnglish);
    pair("about"_L1, form.aboutKorean, form.aboutEnglish);
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        const QString korean = item.value("ko"_L1).toString();
        form.items.append({item.value("code"_L1).toString(), item.value("required"_L1).toBool(), korean,
            item.value("en"_L1).toString(korean)});
        if (form.items.last().code.isEmpty() || korean.isEmpty())
            return wrong("items");
    }
    if (form.form.isEmpty())
        return wrong("form");
    if (form.edition.isEmpty())
        return wrong("edition");
    if (!form.validFrom.isValid())
        return wrong("validFrom");
    if (form.months < 1)
        return wrong("months");
    if (form.items.isEmpty())
        return wrong("items");
    return form;
}

base::Result<QList<ConsentForm>> ofProgram()
{
    QFile file(u":/codelists/consent-form-editions.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, file.errorString()};
    QList<ConsentForm> all;
    const QJsonObject own = QJsonDocument::fromJson(file.readAll()).object();
    if (const base::Done read = append(own.value("editions"_L1).toArray(), all); !read)
        return read.error();
    return all;
}

base::Result<QList<ConsentForm>> all(Context &context)
{
    auto known = ofProgram();
    if (!known)
        return known;
    QList<ConsentForm> all = std::move(*known);
    const auto set = store::settings::read(context.connection(), QLatin1String(kSetting));
    if (!set)
        return set.error();
    if (const base::Done read = append(set->toArray(), all); !read)
        return read.error();
    std::stable_sort(all.begin(), all.end(), [](const ConsentForm &first, const ConsentForm &second) {
        return first.validFrom < second.validFrom;
    });
    return all;
}

QList<ConsentForm> inForce(const QList<ConsentForm> &all, QDate on)
{
    QList<ConsentForm> newest;
    for (const ConsentForm &one : all) {
        if (one.validFrom > on)
            continue;
        const auto same = std::find_if(
            newest.begin(), newest.end(), [&](const ConsentForm &other) { return other.form == one.form; });
        if (same == newest.end())
            newest.append(one);
        else
            *same = one;
    }
    return newest;
}

std::optional<ConsentForm> inForce(const QList<ConsentForm> &all, const QString &form, QDate on)
{
    for (const ConsentForm &one : inForce(all, on)) {
        if (one.form == form)
            return one;
    }
    return std::nullopt;
}

std::optional<ConsentForm> find(const QList<ConsentForm> &all, const QString &form, const QString &edition)
{
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (one->form == form && one->edition == edition)
            return *one;
    }
    return std::nullopt;
}

} // namespace work::consentforms
