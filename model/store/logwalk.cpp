// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/logwalk.h"

#include "model/base/crypto.h"

namespace store {
namespace {

using domain::ChangeKind;

bool endsRecord(ChangeKind kind)
{
    return kind == ChangeKind::Remove || kind == ChangeKind::Erase;
}

} // namespace

LogWalk::LogWalk(QHash<base::Id, QByteArray> userKeys, const base::Id &device, LogHeads witness)
    : m_keys(std::move(userKeys))
    , m_ownDevice(device)
    , m_witness(std::move(witness))
    , m_witnessed(m_witness.changes == 0)
{
}

void LogWalk::chain(const QString &trouble)
{
    if (m_chainTrouble.isEmpty())
        m_chainTrouble = trouble;
}

void LogWalk::sign(const QString &trouble)
{
    if (m_signatureTrouble.isEmpty())
        m_signatureTrouble = trouble;
}

void LogWalk::takeChange(const domain::Change &change, bool hasBody)
{
    const domain::ChangeHeader &header = change.header;
    if (header.device != m_device) {
        m_device = header.device;
        m_k = 0;
        m_head.clear();
    }
    checkChain(change, hasBody);
    checkSigned(change);
    m_k = header.k;
    m_head = change.chain;
    if (header.device == m_ownDevice) {
        m_ownK = m_k;
        m_ownHead = m_head;
        m_witnessed = m_witnessed || (m_k == m_witness.changes && m_head == m_witness.changeHead);
    }
    if (header.kind == ChangeKind::Erase)
        m_erased.insert(header.record);
    ActSeen &act = m_acts[header.act];
    act.heads += change.chain;
    ++act.changes;
    act.erases = act.erases || header.kind == ChangeKind::Erase;
    fold(change, hasBody);
    ++m_changes;
}

void LogWalk::checkChain(const domain::Change &change, bool hasBody)
{
    const QString at = QStringLiteral("change %1: ").arg(change.header.k);
    if (change.header.k != m_k + 1)
        chain(at + QStringLiteral("number %1 was expected").arg(m_k + 1));
    if (change.previous != m_head)
        chain(at + QStringLiteral("does not follow the change before it"));
    // Whether an erasure explains it is known at the end only.
    if (!hasBody && !m_withoutBody.contains(change.header.record))
        m_withoutBody.insert(change.header.record, change.header.k);
    if (hasBody && domain::commitmentOf(change.salt, change.body) != change.commitment)
        chain(at + QStringLiteral("its content is not what was committed to"));
    if (domain::chainOf(m_head, change.header, change.commitment) != change.chain)
        chain(at + QStringLiteral("its place in the chain does not verify"));
}

void LogWalk::checkSigned(const domain::Change &change)
{
    const QByteArray message = domain::signedBytes(change.header, change.commitment);
    if (!base::crypto::verify(message, change.signature, m_keys.value(change.header.user)))
        sign(QStringLiteral("change %1 is not signed by its user").arg(change.header.k));
}

void LogWalk::fold(const domain::Change &change, bool hasBody)
{
    if (endsRecord(change.header.kind)) {
        m_state.remove(change.header.record);
        return;
    }
    State &state = m_state[change.header.record];
    if (change.header.kind == ChangeKind::Create)
        state.fields = {};
    state.version = change.header.base + 1;
    const auto fields = hasBody ? domain::decodeFields(change.body)
                                : base::Result<QList<domain::FieldChange>>(base::ErrorKind::NotFound);
    if (!fields)
        return;
    for (const domain::FieldChange &field : *fields) {
        if (field.after.isNull())
            state.fields.remove(field.column);
        else
            state.fields.insert(field.column, field.after);
    }
}

void LogWalk::takeAct(const actrows::SignedAct &signedAct)
{
    const domain::Act &act = signedAct.act;
    const QString name = act.id.toString();
    const ActSeen seen = m_acts.take(act.id);
    if (seen.changes != act.changes || act.changes == 0)
        chain(QStringLiteral("act %1 does not have its changes").arg(name));
    if (!signedAct.hasReason)
        m_withoutReason.append({act.id, act.subject.id});
    else if (domain::commitmentOf(signedAct.salt, act.reason.toUtf8()) != signedAct.commitment)
        chain(QStringLiteral("the reason of act %1 is not what was committed to").arg(name));
    const QByteArray message = domain::signedBytes(act, signedAct.commitment, seen.heads);
    if (!base::crypto::verify(message, signedAct.signature, m_keys.value(act.user)))
        sign(QStringLiteral("act %1 is not signed by its user").arg(name));
    if (act.secondUser.isNil()) {
        if (seen.erases)
            sign(QStringLiteral("act %1 erases without a second person").arg(name));
        return;
    }
    if (act.secondUser == act.user
        || !base::crypto::verify(message, signedAct.secondSignature, m_keys.value(act.secondUser)))
        sign(QStringLiteral("act %1 is not signed by its second person").arg(name));
}

void LogWalk::finish(const LogHeads &heads)
{
    for (auto one = m_withoutBody.begin(); one != m_withoutBody.end(); ++one) {
        if (!m_erased.contains(one.key()))
            chain(QStringLiteral("change %1: its content is missing without an erasure").arg(one.value()));
    }
    for (const auto &[act, subject] : m_withoutReason) {
        if (!m_erased.contains(subject))
            chain(QStringLiteral("the reason of act %1 is missing without an erasure").arg(act.toString()));
    }
    if (!m_acts.isEmpty())
        chain(QStringLiteral("act %1 is missing").arg(m_acts.begin().key().toString()));
    if (m_ownK != heads.changes || m_ownHead != heads.changeHead)
        chain(QStringLiteral("the log ends at change %1 and not at %2").arg(m_ownK).arg(heads.changes));
    if (!m_witnessed)
        chain(QStringLiteral("change %1, which was there when the vault was last locked, is missing")
                  .arg(m_witness.changes));
}

} // namespace store
