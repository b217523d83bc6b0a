// SPDX-License-Identifier: GPL-3.0-or-later
// A vault and its district office: joining, exchanging over the network or by file, what is on its way.
#include "app/cli/command.h"
#include "app/cli/enrolwords.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/packagereport.h"
#include "app/cli/packagewords.h"
#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "app/cli/syncwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/store/vaultfiles.h"
#include "model/work/enrol.h"
#include "model/work/httpsdoor.h"
#include "model/work/latewords.h"
#include "model/work/officestate.h"
#include "model/work/onitsway.h"
#include "model/work/packages.h"
#include "model/work/syncrun.h"

#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLargestCode = 64 << 10;
constexpr int kUsualWaiting = 1000;

Answer enrol(const Run &run)
{
    const bool isTyped = run.arguments.has(u"code"_s);
    if (isTyped == run.arguments.has(u"code-file"_s))
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "say either --code-file FILE, or --code LETTERS and --office HOST:PORT")));
    work::enrol::Code typed{run.arguments.value(u"code"_s), run.arguments.value(u"office"_s)};
    if (isTyped && work::enrol::read({typed.text, {}})) {
        // The line of a file, pasted as it is.
        typed.address.clear();
    } else if (!isTyped) {
        const auto file = readFileOrInput(run.arguments.value(u"code-file"_s), kLargestCode);
        if (!file)
            return file.error();
        typed.text = QString::fromUtf8(*file);
        // What names the office itself needs no --office, and takes none.
        if (work::enrol::read({typed.text, {}}))
            typed.address.clear();
        else if (typed.address.isEmpty() && work::enrol::hasLettersOnly(typed.text))
            return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "%1 holds only the letters of a code, since the office did not know its own address yet: say where it is with --office HOST:PORT"))
                                  .arg(run.arguments.value(u"code-file"_s)));
    } else if (typed.address.isEmpty()) {
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--office HOST:PORT is missing: letters that are typed do not tell where the office is")));
    }
    const auto code = work::enrol::read(typed);
    if (!code)
        return enrolTrouble(isTyped || !typed.address.isEmpty() ? QString() : run.arguments.value(u"code-file"_s), code.error());
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const QString label
        = run.arguments.has(u"label"_s) ? run.arguments.value(u"label"_s) : QSysInfo::machineHostName();
    const auto door = work::HttpsDoor::of(*code, run.clock());
    const auto joined = work::enrol::join((*vault)->context(), *door, *code, label);
    if (!joined)
        return joinTrouble(joined.error());
    const QString address = u"%1:%2"_s.arg(code->host).arg(code->port);
    const QString office = joined->office.isEmpty()
        ? words(QT_TRANSLATE_NOOP("cli", "the district office"))
        : joined->office;
    if (joined->isRenewed)
        return reply({{u"office"_s, joined->office}, {u"address"_s, address}, {u"dong"_s, joined->dong},
                         {u"handedOver"_s, 0}, {u"renewed"_s, true}},
            words(QT_TRANSLATE_NOOP("cli", "%1 knows this vault again. It keeps everything: run sync.")).arg(office));
    const QString place = joined->dong.isEmpty() ? office : u"%1 (%2)"_s.arg(office, joined->dong);
    return reply({{u"office"_s, joined->office}, {u"address"_s, address}, {u"dong"_s, joined->dong},
                     {u"handedOver"_s, joined->handedOver}, {u"renewed"_s, false}},
        words(QT_TRANSLATE_NOOP("cli", "This vault belongs to %1 now, at %2. %3 changes from before wait to be sent: run sync."))
            .arg(place, address)
            .arg(joined->handedOver));
}

/// What a wipe order leaves to do once the vault is closed.
Answer wiped(const Run &run, std::unique_ptr<OpenVault> vault, const QString &file = {})
{
    vault.reset();
    store::vaultfiles::removeWhole(run.arguments.value(u"vault"_s));
    if (!file.isEmpty())
        return base::Error{base::ErrorKind::NotAllowed,
            words(QT_TRANSLATE_NOOP("cli", "the office has ordered this vault to be destroyed; everything in it had been sent before. Take %1 to the office: only by it does the office hear that the vault is gone"))
                .arg(file)};
    return base::Error{base::ErrorKind::NotAllowed,
        words(QT_TRANSLATE_NOOP("cli", "the office has ordered this vault to be destroyed; everything in it had been sent before"))};
}

/// What the office has refused so far.
base::Result<QSet<base::Id>> refusedSoFar(work::Context &context)
{
    const auto refused = work::onitsway::refused(context);
    if (!refused)
        return refused.error();
    QSet<base::Id> changes;
    for (const domain::RefusedChange &one : *refused)
        changes.insert(one.change);
    return changes;
}

/// What an exchange has done. Whoever is locked out hears it after each, and a script by the exit code.
Answer exchanged(const work::OfficeState &state, const QJsonObject &json, const QString &lines)
{
    return state.isRevoked ? reply(json, lines + u'\n' + revokedWords(state), ExitCode::LockedOut) : reply(json, lines);
}

Answer sync(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    auto door = work::HttpsDoor::of(context);
    if (!door)
        return door.error();
    const auto told = refusedSoFar(context);
    if (!told)
        return told.error();
    // Nobody looks on here, so what was touched is forgotten at once.
    const base::Progress progress{[&](qint64, qint64) { context.takeTouched(); }, {}};
    const auto report = work::syncrun::run(context, **door, progress);
    // A person may do this; it is the device that the office does not let in.
    if (!report && report.error().kind == base::ErrorKind::NotAllowed)
        return base::Error{base::ErrorKind::NotAllowed,
            words(QT_TRANSLATE_NOOP("cli", "the office takes nothing from this device; where it was restored from a backup that is older than this device's enrolment, ask for a new code and run “enrol” with it: the vault keeps everything and sends it again"))};
    if (!report)
        return report.error();
    if (report->isWiped)
        return wiped(run, std::move(*vault));
    if (const base::Done taken = work::latewords::takeIn(context); !taken)
        return taken.error();
    const auto refused = work::onitsway::refused(context);
    if (!refused)
        return refused.error();
    const auto state = work::officestate::read(context);
    if (!state)
        return state.error();
    return exchanged(*state, jsonOf(*report, *refused), linesOf(*report, *refused, *told));
}

Answer outbox(const Run &run)
{
    const auto limit = run.arguments.number(u"limit"_s, kUsualWaiting, 0);
    if (!limit)
        return limit.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto waiting = work::onitsway::waiting((*vault)->context(), *limit);
    const auto refused = work::onitsway::refused((*vault)->context());
    const auto papers = work::sealedpapers::unsettled((*vault)->context());
    const auto accesses = work::onitsway::accesses((*vault)->context());
    const auto state = work::officestate::read((*vault)->context());
    if (!waiting || !refused)
        return waiting ? refused.error() : waiting.error();
    if (!papers || !accesses || !state)
        return !papers ? papers.error() : !accesses ? accesses.error() : state.error();
    QJsonArray on;
    QList<QStringList> rows;
    for (const domain::WaitingChange &one : waiting->list) {
        on.append(QJsonObject{{u"change"_s, one.change.toString()}, {u"type"_s, one.record.type},
            {u"record"_s, one.record.id.toString()}, {u"title"_s, one.title},
            {u"at"_s, base::isoMoment(one.at)}, {u"state"_s, one.state},
            {u"reason"_s, one.reason}, {u"writer"_s, one.writer}});
        rows.append({shownTime(one.at), stateWord(one), recordWord(one.record.type), one.title});
    }
    if (*accesses > 0)
        rows.append({QString(), words(QT_TRANSLATE_NOOP("cli", "waits to be sent")), u"access"_s,
            words(QT_TRANSLATE_NOOP("cli", "%1 parts of the access log")).arg(*accesses)});
    for (const work::PaperLine &one : *papers)
        rows.append({QString(), paperWord(one.standing), recordWord(u"attachment"_s), one.attachment.name});
    QString lines = rows.isEmpty()
        ? words(QT_TRANSLATE_NOOP("cli", "Nothing waits to be sent."))
        : textTable(rows);
    if (waiting->total > waiting->list.size())
        lines += u'\n'
            + words(QT_TRANSLATE_NOOP("cli", "These are the oldest %1 of %2; “--limit 0” shows all."))
                  .arg(waiting->list.size())
                  .arg(waiting->total);
    if (state->recovery.isOn)
        lines += u'\n' + lineOf(state->recovery);
    return reply({{u"waiting"_s, on}, {u"total"_s, waiting->total}, {u"accesses"_s, *accesses}, {u"recovery"_s, jsonOf(state->recovery)},
                     {u"refused"_s, jsonOf(*refused)}, {u"papers"_s, jsonOf(*papers)}},
        refused->isEmpty() ? lines : lines + u'\n' + linesOf(*refused));
}

Answer packageOut(const Run &run)
{
    if (const base::Done free = needFree(run, run.arguments.word(0)); !free)
        return free.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto written = work::packages::out((*vault)->context(), run.arguments.word(0));
    if (!written)
        return written.error();
    return reply({{u"file"_s, written->path}, {u"number"_s, written->number}, {u"changes"_s, written->changes},
                     {u"papers"_s, written->papers}, {u"bytes"_s, written->bytes}},
        writtenWords(*written));
}

Answer packageIn(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto told = refusedSoFar(context);
    if (!told)
        return told.error();
    const auto read = work::packages::in(context, run.arguments.word(0));
    if (!read)
        return packageTrouble(run.arguments.word(0), read.error());
    if (read->report.isWiped)
        return wiped(run, std::move(*vault), read->report.wipeFile);
    const auto refused = work::onitsway::refused(context);
    if (!refused)
        return refused.error();
    QJsonObject json = jsonOf(read->report, *refused);
    json.insert(u"number"_s, read->number);
    json.insert(u"confirmed"_s, read->isConfirmed);
    json.insert(u"more"_s, read->hasMore);
    const auto state = work::officestate::read(context);
    if (!state)
        return state.error();
    QStringList lines = readInLines(*read) + furtherLines(read->report, *refused, *told);
    if (const QString next = nextPackage(*read); !next.isEmpty())
        lines.append(next);
    return exchanged(*state, json, lines.join(u'\n'));
}

/// Only what was refused needs a person; all else goes from the list by itself.
Answer notRefused(work::Context &context, const base::Id &change)
{
    const auto waiting = work::onitsway::waiting(context);
    if (!waiting)
        return waiting.error();
    const auto found = std::ranges::find(waiting->list, change, &domain::WaitingChange::change);
    if (found == waiting->list.end())
        return base::Error{base::ErrorKind::NotFound,
            words(QT_TRANSLATE_NOOP("cli", "“outbox” shows no refused change of this id"))};
    return base::Error{base::ErrorKind::RefusedByRule,
        words(QT_TRANSLATE_NOOP("cli", "only a refused change can be let go; of this one: %1")).arg(stateWord(*found))};
}

Answer letGo(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto gone = work::onitsway::letGo((*vault)->context(), *id);
    if (!gone && gone.error().kind == base::ErrorKind::NotFound)
        return notRefused((*vault)->context(), *id);
    if (!gone)
        return gone.error();
    const bool isErasure = *gone == work::onitsway::LetGo::Erasure;
    return reply({{u"change"_s, id->toString()}, {u"erasure"_s, isErasure}},
        isErasure
            ? words(QT_TRANSLATE_NOOP("cli", "The refused erasure was let go. The office and other vaults keep the record; in this vault it stays erased. To read it here again, join the office with a new vault."))
            : words(QT_TRANSLATE_NOOP("cli", "The refused change was let go; the record shows what the office has.")));
}

} // namespace

std::vector<Command> syncCommands()
{
    return {
        {"enrol", "", QT_TRANSLATE_NOOP("cli", "make this vault one of a district office, with its code"), enrol,
            {{"code-file", "FILE", QT_TRANSLATE_NOOP("cli", "the code as a file, also all that enrol-code printed; - for standard input")},
                {"code", "LETTERS", QT_TRANSLATE_NOOP("cli", "the code as 26 letters")},
                {"office", "HOST:PORT", QT_TRANSLATE_NOOP("cli", "where the office is, for letters that are typed or alone in the file")},
                {"label", "TEXT", QT_TRANSLATE_NOOP("cli", "what the office's list calls this device")}}},
        {"sync", "", QT_TRANSLATE_NOOP("cli", "send what waits, and take what others have written"), sync},
        {"outbox", "", QT_TRANSLATE_NOOP("cli", "what is on its way to the office, and what it refused"), outbox,
            {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines; 0 for all")}}},
        {"outbox drop", "CHANGE", QT_TRANSLATE_NOOP("cli", "let a refused change go"), letGo},
        {"package-out", "FILE", QT_TRANSLATE_NOOP("cli", "write what there is to say to the office into a .carepack file"), packageOut,
            {{"force", nullptr, QT_TRANSLATE_NOOP("cli", "write over a file of this name")}}},
        {"package-in", "FILE", QT_TRANSLATE_NOOP("cli", "read the office's answer from a .carepack file"), packageIn},
    };
}

} // namespace cli
