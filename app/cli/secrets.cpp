// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secrets.h"

#include "app/cli/reply.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLongestSecret = 4096;

base::Result<QString> fromFileOrTerminal(const Run &run, const QString &option, const char *question)
{
    if (run.arguments.has(option))
        return readSecretFile(run.arguments.value(option));
    const std::optional<QString> typed = askSecret(QCoreApplication::translate("cli", question));
    if (!typed)
        return wrongUsage(u"--%1 is missing, and there is no terminal to ask at"_s.arg(option));
    return *typed;
}

} // namespace

base::Result<QString> readSecretFile(const QString &path)
{
    const auto bytes = readFileOrInput(path, kLongestSecret);
    if (!bytes)
        return bytes.error();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError())
        return wrongUsage(u"the password file is not UTF-8"_s);
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    if (text.isEmpty())
        return wrongUsage(u"the password file is empty"_s);
    return text;
}

base::Result<QString> password(const Run &run)
{
    return fromFileOrTerminal(run, u"password-file"_s, QT_TRANSLATE_NOOP("cli", "Password"));
}

base::Result<QString> firstPassword(const Run &run)
{
    auto first = password(run);
    if (!first || run.arguments.has(u"password-file"_s))
        return first;
    const std::optional<QString> again = askSecret(QCoreApplication::translate("cli", "The same once more"));
    if (again != *first)
        return wrongUsage(u"the two passwords differ"_s);
    return first;
}

base::Result<work::SecondPerson> secondPerson(const Run &run)
{
    if (!run.arguments.has(u"second"_s))
        return work::SecondPerson();
    const auto secret = fromFileOrTerminal(
        run, u"second-password-file"_s, QT_TRANSLATE_NOOP("cli", "Password of the second person"));
    if (!secret)
        return secret.error();
    return work::SecondPerson{run.arguments.value(u"second"_s), *secret};
}

base::Result<base::crypto::DerivationCost> wantedCost(const Run &run)
{
    if (!run.arguments.has(u"cost"_s) || run.arguments.value(u"cost"_s) == u"tuned")
        return store::keyring::tunedCost(run.clock());
    if (run.arguments.value(u"cost"_s) == u"floor")
        return base::crypto::DerivationCost::floor();
    return wrongUsage(u"--cost is tuned or floor"_s);
}

} // namespace cli
