// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/undowords.h"

#include "app/cli/errorwords.h"
#include "app/cli/openvault.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/work/log.h"
#include "model/work/onitsway.h"
#include "model/work/recordtitle.h"
#include "model/work/reopening.h"
#include "ui/support/actwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString titleOf(work::Context &context, const domain::HistoryEntry &entry)
{
    const bool isNamed = !entry.act.subject.id.isNil() && !entry.act.subject.type.isEmpty();
    const auto title = work::recordtitle::of(context, isNamed ? entry.act.subject : entry.record);
    return title ? title->text : QString();
}

/// Whether its values can be put back although somebody has written there since.
bool mayTake(work::Context &context, const QList<domain::HistoryEntry> &entries, const base::Error &error)
{
    using namespace work::reopening;
    const bool isAboutValues = error.kind == base::ErrorKind::RefusedByRule
        && (error.detail == kWrittenSince || error.detail == kSidesGone || error.detail == kSettledSince);
    return isAboutValues && std::ranges::any_of(entries, [&](const domain::HistoryEntry &entry) {
        return !entry.fields.isEmpty() && findRecord(context, entry.record.id);
    });
}

/// How what the office did not take goes, where it has not been let go yet.
QString letGoSentence(work::Context &context, const QList<domain::HistoryEntry> &entries)
{
    const auto refused = work::onitsway::refused(context);
    const auto isOfAct = [&](const domain::RefusedChange &one) {
        return std::ranges::find(entries, one.change, &domain::HistoryEntry::change) != entries.end();
    };
    QStringList ids;
    for (const domain::RefusedChange &one : refused.value_or(QList<domain::RefusedChange>())) {
        if (isOfAct(one))
            ids.append(one.change.toString());
    }
    return ids.isEmpty() ? QString()
                         : words(QT_TRANSLATE_NOOP("cli", "“outbox drop” lets it go: %1.")).arg(ids.join(u", "_s));
}

} // namespace

QString actSentence(work::Context &context, const QList<domain::HistoryEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    const domain::HistoryEntry &first = entries.constFirst();
    const QString title = titleOf(context, first);
    const QString what = ui::actWords(first);
    const QString when = shownTime(first.act.at);
    return title.isEmpty()
        ? words(QT_TRANSLATE_NOOP("cli", "The act is “%1” by %2 on %3 (%4)."))
              .arg(what, first.userName, when, first.act.id.toString())
        : words(QT_TRANSLATE_NOOP("cli", "The act is “%1” about %2, by %3 on %4 (%5)."))
              .arg(what, title, first.userName, when, first.act.id.toString());
}

base::Error undoTrouble(work::Context &context, const QList<domain::HistoryEntry> &entries, const base::Error &error)
{
    QStringList sentences{errorWords(error), actSentence(context, entries)};
    if (error.detail == work::log::kNotTaken)
        sentences.append(letGoSentence(context, entries));
    if (mayTake(context, entries, error))
        sentences.append(words(QT_TRANSLATE_NOOP("cli", "To put back all the same what stood there before: “undo %1 --changed take”."))
                             .arg(entries.constFirst().act.id.toString()));
    sentences.removeAll(QString());
    return {error.kind, kInFull + sentences.join(u' ')};
}

} // namespace cli
