// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote apart and sync could not settle.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/run.h"
#include "model/base/calendar.h"
#include "model/domain/records.h"
#include "model/work/disagreements.h"
#include "model/work/log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::Settle;

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString nameOf(DisagreementKind kind)
{
    switch (kind) {
    case DisagreementKind::Field:
        return u"field"_s;
    case DisagreementKind::Text:
        return u"text"_s;
    case DisagreementKind::Removal:
        return u"removal"_s;
    case DisagreementKind::Late:
        return u"late"_s;
    }
    return {};
}

QString fieldName(const Disagreement &one)
{
    return one.column.isEmpty() ? QString() : jsonName(one.column.toLatin1().constData());
}

QJsonValue valueIn(const Disagreement &one, const QJsonValue &value)
{
    return one.part.isEmpty() ? jsonFromColumn(one.column, value) : value;
}

QJsonObject jsonOf(const Disagreement &one)
{
    QJsonArray sides;
    for (const DisagreementSide &side : one.sides)
        sides.append(QJsonObject{{u"change"_s, side.change.toString()}, {u"who"_s, side.who},
            {u"at"_s, base::isoMoment(side.at)}, {u"value"_s, valueIn(one, side.value)},
            {u"mine"_s, side.isMine}, {u"removes"_s, side.removes}});
    QJsonArray late;
    for (const domain::FieldChange &field : one.late)
        late.append(QJsonObject{{u"field"_s, jsonName(field.column.toLatin1().constData())},
            {u"before"_s, jsonFromColumn(field.column, field.before)},
            {u"after"_s, jsonFromColumn(field.column, field.after)}});
    return {{u"id"_s, QString::fromLatin1(one.id.toHex())}, {u"kind"_s, nameOf(one.kind)},
        {u"type"_s, one.record.type}, {u"record"_s, one.record.id.toString()},
        {u"subject"_s, one.subject.id.toString()}, {u"title"_s, one.title}, {u"field"_s, fieldName(one)},
        {u"part"_s, one.part}, {u"mustDecide"_s, one.mustDecide}, {u"base"_s, valueIn(one, one.base)},
        {u"shown"_s, valueIn(one, one.shown)}, {u"sides"_s, sides}, {u"late"_s, late}};
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1));
}

QString linesOf(const Disagreement &one)
{
    QStringList lines{u"%1  %2 %3 %4"_s.arg(
        QString::fromLatin1(one.id.toHex().first(16)), one.title, one.record.type,
        one.part.isEmpty() ? fieldName(one) : fieldName(one) + u'.' + one.part)};
    if (one.mustDecide)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  has to be decided; closing the case waits for it")));
    if (one.kind == DisagreementKind::Field || one.kind == DisagreementKind::Text)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "  before: %1")).arg(textOf(one.base)));
    for (const DisagreementSide &side : one.sides)
        lines.append(u"  %1 (%2): %3"_s.arg(side.who, base::isoMoment(side.at),
            side.removes ? words(QT_TRANSLATE_NOOP("cli", "removed it")) : textOf(side.value)));
    for (const domain::FieldChange &field : one.late)
        lines.append(u"  %1: %2 → %3"_s.arg(jsonName(field.column.toLatin1().constData()),
            textOf(field.before), textOf(field.after)));
    return lines.join(u'\n');
}

/// The whole id, or as much of its beginning as names one. Two fields that were changed by the same two changes
/// have one id; the field tells them apart.
base::Result<Disagreement> named(work::Context &context, const QString &typed, const QString &field = {})
{
    const auto all = work::disagreements::list(context);
    if (!all)
        return all.error();
    QList<Disagreement> found;
    for (const Disagreement &one : *all) {
        if (!typed.isEmpty() && QString::fromLatin1(one.id.toHex()).startsWith(typed.toLower()))
            found.append(one);
    }
    if (found.isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"conflict"_s};
    if (!field.isEmpty() && found.size() > 1)
        found.removeIf([&](const Disagreement &one) { return fieldName(one) != field; });
    if (found.isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"conflict"_s};
    if (found.size() > 1 && found.first().id == found.last().id && field.isEmpty())
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "several fields differ under this id: say which with --field")));
    if (found.size() > 1 && found.first().id != found.last().id)
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "more than one conflict begins like this: type more of the id")));
    return found.first();
}

Answer list(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto all = work::disagreements::list(context);
    if (!all)
        return all.error();
    QJsonArray conflicts;
    QStringList lines;
    for (const Disagreement &one : *all) {
        conflicts.append(jsonOf(one));
        lines.append(linesOf(one));
    }
    if (const base::Done logged
        = work::log::noteAccess(
            context, u"list"_s, {}, {{u"list"_s, u"conflicts"_s}, {u"count"_s, all->size()}});
        !logged)
        return logged.error();
    return reply({{u"conflicts"_s, conflicts}},
        lines.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "Nothing has to be decided.")) : lines.join(u'\n'));
}

Answer show(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto one = named(context, run.arguments.word(0), run.arguments.value(u"field"_s));
    if (!one)
        return one.error();
    if (const base::Done logged = work::log::noteAccess(context, u"open"_s, one->subject); !logged)
        return logged.error();
    return reply(jsonOf(*one), linesOf(*one));
}

std::optional<Settle> settleOf(const QString &word)
{
    static const QHash<QString, Settle> ways{{u"base"_s, Settle::Base}, {u"mine"_s, Settle::Mine},
        {u"theirs"_s, Settle::Theirs}, {u"both"_s, Settle::Both}, {u"keep"_s, Settle::Keep},
        {u"remove"_s, Settle::Remove}, {u"apply"_s, Settle::Apply}};
    const auto found = ways.constFind(word);
    return found == ways.constEnd() ? std::nullopt : std::optional(*found);
}

Answer resolve(const Run &run)
{
    const auto how = settleOf(run.arguments.value(u"take"_s));
    if (!how)
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--take is base, mine, theirs or both; for a removal keep or remove, for a late change keep or apply")));
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const QString field = run.arguments.value(u"field"_s);
    const auto one = named(context, run.arguments.word(0), field);
    if (!one)
        return one.error();
    if (!field.isEmpty() && field != fieldName(*one))
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "this conflict is about the field %1")).arg(fieldName(*one)));
    const auto act = work::disagreements::settle(context, *one, *how, {}, reasonOr(run, QString()));
    if (!act)
        return act.error();
    const auto left = work::disagreements::count(context);
    return reply({{u"act"_s, act->id.toString()}, {u"conflicts"_s, left.value_or(0)}},
        words(QT_TRANSLATE_NOOP("cli", "Settled; undo takes it back. Still to be decided: %1.")).arg(left.value_or(0)));
}

} // namespace

std::vector<Command> conflictCommands()
{
    return {
        {"conflict list", "", QT_TRANSLATE_NOOP("cli", "what people wrote apart and somebody has to settle"), list},
        {"conflict show", "ID", QT_TRANSLATE_NOOP("cli", "one of them: who wrote what, and what stood there before"), show,
            {{"field", "FIELD", QT_TRANSLATE_NOOP("cli", "which field, where several differ under one id")}}},
        {"conflict resolve", "ID", QT_TRANSLATE_NOOP("cli", "settle one"), resolve,
            {{"take", "WHICH", QT_TRANSLATE_NOOP("cli", "base, mine, theirs, both, keep, remove or apply"), true},
                {"field", "FIELD", QT_TRANSLATE_NOOP("cli", "the field that it is about, to be sure")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")}}},
    };
}

} // namespace cli
