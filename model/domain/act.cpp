// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/act.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

namespace domain {
namespace {

constexpr quint8 kActFormat = 1;

} // namespace

QByteArray signedBytes(const Act &act, const QByteArray &reasonCommitment, const QByteArray &changeHeads)
{
    return base::ByteWriter()
        .number(kActFormat)
        .raw(act.id.bytes())
        .bytes(act.kind.toUtf8())
        .number(act.at)
        .raw(act.user.bytes())
        .bytes(act.subject.type.toUtf8())
        .raw(act.subject.id.bytes())
        .raw(act.undoes.bytes())
        .raw(act.secondUser.bytes())
        .number(qint32(act.changes))
        .bytes(reasonCommitment)
        .bytes(base::crypto::hash(changeHeads))
        .result();
}

} // namespace domain
