// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"
#include "model/wire/enrolment.h"
#include "model/wire/letter.h"
#include "model/wire/refusal.h"

namespace office {

/// Reads the letters of devices and writes the answers, whatever carries them. Nothing of a letter is parsed
/// before its signature holds. NotAllowed for everything that is not as it should be, without a reason that
/// an outsider could learn from; a device whose letter verifies is told the reason by refusal().
class Clerk {
public:
    explicit Clerk(Desk &desk)
        : m_desk(desk)
    {
    }

    /// A post of POST /v1/enrol: the key of the device and its letter. The answer is a letter.
    base::Result<QByteArray> enrol(const QByteArray &post);
    /// A letter with a syncing::Request; the answer carries a syncing::Response. A revoked device is told so.
    base::Result<QByteArray> sync(const QByteArray &letter);
    /// A letter with a wire::SignedOrder; the answer carries what wire::decodeOrderReply() reads.
    base::Result<QByteArray> admin(const QByteArray &letter);
    /// A letter about sealed files (wire/blobs.h); the answer carries a wire::BlobAnswer. A revoked device gets
    /// none.
    base::Result<QByteArray> blobs(const QByteArray &letter);

    /// After NotAllowed: a sealed letter that tells the device why, where it is one of this office and its letter
    /// holds, or where it shows a code that held once; empty for everybody else.
    const QByteArray &refusal() const { return m_refusal; }

    /// Answers a request that was signed with this key, within a transaction.
    static base::Result<syncing::Response> answerWithin(
        Hall &hall, const syncing::Request &request, const QByteArray &deviceKey);
    /// The payload of the answer to one about files; NotAllowed where the device gets none.
    static base::Result<QByteArray> answerBlobs(Hall &hall, const wire::Letter &letter, const Device &device);

private:
    struct Opened {
        wire::Letter letter;
        Device device;
        QByteArray hash;
    };

    base::Result<Opened> open(const QByteArray &bytes, wire::LetterKind kind);
    base::Result<QByteArray> close(
        wire::LetterKind kind, const Device &device, const QByteArray &payload, const QByteArray &previous);

    base::Error refuse(const Device &device, wire::Why why, const QByteArray &asked);

    Desk &m_desk;
    QByteArray m_refusal;
};

} // namespace office
