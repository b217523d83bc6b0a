// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sealedfile.h"
#include "model/domain/attachment.h"
#include "model/store/attachments.h"

#include <memory>
#include <optional>

namespace work {

class Context;

/// One paper on its way here: takes its chunks in their order, keeps each as soon as it is verified, and with
/// the last one the paper. So it may end at any moment, and another one goes on from where it came to.
class PaperArrival {
public:
    /// Goes on from the chunks that are here already; such that do not verify are dropped. NotFound where the
    /// record has gone meanwhile.
    static base::Result<PaperArrival> begin(Context &context, const store::attachments::Standing &standing);

    const store::attachments::Standing &standing() const { return m_standing; }
    /// The chunk that is wanted next.
    int next() const { return m_opener->taken(); }
    int count() const { return base::sealedfile::chunksOf(m_standing.size); }
    /// The paper is kept, and can be opened.
    bool isWhole() const { return m_isWhole; }

    /// One transaction. LetterDamaged where it is not the chunk that is wanted, or the whole is not the paper
    /// that the record tells of; nothing is kept then.
    base::Done take(Context &context, const QByteArray &chunk, const QByteArray &epoch);

private:
    PaperArrival(store::attachments::Standing standing, domain::Attachment attachment);
    base::Done keepWhole(Context &context, const QByteArray &epoch);

    store::attachments::Standing m_standing;
    domain::Attachment m_attachment;
    std::unique_ptr<base::sealedfile::Opener> m_opener;
    bool m_isWhole = false;
};

} // namespace work
