// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/formhistory.h"

#include "model/domain/assessment.h"
#include "model/instruments/outcome.h"
#include "model/instruments/trailwords.h"
#include "model/store/joined.h"
#include "model/work/context.h"
#include "model/work/forms.h"

#include <algorithm>

namespace work {

std::optional<double> FormSeries::change() const
{
    if (values.size() < 2 || !values.last() || !values.at(values.size() - 2))
        return std::nullopt;
    return *values.last() - *values.at(values.size() - 2);
}

namespace formhistory {
namespace {

base::Result<QList<domain::Assessment>> finished(Context &context, const base::Id &person)
{
    auto found = store::joined::childrenOf<domain::Assessment>(context.connection(), person);
    if (!found)
        return found.error();
    found->removeIf([](const domain::Assessment &one) { return !one.finishedAt; });
    std::stable_sort(
        found->begin(), found->end(), [](const domain::Assessment &one, const domain::Assessment &other) {
            return std::pair(one.day, *one.finishedAt) < std::pair(other.day, *other.finishedAt);
        });
    return found;
}

/// The series of this linkId, made with gaps for the points before where it is new.
FormSeries &seriesOf(QList<FormSeries> &all, const QString &linkId, qsizetype before)
{
    for (FormSeries &one : all) {
        if (one.linkId == linkId)
            return one;
    }
    FormSeries made;
    made.linkId = linkId;
    made.values.resize(before);
    made.bands.resize(before);
    all.append(made);
    return all.last();
}

void addGaps(QList<FormSeries> &all, qsizetype points)
{
    for (FormSeries &one : all) {
        one.values.resize(points);
        one.bands.resize(points);
    }
}

/// How severe an area is, is asked in the same words of each area: there the area is the name.
instruments::Words nameOf(const instruments::Item &item, const instruments::Questionnaire &form)
{
    if (!item.shortName.isEmpty() || item.role != instruments::ItemRole::Severity)
        return item.shortName.isEmpty() ? item.text : item.shortName;
    return {instruments::nameOf(item.linkId, form, instruments::Language::Korean),
        instruments::nameOf(item.linkId, form, instruments::Language::English)};
}

void addQuestion(FormHistory &history, const instruments::Item &item, const instruments::Answers &answers,
    const instruments::Questionnaire &form)
{
    const bool weighs = std::any_of(item.options.begin(), item.options.end(),
        [](const instruments::Option &option) { return option.weight.has_value(); });
    if (!weighs)
        return;
    FormSeries &series = seriesOf(history.questions, item.linkId, history.points.size() - 1);
    series.name = nameOf(item, form);
    series.minimum = item.lowestWeight();
    series.maximum = item.highestWeight();
    series.values.append(answers.weight(item));
}

/// Figures are those that were found then; what an older program did not keep is reckoned again.
void addPoint(FormHistory &history, const domain::Assessment &record, const instruments::Questionnaire &form)
{
    history.points.append({record.id, record.day, record.edition, record.occasion, record.urgent});
    const qsizetype before = history.points.size() - 1;
    const instruments::Answers answers(record.answers);
    const instruments::ItemIndex index(form);
    const instruments::Outcome outcome
        = instruments::outcomeOf(form, answers, record.day, instruments::Language::Korean);
    for (const instruments::Figure &figure : outcome.figures) {
        FormSeries &series = seriesOf(history.figures, figure.linkId, before);
        const instruments::Item *item = index.find(figure.linkId);
        if (item)
            series.name = item->shortName.isEmpty() ? item->text : item->shortName;
        series.isFigure = true;
        series.minimum = figure.minimum;
        series.maximum = figure.maximum;
        const QJsonObject kept = record.scores.value(figure.linkId).toObject();
        const QJsonValue value = kept.value(QLatin1String("value"));
        series.values.append(value.isDouble() ? std::optional(value.toDouble())
                : record.scores.isEmpty()     ? figure.value
                                              : std::nullopt);
        series.bands.append(record.scores.isEmpty() && figure.band
                ? figure.band->code
                : kept.value(QLatin1String("band")).toString());
    }
    for (const instruments::Item *item : index.inOrder()) {
        if (item->isQuestion() && !index.repeatedIn(item->linkId))
            addQuestion(history, *item, answers, form);
    }
    addGaps(history.figures, history.points.size());
    addGaps(history.questions, history.points.size());
}

base::Result<FormHistory> historyOf(
    Context &context, const QList<domain::Assessment> &records, const QString &url)
{
    const auto newest = forms::open(context, url);
    if (!newest)
        return newest.error();
    FormHistory history;
    history.url = url;
    history.title = (*newest)->title;
    for (const domain::Assessment &record : records) {
        if (record.instrument != url)
            continue;
        // An edition that this vault has not got leaves its figures out, not the whole comparison.
        const auto form = forms::open(context, url, record.edition);
        addPoint(history, record, form ? **form : **newest);
    }
    return history;
}

} // namespace

base::Result<FormHistory> of(Context &context, const base::Id &person, const QString &url)
{
    const auto records = finished(context, person);
    return records ? historyOf(context, *records, url) : records.error();
}

base::Result<QList<FormHistory>> all(Context &context, const base::Id &person)
{
    const auto records = finished(context, person);
    if (!records)
        return records.error();
    QStringList urls;
    for (auto one = records->crbegin(); one != records->crend(); ++one) {
        if (!one->instrument.isEmpty() && !urls.contains(one->instrument))
            urls.append(one->instrument);
    }
    QList<FormHistory> histories;
    for (const QString &url : std::as_const(urls)) {
        auto history = historyOf(context, *records, url);
        if (history)
            histories.append(std::move(*history));
        else if (history.error().kind != base::ErrorKind::NotFound)
            return history.error();
    }
    return histories;
}

} // namespace formhistory

} // namespace work
