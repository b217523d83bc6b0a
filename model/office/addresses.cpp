// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/addresses.h"

#include "model/office/facts.h"
#include "model/wire/enrolcode.h"

namespace office {

std::optional<Address> Address::fromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isNumber);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (colon <= 0 || !isNumber || host.isEmpty())
        return std::nullopt;
    return Address{host, port};
}

QString Address::toText() const
{
    const QString form = host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return form.arg(host).arg(port);
}

base::Result<QString> keepAddress(Context &context, const Address &address, bool isSaid)
{
    const auto said = facts::value(context, facts::kAddressSaid);
    if (!said)
        return said.error();
    if (!isSaid && !said->isEmpty())
        return QString::fromUtf8(*said);
    const QByteArray text = address.toText().toUtf8();
    const base::Done kept = facts::set(context, facts::kAddress, text).and_then([&] {
        return isSaid ? facts::set(context, facts::kAddressSaid, text) : base::Done();
    });
    return kept ? base::Result<QString>(QString::fromUtf8(text)) : kept.error();
}

base::Result<CodeText> codeText(Context &context, const QByteArray &secret)
{
    const base::Result<QByteArray> kept = facts::value(context, facts::kAddress);
    if (!kept)
        return kept.error();
    CodeText text;
    text.typed = wire::typedCode(secret);
    if (const auto address = Address::fromText(QString::fromUtf8(*kept)))
        text.whole = wire::enrolText(
            {address->host, address->port, secret, wire::officeHash(context.secrets.identity().publicKey)});
    return text;
}

} // namespace office
