// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "model/work/demo.h"
#include "model/work/vaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<quint64> seedOf(const Run &run)
{
    if (!run.arguments.has(u"seed"_s))
        return quint64(1);
    bool ok = false;
    const quint64 seed = run.arguments.value(u"seed"_s).toULongLong(&ok);
    if (!ok)
        return wrongUsage(u"--seed needs a whole number from 0"_s);
    return seed;
}

Answer demo(const Run &run)
{
    const auto size = work::demo::sizeOf(run.arguments.value(u"size"_s));
    const auto seed = seedOf(run);
    if (!size)
        return wrongUsage(u"--size is S, M, L or XL"_s);
    if (!seed)
        return seed.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    if (const base::Done filled = work::demo::fill(context, *size, *seed); !filled)
        return filled.error();
    const auto info = work::vaults::info(context);
    if (!info)
        return info.error();
    const QString text
        = QCoreApplication::translate("cli", "The vault now holds an invented district of %1 people.");
    return reply({{u"size"_s, run.arguments.value(u"size"_s)}, {u"seed"_s, qint64(*seed)},
                     {u"people"_s, info->people}, {u"changes"_s, info->changes}},
        text.arg(info->people));
}

} // namespace

std::vector<Command> demoCommands()
{
    return {{"demo", "", QT_TRANSLATE_NOOP("cli", "fill the empty vault with an invented district"), demo,
        {{"size", "S|M|L|XL",
             QT_TRANSLATE_NOOP(
                 "cli", "S: a dong now, M: after ten years, L: a district now, XL: after ten years"),
             true},
            {"seed", "N", QT_TRANSLATE_NOOP("cli", "the same number gives the same district (1)")}}}};
}

} // namespace cli
